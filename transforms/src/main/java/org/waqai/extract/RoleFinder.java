package org.waqai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.rules.Role;
import org.waqai.rules.RoleSource;
import org.waqai.rules.RoleSource.Relation;
import org.waqai.syntax.ArticleSyntax;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.NounFrame;
import org.waqai.syntax.NounFrame.Function;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.syntax.Tags;
import org.waqai.syntax.VerbFrame;
import org.waqai.syntax.WordKeys;
import org.waqai.text.AnnotatedText;
import org.waqai.text.ArabicFold;
import org.waqai.text.WordSpan;

/** Finds the phrases around a trigger that a rule's role sources name. */
final class RoleFinder {
  private record Found(WordSpan phrase, String why) {}

  private static final String BI = "\u0628"; // bi-, "with"
  private static final String BETWEEN = "\u0628\u064A\u0646"; // bayna

  private final AnnotatedText text;
  private final ArticleSyntax syntax;
  private final WordKeys keys;
  private final Grammar grammar;

  RoleFinder(AnnotatedText text, ArticleSyntax syntax, Grammar grammar) {
    this.text = text;
    this.syntax = syntax;
    this.keys = syntax.keys();
    this.grammar = grammar;
  }

  /** In the order of the rule's sources; the first that resolves is meant to win. */
  List<Candidate> candidates(TriggerMatch match, Role role) {
    List<Candidate> candidates = new ArrayList<>();
    for (RoleSource source : match.rule().roles().get(role)) {
      List<Found> found = new ArrayList<>();
      if (match.isVerb()) {
        fromVerb(match, source, found);
      } else {
        fromNoun(match, source, found);
      }
      found.forEach(phrase -> candidates.add(new Candidate(phrase.phrase(), source, phrase.why())));
    }
    return candidates;
  }

  private void fromVerb(TriggerMatch match, RoleSource source, List<Found> found) {
    VerbFrame frame = syntax.sentence(match.sentence()).verb(match.head());
    boolean passive = isPassive(match, frame);
    switch (source.relation()) {
      case SUBJECT -> {
        if (!passive) {
          add(frame.subject(), "subject of " + text.word(match.head()).form(), found);
          droppedSubject(match, found);
        }
      }
      case OBJECT -> {
        if (passive) {
          add(
              frame.subject().or(frame::object),
              "subject of passive " + text.word(match.head()).form(),
              found);
        } else {
          object(match, frame, found);
        }
      }
      case COMPLEMENT -> complement(match, found);
      case BY -> by(frame.complements(), match, found);
      case BETWEEN_FIRST, BETWEEN_SECOND -> between(frame.complements(), source, found);
      case PREPOSITION -> prepositions(frame.complements(), source.prepositions(), found);
      default -> {}
    }
  }

  /** What follows the trigger's own words, where they stand in the object: "set free / many". */
  private void object(TriggerMatch match, VerbFrame frame, List<Found> found) {
    String why = "object of " + text.word(match.head()).form();
    if (match.last() == match.head()) {
      add(frame.object(), why, found);
      return;
    }
    SentenceSyntax sentence = syntax.sentence(match.sentence());
    int at = sentence.chunkOf(match.last());
    Chunk chunk = sentence.chunks().get(at);
    if (match.last() + 1 < chunk.words().end()) {
      found.add(new Found(new WordSpan(match.last() + 1, chunk.words().end()), why));
    } else if (at + 1 < sentence.chunks().size()) {
      add(
          Optional.of(sentence.chunks().get(at + 1))
              .filter(next -> next.is(Chunk.Kind.NOUN_PHRASE)),
          why,
          found);
    }
  }

  /** Arabic leaves out a subject that was named before: in the sentence, or in the one before. */
  private void droppedSubject(TriggerMatch match, List<Found> found) {
    SentenceSyntax sentence = syntax.sentence(match.sentence());
    for (Chunk subject : sentence.subjectsBefore(match.head())) {
      found.add(new Found(subject.phrase(), "subject of the verb before"));
    }
    if (match.sentence() > 0 && sentence.dropsSubject(match.head())) {
      add(
          syntax.sentence(match.sentence() - 1).lastingSubject(),
          "subject of the sentence before",
          found);
    }
  }

