package org.waqai.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waqai.link.actor.ActorMention;
import org.waqai.schemas.EventType;
import org.waqai.syntax.Tags;
import org.waqai.syntax.WordKeys;
import org.waqai.text.WordSpan;

/**
 * Whom the condemnation of an act is of: "condemned the attack" is of those whom the article tells
 * to have carried it out.
 */
final class Condemned {
  private static final String DISAPPROVE = "disapprove";

  private final ArticleContext context;
  private final SameParticipants participants;

  Condemned(ArticleContext context) {
    this.context = context;
    this.participants = new SameParticipants(context.text());
  }

  /** Fills the recipients of acts of disapproval that name none. */
  void carryOver(List<Happening> happenings) {
    for (Happening happening : happenings) {
      if (happening.type() == EventType.ACCUSE
          && happening.mode().filter(DISAPPROVE::equals).isPresent()
          && happening.recipients().isEmpty()) {
        condemned(happening, happenings).ifPresent(happening::inheritRecipients);
      }
    }
  }

  private Optional<List<Filled<ActorMention>>> condemned(
      Happening speech, List<Happening> happenings) {
    int word = speech.first().match().head();
    return happenings.stream()
        .filter(act -> act.type() == EventType.ASSAULT && !act.actors().isEmpty())
        .filter(act -> participants.compare(act.actors(), speech.actors()) <= 0)
        .filter(act -> speech.drafts().stream().anyMatch(draft -> speaksOf(draft, act)))
        .min(Comparator.comparingInt(act -> Math.abs(act.first().match().head() - word)))
        .map(act -> Filled.because("who did what is condemned", act.actors()));
  }

  /** Whether a definite noun after the trigger is one that the act is told by. */
  private boolean speaksOf(Draft speech, Happening act) {
    WordKeys keys = context.syntax().keys();
    Set<String> names =
        act.drafts().stream()
            .flatMap(draft -> keys.of(draft.match().head()).stream())
            .collect(Collectors.toSet());
    WordSpan sentence = context.text().sentences().get(speech.sentence());
    return IntStream.range(speech.match().head() + 1, sentence.end())
        .anyMatch(word -> Tags.hasArticle(context.text().word(word)) && keys.matches(word, names));
  }
}
