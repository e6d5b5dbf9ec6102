package org.waqai.extract;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.waqai.link.actor.ActorMention;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.schemas.ActorRole;
import org.waqai.schemas.EventType;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.text.WordSpan;

/**
 * Whom a threat or a reproach that names nobody is for, by what its sentence goes on to say: who is
 * to keep the condition ("will strike if X uses gas"), else the first state or force it speaks of.
 */
final class Addressees {
  /** Who can be threatened or blamed without being the verb's object. */
  private static final Set<ActorRole> BODIES =
      EnumSet.of(ActorRole.GOV, ActorRole.MIL, ActorRole.REB);

  private static final String DISAPPROVE = "disapprove";

  private final ArticleContext context;
  private final Grammar grammar;
  private final SameParticipants participants;

  Addressees(ArticleContext context, Grammar grammar) {
    this.context = context;
    this.grammar = grammar;
    this.participants = new SameParticipants(context.text());
  }

  /** Fills the recipients of threats and reproaches that name none. */
  void carryOver(List<Happening> happenings) {
    for (Happening happening : happenings) {
      boolean open = happening.recipients().isEmpty() && !happening.actors().isEmpty();
      if (open && happening.type() == EventType.THREATEN) {
        fill(happening, this::conditional, "who is to keep the condition");
      } else if (open && happening.mode().filter(DISAPPROVE::equals).isPresent()) {
        fill(happening, this::spokenOf, "the first state or force that its sentence speaks of");
      }
    }
  }

  /** By what the text says rather than its title. */
  private static void fill(
      Happening happening, BiFunction<Draft, Happening, Optional<ActorMention>> find, String why) {
    happening.drafts().stream()
        .sorted(Comparator.comparing(draft -> draft.sentence() == 0))
        .flatMap(draft -> find.apply(draft, happening).stream())
        .findFirst()
        .ifPresent(actor -> happening.inheritRecipients(List.of(new Filled<>(actor, why))));
  }

  private Optional<ActorMention> spokenOf(Draft draft, Happening happening) {
    WordSpan sentence = context.text().sentences().get(draft.sentence());
    int head = draft.match().head();
    SentenceSyntax syntax = context.syntax().sentence(draft.sentence());
    return draft.match().isVerb()
        ? firstOther(new WordSpan(head + 1, sentence.end()), happening)
            .filter(
                actor ->
                    !syntax.joinsVerbBetween(
                        syntax.chunkOf(head), syntax.chunkOf(actor.words().start())))
        : Optional.empty();
  }

  /** Of all that the condition says, not its subject alone. */
  private Optional<ActorMention> conditional(Draft draft, Happening happening) {
    WordSpan sentence = context.text().sentences().get(draft.sentence());
    OptionalInt condition =
        IntStream.range(draft.match().head(), sentence.end())
            .filter(word -> isCondition(word, sentence.end()))
            .findFirst();
    return condition.isEmpty()
        ? Optional.empty()
        : firstOther(new WordSpan(condition.getAsInt(), sentence.end()), happening);
  }

  /**
   * By words that open nothing else: "in" may also be "that", and only its verb tells which, as it
   * does to {@link Conditions}.
   */
  private boolean isCondition(int word, int end) {
    return context.syntax().keys().longest(word, end, grammar.phrases(WordClass.CONDITIONS)) > 0;
  }

  /** The first state or force that is not of who speaks. */
  private Optional<ActorMention> firstOther(WordSpan words, Happening happening) {
    return context.actorsIn(words).stream()
        .filter(actor -> BODIES.contains(actor.role()))
        .filter(
            actor ->
                happening.actors().stream()
                    .map(Filled::value)
                    .noneMatch(
                        speaker ->
                            participants.same(speaker, actor)
                                || speaker.country().equals(actor.country())))
        .findFirst();
  }
}
