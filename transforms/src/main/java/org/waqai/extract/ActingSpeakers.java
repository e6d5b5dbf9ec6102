package org.waqai.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waqai.link.actor.ActorMention;
import org.waqai.rules.Role;
import org.waqai.rules.RoleSource.Relation;
import org.waqai.schemas.ActorRole;
import org.waqai.syntax.Tags;
import org.waqai.text.Word;

/**
 * Finds who acts by speaking: who says "we condemn", or says of others what blames them, is whoever
 * is quoted.
 */
final class ActingSpeakers {
  private static final String WHY = "who speaks";

  /** Roles of sources that speak for nobody. */
  private static final Set<ActorRole> NOBODIES =
      EnumSet.of(ActorRole.UNK, ActorRole.CVL, ActorRole.MED);

  private final ArticleContext context;
  private final SourceFinder sources;
  private final Officials officials;

  ActingSpeakers(ArticleContext context, SourceFinder sources) {
    this.context = context;
    this.sources = sources;
    this.officials = new Officials(context);
  }

  /**
   * Who does the act: those named, or who speaks for them, or who speaks where nobody is named.
   *
   * @param named whom the words around the act name as its actors
   */
  List<Filled<ActorMention>> actors(TriggerMatch match, List<Filled<ActorMention>> named) {
    return named.isEmpty() ? quoted(match) : official(match, named).map(List::of).orElse(named);
  }

  private List<Filled<ActorMention>> quoted(TriggerMatch match) {
    boolean own = match.isVerb() && Tags.isOfSpeaker(context.text().word(match.head()));
    return own || isOfSpeaker(match)
        ? sources.source(match, List.of()).stream()
            .filter(source -> own || source.person() || source.known() || isBody(source))
            .map(this::actor)
            .filter(actor -> actor.role() != ActorRole.MED)
            .map(actor -> new Filled<>(actor, WHY))
            .toList()
        : List.of();
  }

  /** What a relative clause says of somebody is an aside of the writer's. */
  private boolean isOfSpeaker(TriggerMatch match) {
    return match.rule().looksFor(Role.ACTOR, Relation.SPEAKER)
        && !(match.isVerb()
            && context.syntax().sentence(match.sentence()).verb(match.head()).relative());
  }

  /** Not witnesses, or a source: a ministry, a court, a movement. */
  private boolean isBody(Source source) {
    return !NOBODIES.contains(actor(source).role());
  }

  /** "Turkey will not yield", said its president: he speaks for the state, and so acts. */
  private Optional<Filled<ActorMention>> official(
      TriggerMatch match, List<Filled<ActorMention>> named) {
    ActorMention state = named.get(0).value();
    return match.rule().verbal() && goesOn(match) && named.size() == 1 && officials.isState(state)
        ? sources
            .source(match, named)
            .map(this::actor)
            .filter(official -> officials.speaksFor(official, state))
            .map(official -> new Filled<>(official, Officials.WHY))
        : Optional.empty();
  }

  /** Told of the present or of what is to come. */
  private boolean goesOn(TriggerMatch match) {
    Word head = context.text().word(match.head());
    return match.isVerb() ? !Tags.isPast(head) : Tags.isAdjective(head);
  }

  private ActorMention actor(Source source) {
    return context.articleActors().resolve(source.span());
  }
}
