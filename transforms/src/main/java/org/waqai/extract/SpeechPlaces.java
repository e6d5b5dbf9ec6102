package org.waqai.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waqai.link.actor.ActorMention;
import org.waqai.link.place.PlaceMention;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.schemas.PlacePrecision;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.syntax.VerbFrame;
import org.waqai.text.WordSpan;

/**
 * Finds where somebody says what an article tells him to say: at the summit that he attends, on the
 * visit that he pays, or where he is told to speak from.
 */
final class SpeechPlaces {
  /** How many words after an occasion its place may stand. */
  private static final int REACH = 8;

  private static final String IN = "\u0641\u064A"; // fi
  private static final String AT = "\u0628"; // bi-
  private static final String TO = "\u0644"; // li-
  private static final String TOWARDS = "\u0627\u0644\u064A"; // ila, folded
  private static final String FROM = "\u0645\u0646"; // min

  private static final String MARGIN = "\u0647\u0627\u0645\u0634"; // hamish

  private final ArticleContext context;
  private final Grammar grammar;
  private final SameParticipants participants;

  SpeechPlaces(ArticleContext context, Grammar grammar) {
    this.context = context;
    this.grammar = grammar;
    this.participants = new SameParticipants(context.text());
  }

  /** Of one of its own sentences, else the one place where who speaks is told to speak. */
  Optional<Filled<PlaceMention>> place(Happening happening) {
    return happening.drafts().stream()
        .map(Draft::sentence)
        .flatMap(this::scenes)
        .findFirst()
        .or(() -> elsewhere(happening.actors()))
        .map(place -> new Filled<>(place, "where who speaks is told to speak"));
  }

  private Optional<PlaceMention> elsewhere(List<Filled<ActorMention>> actors) {
    List<PlaceMention> scenes =
        IntStream.range(0, context.text().sentences().size())
            .filter(sentence -> !context.placesIn(sentence).isEmpty())
            .filter(sentence -> isAbout(sentence, actors))
            .boxed()
            .flatMap(this::scenes)
            .toList();
    return scenes.stream()
        .findFirst()
        .filter(first -> scenes.stream().allMatch(scene -> scene.name().equals(first.name())));
  }

  /** Whether the subject of the sentence's first verb is one of these. */
  private boolean isAbout(int sentence, List<Filled<ActorMention>> actors) {
    SentenceSyntax syntax = context.syntax().sentence(sentence);
    return syntax.chunks().stream()
        .filter(chunk -> chunk.is(Chunk.Kind.VERB))
        .findFirst()
        .map(chunk -> syntax.verb(chunk.words().start()))
        .flatMap(VerbFrame::subject)
        .stream()
        .flatMap(subject -> context.actorsIn(subject.words()).stream())
        .anyMatch(
            mention ->
                actors.stream().anyMatch(actor -> participants.same(actor.value(), mention)));
  }

  /** The places where the sentence's subject is told to be, in order. */
  private Stream<PlaceMention> scenes(int sentence) {
    SentenceSyntax syntax = context.syntax().sentence(sentence);
    int start = syntax.sentence().start();
    if (context.syntax().keys().matches(start, grammar.words(WordClass.PLUPERFECT_AUXILIARIES))) {
      return Stream.empty();
    }
    return context.placesIn(sentence).stream()
        .filter(place -> place.precision() != PlacePrecision.COUNTRY)
        .filter(place -> isOfOccasion(place, syntax) || isWhereFrom(place, syntax));
  }

  /** "At a conference in X", "during a visit to X". */
  private boolean isOfOccasion(PlaceMention place, SentenceSyntax syntax) {
    int at = syntax.chunkOf(place.words().start());
    Chunk chunk = syntax.chunks().get(at);
    if (!chunk.is(Chunk.Kind.PREPOSITIONAL_PHRASE)) {
      return false;
    }
    WordSpan before =
        new WordSpan(
            Math.max(syntax.sentence().start(), place.words().start() - REACH),
            place.words().start());
    return switch (chunk.marker()) {
      case IN, AT -> occasion(before, WordClass.OCCASIONS, syntax, at);
      case TO, TOWARDS -> occasion(before, WordClass.JOURNEYS, syntax, at);
      default -> false;
    };
  }

  private boolean occasion(WordSpan before, WordClass nouns, SentenceSyntax syntax, int place) {
    return IntStream.range(before.start(), before.end())
        .filter(word -> context.syntax().keys().matches(word, grammar.words(nouns)))
        .map(syntax::chunkOf)
        .anyMatch(
            noun ->
                isCircumstance(syntax.chunks().get(noun))
                    && IntStream.range(noun, place)
                        .mapToObj(syntax.chunks()::get)
                        .noneMatch(
                            chunk -> chunk.is(Chunk.Kind.STOP) || chunk.is(Chunk.Kind.OPENER)));
  }

  /** "In", "during", "on the margin of": said of when something else is done. */
  private boolean isCircumstance(Chunk noun) {
    return noun.is(Chunk.Kind.PREPOSITIONAL_PHRASE)
        && (noun.marker().equals(IN)
            || noun.marker().equals(AT)
            || context.text().word(noun.phrase().start()).form().equals(MARGIN)
            || grammar.words(WordClass.CIRCUMSTANTIALS).contains(noun.marker()));
  }

  /** "The president, from X, said": right after the subject of a verb, or before all else. */
  private boolean isWhereFrom(PlaceMention place, SentenceSyntax syntax) {
    int at = syntax.chunkOf(place.words().start());
    Chunk chunk = syntax.chunks().get(at);
    return chunk.is(Chunk.Kind.PREPOSITIONAL_PHRASE)
        && chunk.marker().equals(FROM)
        && chunk.phrase().equals(place.words())
        && IntStream.range(0, at)
            .mapToObj(syntax.chunks()::get)
            .filter(before -> before.is(Chunk.Kind.VERB))
            .map(before -> syntax.verb(before.words().start()))
            .map(VerbFrame::subject)
            .flatMap(Optional::stream)
            .anyMatch(subject -> syntax.chunkOf(subject.words().start()) == at - 1);
  }
}
