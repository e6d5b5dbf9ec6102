package org.waqai.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.schemas.EventType;
import org.waqai.syntax.NounFrame;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.syntax.Tags;
import org.waqai.syntax.VerbFrame;
import org.waqai.text.AnnotatedText;
import org.waqai.text.WordSpan;

/**
 * Tells which triggers name no act of their own, but what another act is for or whom it strikes.
 */
final class Subordination {
  private static final String TO = "\u0644"; // li-
  private static final String AND = "\u0648"; // wa-

  /** Acts that are aimed at by others, and told only where they are carried out. */
  private static final Set<EventType> AIMS = EnumSet.of(EventType.COERCE, EventType.RETREAT);

  /** What people are described by: those "whom X supports", "who oppose X". */
  private static final Set<EventType> DESCRIBING = EnumSet.of(EventType.SUPPORT, EventType.REJECT);

  private static final String PRESENT = "VBP";

  /** Their complement after li- is what they carry out or suffer. */
  private static final Set<WordClass> CARRYING =
      EnumSet.of(
          WordClass.LIGHT_VERBS,
          WordClass.SUFFERING_VERBS,
          WordClass.OCCURRENCE_VERBS,
          WordClass.OUTCOME_VERBS);

  private final AnnotatedText text;
  private final ArticleContext context;
  private final Grammar grammar;
  private final CueMatcher cues;

  Subordination(ArticleContext context, Grammar grammar) {
    this.text = context.text();
    this.context = context;
    this.grammar = grammar;
    this.cues = new CueMatcher(context.syntax().keys());
  }

  boolean isSubordinate(TriggerMatch match, List<TriggerMatch> ofSentence) {
    return isAim(match)
        || isProvision(match)
        || isDescription(match)
        || strikesForAnother(match, ofSentence)
        || isToldWithDeaths(match, ofSentence);
  }

  /** "The death of 20 / and the capture of four": one toll, of the act that caused it. */
  boolean isToldWithDeaths(TriggerMatch match, List<TriggerMatch> ofSentence) {
    if (match.isVerb()
        || match.rule().type() != EventType.COERCE
        || !match.rule().dependent()
        || match.rule().harm().isEmpty()
        || !text.word(match.head()).hasProclitic(AND)) {
      return false;
    }
    SentenceSyntax sentence = context.syntax().sentence(match.sentence());
    int own = sentence.chunkOf(match.head());
    return ofSentence.stream()
        .filter(other -> other.rule().type() == EventType.ASSAULT && !other.isVerb())
        .filter(other -> other.rule().harm().isPresent() && other.head() < match.head())
        .anyMatch(other -> sentence.clausesBetween(sentence.chunkOf(other.head()), own) == 0);
  }

  /** "The president has the right / to declare war": what a law provides for. */
  private boolean isProvision(TriggerMatch match) {
    WordSpan sentence = text.sentences().get(match.sentence());
    return !match.rule().verbal()
        && cues.anyWithin(
            grammar.phrases(WordClass.PROVISIONS), new WordSpan(sentence.start(), match.head()));
  }

  /** "Closed the road / to prevent", "all that it can / to arrest". */
  private boolean isAim(TriggerMatch match) {
    if (match.isVerb()
        || !AIMS.contains(match.rule().type())
        || !text.word(match.head()).hasProclitic(TO)
        || (Tags.hasArticle(text.word(match.head())) && match.preposition().isEmpty())) {
      return false; // "a centre for detention"
    }
    SentenceSyntax sentence = context.syntax().sentence(match.sentence());
    NounFrame noun = sentence.noun(match.head());
    if (noun.governor().isPresent()) {
      VerbFrame governor = noun.governor().get();
      return governor.object().isPresent()
          || CARRYING.stream().noneMatch(name -> is(governor.verb(), name));
    }
    int chunk = sentence.chunkOf(match.head());
    return CARRYING.stream().noneMatch(name -> sentence.followsVerb(chunk, grammar.words(name)));
  }

  /** "Fighters / whom Washington supports": a trait of somebody, not an act. */
  private boolean isDescription(TriggerMatch match) {
    return match.isVerb()
        && DESCRIBING.contains(match.rule().type())
        && text.word(match.head()).stemTag().equals(PRESENT)
        && context.syntax().sentence(match.sentence()).verb(match.head()).relative();
  }

  /**
   * "A campaign of arrests / that targeted activists": the verb says whom the other act strikes and
   * is no attack.
   */
  private boolean strikesForAnother(TriggerMatch match, List<TriggerMatch> ofSentence) {
    if (!match.isVerb() || !match.rule().dependent()) {
      return false;
    }
    SentenceSyntax sentence = context.syntax().sentence(match.sentence());
    int verb = sentence.chunkOf(match.head());
    VerbFrame frame = sentence.verb(match.head());
    return ofSentence.stream()
        .filter(other -> !other.isVerb() && other.rule().type() != match.rule().type())
        .map(other -> sentence.chunkOf(other.head()))
        .anyMatch(
            other ->
                frame.subject().filter(sentence.chunks().get(other)::equals).isPresent()
                    || (frame.relative() && other == verb - 1));
  }

  private boolean is(int word, WordClass name) {
    return context.syntax().keys().matches(word, grammar.words(name));
  }
}
