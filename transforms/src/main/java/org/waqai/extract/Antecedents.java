package org.waqai.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waqai.link.actor.ActorMention;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.NounFrame;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.syntax.Tags;
import org.waqai.syntax.VerbFrame;
import org.waqai.text.Word;
import org.waqai.text.WordSpan;

/**
 * Finds whom a pronoun written together with an act means: what the relative clause around it is
 * about, else the nearest actor or person named before it that agrees with it in number.
 */
final class Antecedents {
  /** -hum, -hunna, -huma: "them". */
  private static final Set<String> PLURAL =
      Set.of("\u0647\u0645", "\u0647\u0646", "\u0647\u0645\u0627");

  private static final String HIS = "\u0647"; // -hu
  private static final String HER = "\u0647\u0627"; // -ha
  private static final String TEH_MARBUTA = "\u0629";
  private static final String TEH = "\u062A"; // of a verb whose subject is feminine

  /** How many sentences back a pronoun reaches. */
  private static final int REACH = 1;

  private final ArticleContext context;

  Antecedents(ArticleContext context) {
    this.context = context;
  }

  /** What the pronoun at the end of this word stands for; empty where it has none. */
  Optional<WordSpan> of(int sentence, int word) {
    List<String> enclitics = context.text().word(word).enclitics();
    if (enclitics.isEmpty()) {
      return Optional.empty();
    }
    String pronoun = enclitics.get(enclitics.size() - 1);
    return described(sentence, word)
        .or(() -> subject(sentence, word, pronoun))
        .or(() -> nearest(sentence, word, pronoun));
  }

  /** "The government explained its refusal": a noun's own is that of its verb's subject. */
  private Optional<WordSpan> subject(int sentence, int word, String pronoun) {
    NounFrame noun = context.syntax().sentence(sentence).noun(word);
    return noun.governor()
        .filter(verb -> !verb.passive() && noun.function() != NounFrame.Function.SUBJECT)
        .filter(verb -> pronoun.equals(isFeminine(verb.verb()) ? HER : HIS))
        .flatMap(VerbFrame::subject)
        .map(Chunk::phrase)
        .filter(phrase -> !phrase.isEmpty() && !context.actorsIn(phrase).isEmpty());
  }

  private boolean isFeminine(int verb) {
    String stem = context.text().word(verb).stem();
    return Tags.isPast(context.text().word(verb)) ? stem.endsWith(TEH) : stem.startsWith(TEH);
  }

  /** The phrase that the relative clause around the word describes. */
  private Optional<WordSpan> described(int sentence, int word) {
    SentenceSyntax syntax = context.syntax().sentence(sentence);
    for (int i = syntax.chunkOf(word) - 1; i > 0; i--) {
      Chunk chunk = syntax.chunks().get(i);
      if (chunk.is(Chunk.Kind.RELATIVE)) {
        return Optional.of(syntax.chunks().get(i - 1).phrase()).filter(phrase -> !phrase.isEmpty());
      }
      if (!chunk.is(Chunk.Kind.VERB) && !chunk.is(Chunk.Kind.OTHER) && !chunk.is(Chunk.Kind.TIME)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<WordSpan> nearest(int sentence, int word, String pronoun) {
    boolean plural = PLURAL.contains(pronoun);
    for (int s = sentence; s >= 0 && s >= sentence - REACH; s--) {
      List<WordSpan> named =
          named(context.text().sentences().get(s), word).stream()
              .filter(span -> agrees(span, plural) && !(pronoun.equals(HIS) && isHer(span)))
              .toList();
      Optional<WordSpan> found =
          last(named.stream().filter(span -> !plural && isOfClause(span)).toList());
      if (found.isPresent() || !named.isEmpty()) {
        return found.or(() -> last(named));
      }
    }
    return Optional.empty();
  }

  private static Optional<WordSpan> last(List<WordSpan> spans) {
    return spans.isEmpty() ? Optional.empty() : Optional.of(spans.get(spans.size() - 1));
  }

  /** A subject or object, rather than somebody in a circumstance: "with the support of". */
  private boolean isOfClause(WordSpan span) {
    SentenceSyntax syntax = context.syntax().around(span.start());
    return syntax.chunks().get(syntax.chunkOf(span.start())).is(Chunk.Kind.NOUN_PHRASE);
  }

  /** Actors and persons in a sentence that end before the word, in order. */
  private List<WordSpan> named(WordSpan sentence, int word) {
    Predicate<WordSpan> before = span -> sentence.contains(span) && span.end() <= word;
    Stream<WordSpan> actors = context.actors().stream().map(ActorMention::words).filter(before);
    Stream<WordSpan> persons =
        context.persons().filter(before).filter(person -> !isOfActor(person));
    return Stream.concat(actors, persons).sorted(Comparator.comparingInt(WordSpan::start)).toList();
  }

  /** "President X": named together with what he is. */
  private boolean isOfActor(WordSpan person) {
    return context.actorsIn(person).stream().anyMatch(actor -> actor.words().contains(person));
  }

  private boolean agrees(WordSpan span, boolean plural) {
    Word first = context.text().word(span.start());
    boolean many = Tags.isNumber(first) || Tags.isPlural(first);
    boolean one = Tags.isProperName(first) || context.namesPerson(span);
    return plural ? !one : !many;
  }

  /** A noun with the ending of a feminine, such as a court. */
  private boolean isHer(WordSpan span) {
    return context.text().word(span.start()).stem().endsWith(TEH_MARBUTA);
  }
}