  /**
   * Whether the verb is a passive: by its tag, or, as the tagger misses some, because its lone
   * phrase is a count, which seldom does anything: "killed five people".
   */
  private boolean isPassive(TriggerMatch match, VerbFrame frame) {
    if (match.rule().intransitive() || match.rule().verbal()) {
      return frame.passive() && !match.rule().intransitive();
    }
    return frame.passive()
        || (frame.object().isEmpty()
            && !frame.pronounObject()
            && match.preposition().isEmpty()
            && frame
                .subject()
                .filter(subject -> Tags.isNumber(text.word(subject.phrase().start())))
                .isPresent());
  }

  private void fromNoun(TriggerMatch match, RoleSource source, List<Found> found) {
    SentenceSyntax sentence = syntax.sentence(match.sentence());
    NounFrame frame = sentence.noun(match.words().end() - 1);
    NounFrame head = match.words().length() > 1 ? sentence.noun(match.head()) : frame;
    switch (source.relation()) {
      case IDAFA ->
          frame
              .genitive()
              .ifPresent(
                  phrase ->
                      found.add(
                          new Found(phrase, "genitive of " + text.word(match.head()).form())));
      case ADJECTIVE -> {
        for (int adjective : frame.adjectives()) {
          found.add(
              new Found(
                  new WordSpan(adjective, adjective + 1),
                  "adjective of " + text.word(match.head()).form()));
        }
      }
      case SELF -> {
        Chunk own = sentence.chunks().get(sentence.chunkOf(match.head()));
        found.add(new Found(new WordSpan(match.head(), own.words().end()), "the trigger itself"));
      }
      case COMPLEMENT -> complement(match, found);
      case DOER -> doer(frame, head, found);
      case TARGET -> target(frame, head, found);
      case BY -> by(complements(frame), match, found);
      case BETWEEN_FIRST, BETWEEN_SECOND -> between(complements(frame), source, found);
      case PREPOSITION -> prepositions(complements(frame), source.prepositions(), found);
      case MAIN_SUBJECT -> mainSubject(match, found);
      case PRONOUN -> {
        if (!text.word(match.head()).enclitics().isEmpty()) {
          mainSubject(match, found);
        }
      }
      case OBJECT -> objectOfNoun(match, found);
      case SUBJECT -> {}
    }
  }

  private void mainSubject(TriggerMatch match, List<Found> found) {
    SentenceSyntax sentence = syntax.sentence(match.sentence());
    for (Chunk subject : sentence.subjectsOfVerbsBefore(match.head())) {
      found.add(new Found(subject.phrase(), "subject of the verb before"));
    }
  }

  /** A verbal noun or participle governs an object as its verb does: "demanding / the release". */
  private void objectOfNoun(TriggerMatch match, List<Found> found) {
    SentenceSyntax sentence = syntax.sentence(match.sentence());
    int next = sentence.chunkOf(match.last()) + 1;
    if (next < sentence.chunks().size()) {
      Chunk chunk = sentence.chunks().get(next);
      add(
          Optional.of(chunk).filter(c -> c.is(Chunk.Kind.NOUN_PHRASE) && !c.conjoined()),
          "object of " + text.word(match.head()).form(),
          found);
    }
  }

  /** Those of the noun, and of the light verb that says who carried it out. */
  private List<Chunk> complements(NounFrame frame) {
    List<Chunk> complements = new ArrayList<>(frame.complements());
    frame
        .clause()
        .filter(clause -> is(clause, WordClass.LIGHT_VERBS))
        .ifPresent(clause -> complements.addAll(clause.complements()));
    return complements;
  }

  private void doer(NounFrame frame, NounFrame head, List<Found> found) {
    frame
        .clause()
        .filter(clause -> is(clause, WordClass.LIGHT_VERBS) && !clause.passive())
        .ifPresent(
            clause -> {
              if (clause.pronounObject() || clause.subject().isPresent()) {
                add(clause.subject(), "subject of " + text.word(clause.verb()).form(), found);
              }
            });
    head.governor()
        .filter(
            governor ->
                is(governor, WordClass.LIGHT_VERBS)
                    && !governor.passive()
                    && (head.function() == Function.OBJECT || isInstrument(head)))
        .ifPresent(
            governor ->
                add(governor.subject(), "subject of " + text.word(governor.verb()).form(), found));
  }

  /** The "with" of "carried out": the noun after it is the act. */
  private boolean isInstrument(NounFrame noun) {
    return noun.function() == Function.COMPLEMENT && Tags.hasProclitic(text.word(noun.noun()), BI);
  }

