package org.waqai.link.actor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waqai.link.actor.NounPhrase.Head;
import org.waqai.schemas.ActorRole;
import org.waqai.text.ArabicFold;

/** The phrases of an article that are already understood, and which of them a later one means. */
final class Coreference {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<ActorRole> BYSTANDERS =
      EnumSet.of(ActorRole.CVL, ActorRole.REF, ActorRole.MED, ActorRole.UNK);

  private final ActorLexicon lexicon;
  private final ReadWords words;
  private final List<Mention> mentions = new ArrayList<>();

  /**
   * A phrase that later ones may refer to.
   *
   * @param folded its words as written, folded, between single spaces
   */
  private record Mention(NounPhrase phrase, Meaning meaning, String folded) {
    boolean says(String foldedWords) {
      return folded.contains(" " + foldedWords + " ");
    }
  }

  Coreference(ActorLexicon lexicon, ReadWords words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  void add(NounPhrase phrase, Meaning meaning) {
    String folded = BETWEEN_WORDS.matcher(ArabicFold.fold(phrase.written(words))).replaceAll(" ");
    mentions.add(new Mention(phrase, meaning, " " + folded + " "));
  }

  /** Whom a short definite phrase refers back to. */
  Optional<Meaning> antecedent(NounPhrase phrase, Head.Common common) {
    if (!isBareDefinite(phrase, common)) {
      return Optional.empty();
    }
    Optional<Mention> antecedent =
        switch (common.noun().kind()) {
          case FORCE, ASSET ->
              before(phrase).filter(earlier -> isWritten(earlier, common.word())).findFirst();
          case GROUP -> group(phrase, common);
          case MEMBER -> armed(phrase, common);
          default -> Optional.empty();
        };
    return antecedent.map(Mention::meaning);
  }

  private static boolean isBareDefinite(NounPhrase phrase, Head.Common common) {
    return phrase.definite()
        && !phrase.counted()
        && !phrase.anchored()
        && phrase.nation().isEmpty()
        && phrase.complement().isEmpty()
        && phrase.person().isEmpty()
        && !common.named();
  }

  /** The group that the article calls so, before one that only others call so. */
  private Optional<Mention> group(NounPhrase phrase, Head.Common common) {
    List<Mention> called =
        before(phrase)
            .filter(earlier -> isCalled(earlier, common.word()))
            .filter(earlier -> earlier.meaning().role() != ActorRole.MED || common.noun().weak())
            .toList();
    return called.stream()
        .filter(earlier -> isWritten(earlier, common.word()))
        .findFirst()
        .or(() -> called.stream().findFirst());
  }

  /** The armed actor whose members "the fighters" are. */
  private Optional<Mention> armed(NounPhrase phrase, Head.Common common) {
    if (common.noun().role() == ActorRole.GOV) {
      return Optional.empty();
    }
    Optional<ActorRole> described = phrase.adjectiveRole();
    return before(phrase)
        .filter(earlier -> described.map(earlier.meaning().role()::equals).orElse(true))
        .filter(earlier -> NounRole.isArmed(earlier.meaning().role()) && earlier.meaning().sure())
        .findFirst();
  }

  /** Whether a listed actor was named with this very word. */
  private static boolean isWritten(Mention earlier, String word) {
    return earlier.phrase().head() instanceof Head.Listed
        && (earlier.says(word) || earlier.says(Inflection.withArticle(word)));
  }

  private boolean isCalled(Mention earlier, String word) {
    return earlier
            .meaning()
            .actorId()
            .map(lexicon.actors::headWords)
            .orElse(Set.of())
            .contains(word)
        || (earlier.phrase().head() instanceof Head.Common common
            && common.named()
            && common.word().equals(word));
  }

  /** To whom the pronoun on a phrase's head points. */
  Optional<Meaning> owner(NounPhrase phrase) {
    if (!phrase.possessed()) {
      return Optional.empty();
    }
    boolean ofArmed =
        phrase.head() instanceof Head.Common common && common.noun().kind().standsForWhole();
    return before(phrase)
        .map(Mention::meaning)
        .filter(meaning -> !ofArmed || !BYSTANDERS.contains(meaning.role()))
        .findFirst();
  }

  /** The person who was named before with all words of this name. */
  Optional<Meaning> namesake(NounPhrase phrase, String name) {
    String folded = ArabicFold.fold(name);
    return before(phrase)
        .filter(other -> other.phrase().isPerson() || other.phrase().person().isPresent())
        .filter(other -> other.says(folded))
        .map(Mention::meaning)
        .findFirst();
  }

  /** The nearest first. */
  private Stream<Mention> before(NounPhrase phrase) {
    return IntStream.rangeClosed(1, mentions.size())
        .mapToObj(back -> mentions.get(mentions.size() - back))
        .filter(earlier -> earlier.phrase().end() <= phrase.start());
  }
}
