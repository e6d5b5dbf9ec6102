package org.waqai.extract;

import java.util.List;
import java.util.Set;
import org.waqai.extract.Fights.Fight;
import org.waqai.link.actor.ActorMention;
import org.waqai.rules.Grammar;
import org.waqai.schemas.EventType;

/**
 * Who fights whom in an article. An act of war that names one side only is against, or by, those
 * whom the article tells that side to fight: in the act told nearest to it, else, for an army or a
 * government, the armed group the article speaks of most. One that names neither is between those
 * whom the nearest fight is between.
 */
final class Opponents {
  /** Modes of attacks whose authors and victims may be anybody. */
  private static final Set<String> COVERT =
      Set.of(
          "abduct",
          "beat",
          "torture",
          "sexual",
          "targeted",
          "primitive",
          "explosives",
          "suicide-attack",
          "crowd-control",
          "unconventional");

  private static final String SEIZE = "seize";
  private static final String CEASEFIRE = "ceasefire";

  private final ArticleContext context;
  private final Sides sides;
  private final SameParticipants participants;
  private final ArmedGroups groups;
  private final Losses losses;

  Opponents(ArticleContext context, Grammar grammar) {
    this.context = context;
    this.sides = new Sides(context, grammar);
    this.participants = new SameParticipants(context.text());
    this.groups = new ArmedGroups(context, participants, grammar);
    this.losses = new Losses(context, participants, grammar);
  }

  static boolean isWarfare(Happening happening) {
    return switch (happening.type()) {
      case ASSAULT -> happening.mode().filter(COVERT::contains).isEmpty();
      case COERCE -> happening.mode().filter(SEIZE::equals).isPresent();
      case RETREAT -> happening.mode().filter(CEASEFIRE::equals).isPresent();
      default -> false;
    };
  }

  /** Fills the sides that acts of war leave open. */
  void carryOver(List<Happening> happenings) {
    losses.carryOver(happenings);
    Fights fights = new Fights(context, sides, participants, happenings);
    for (Happening happening : happenings) {
      if (happening.type() == EventType.ASSAULT
          && happening.actors().isEmpty()
          && sides.areArmed(happening.recipients())) {
        groups
            .inSentence(happening)
            .map(group -> List.of(new Filled<>(group, "the one armed group its sentences name")))
            .ifPresent(happening::inheritActors);
      }
      if (isWarfare(happening)) {
        fill(happening, fights);
      }
    }
  }

  private void fill(Happening happening, Fights fights) {
    if (!happening.actors().isEmpty()) {
      if (leavesOpen(happening) && sides.areArmed(happening.actors())) {
        fillRecipients(happening, fights);
      }
    } else if (happening.recipients().isEmpty()) {
      if (happening.type() != EventType.COERCE) { // who takes a town may be either side
        fights.nearest(happening).ifPresent(fight -> takeOver(happening, fight));
      }
    } else {
      fillActors(happening, fights);
    }
  }

  private static void takeOver(Happening happening, Fight fight) {
    String why = "sides of the nearest fight";
    happening.inheritActors(Filled.because(why, fight.actors()));
    happening.inheritRecipients(Filled.because(why, fight.recipients()));
  }

  private void fillRecipients(Happening happening, Fights fights) {
    fights
        .opponent(happening.actors(), happening.first().match().head())
        .map(this::byName)
        .or(
            () ->
                groups
                    .ofArticle(happening)
                    .map(group -> new Filled<>(group, "the armed group that the article is about"))
                    .map(List::of))
        .filter(side -> areOthers(side, happening.actors()))
        .ifPresent(happening::inheritRecipients);
  }

  private List<Filled<ActorMention>> byName(List<Filled<ActorMention>> side) {
    return side.stream()
        .map(
            filled ->
                new Filled<>(
                    groups.named(filled.value()), "fights the other side elsewhere in the article"))
        .toList();
  }

  private void fillActors(Happening happening, Fights fights) {
    List<Filled<ActorMention>> recipients = happening.recipients();
    if (sides.areArmed(recipients)) {
      fights
          .opponent(recipients, happening.first().match().head())
          .map(this::byName)
          .filter(side -> sides.canAct(side) && areOthers(side, recipients))
          .ifPresent(happening::inheritActors);
    } else if (happening.type() == EventType.ASSAULT) {
      fights
          .assailants(recipients)
          .map(side -> Filled.because("attacks the same people elsewhere", side))
          .filter(side -> areOthers(side, recipients))
          .ifPresent(happening::inheritActors);
    }
  }

  /**
   * Nothing, or what is neither people nor a target in its own right: a town, an attempt. Who takes
   * positions takes them from somebody.
   */
  private boolean leavesOpen(Happening happening) {
    List<Filled<ActorMention>> recipients = happening.recipients();
    boolean target = sides.holdTarget(recipients);
    return happening.type() == EventType.COERCE
        ? target || Sides.areThings(recipients)
        : !target && Sides.areThings(recipients);
  }

  private boolean areOthers(List<Filled<ActorMention>> side, List<Filled<ActorMention>> otherSide) {
    return participants.compare(side, otherSide) <= 0;
  }
}