  private void target(NounFrame frame, NounFrame head, List<Found> found) {
    frame
        .clause()
        .filter(clause -> is(clause, WordClass.TARGET_VERBS))
        .ifPresent(
            clause ->
                add(
                    clause.relative() ? clause.object() : clause.object().or(clause::subject),
                    "object of " + text.word(clause.verb()).form(),
                    found));
    head.governor()
        .ifPresent(
            governor -> {
              if (is(governor, WordClass.TARGET_VERBS) && head.function() == Function.SUBJECT) {
                add(governor.object(), "object of " + text.word(governor.verb()).form(), found);
              }
              if (is(governor, WordClass.SUFFERING_VERBS) && head.function() != Function.SUBJECT) {
                add(governor.subject(), "subject of " + text.word(governor.verb()).form(), found);
              }
            });
  }

  private boolean is(VerbFrame frame, WordClass name) {
    return keys.matches(frame.verb(), grammar.words(name));
  }

  private void complement(TriggerMatch match, List<Found> found) {
    match
        .preposition()
        .ifPresent(
            index -> {
              SentenceSyntax sentence = syntax.sentence(match.sentence());
              Chunk chunk = sentence.chunks().get(sentence.chunkOf(index));
              if (!chunk.phrase().isEmpty()) {
                found.add(new Found(chunk.phrase(), "governed by " + text.word(index).form()));
              }
            });
  }

  /** The agent of a passive; its phrase may hold the noun that the preposition forms it with. */
  private void by(List<Chunk> complements, TriggerMatch match, List<Found> found) {
    WordSpan sentence = text.sentences().get(match.sentence());
    for (Chunk chunk : complements) {
      for (List<Set<String>> phrase : grammar.phrases(WordClass.AGENT_PHRASES)) {
        int start = chunk.words().start();
        int end = start + phrase.size();
        if (keys.matches(start, sentence.end(), phrase) && end < chunk.words().end()) {
          found.add(
              new Found(
                  new WordSpan(end, chunk.words().end()),
                  "agent after " + text.text(new WordSpan(start, end))));
          return;
        }
      }
    }
  }

  private void between(List<Chunk> complements, RoleSource source, List<Found> found) {
    for (Chunk chunk : complements) {
      if (!chunk.marker().equals(BETWEEN) || chunk.phrase().isEmpty()) {
        continue;
      }
      int and = conjunct(chunk.phrase());
      boolean first = source.relation() == Relation.BETWEEN_FIRST;
      if (and < 0) {
        SentenceSyntax sentence = syntax.sentence(sentenceOf(chunk));
        int next = sentence.chunkOf(chunk.words().end() - 1) + 1;
        boolean more =
            next < sentence.chunks().size()
                && sentence.chunks().get(next).conjoined()
                && !sentence.chunks().get(next).phrase().isEmpty();
        if (first) {
          found.add(new Found(chunk.phrase(), "first side after between"));
        } else if (more) {
          found.add(new Found(sentence.chunks().get(next).phrase(), "second side after between"));
        }
        return;
      }
      found.add(
          first
              ? new Found(new WordSpan(chunk.phrase().start(), and), "first side after between")
              : new Found(new WordSpan(and, chunk.phrase().end()), "second side after between"));
      return;
    }
  }

  private int conjunct(WordSpan phrase) {
    for (int i = phrase.start() + 1; i < phrase.end(); i++) {
      if (text.word(i).stemIndex() > 0 && text.word(i).tags().get(0).equals("CC")) {
        return i;
      }
    }
    return -1;
  }

  private int sentenceOf(Chunk chunk) {
    for (int i = 0; i < text.sentences().size(); i++) {
      if (text.sentences().get(i).contains(chunk.words())) {
        return i;
      }
    }
    throw new IllegalStateException("Chunk outside every sentence: " + chunk);
  }

  private static void prepositions(List<Chunk> complements, Set<String> wanted, List<Found> found) {
    for (Chunk chunk : complements) {
      if (!chunk.phrase().isEmpty() && wanted.contains(ArabicFold.fold(chunk.marker()))) {
        found.add(new Found(chunk.phrase(), "governed by " + chunk.marker()));
      }
    }
  }

  private static void add(Optional<Chunk> chunk, String why, List<Found> found) {
    chunk
        .filter(present -> !present.phrase().isEmpty())
        .ifPresent(present -> found.add(new Found(present.phrase(), why)));
  }
}
