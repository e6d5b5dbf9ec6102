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
import org.waqai.schemas.ActorRole;
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

  private static final String IN = "\u0641\u064A"; // fi
  private static final String ABOUT = "\u0639\u0646"; // an
  private static final String BETWEEN = "\u0628\u064A\u0646"; // bayna

  private final ArticleContext context;
  private final AnnotatedText text;
  private final ArticleSyntax syntax;
  private final WordKeys keys;
  private final Grammar grammar;
  private final Antecedents antecedents;

  RoleFinder(ArticleContext context, Grammar grammar) {
    this.context = context;
    this.text = context.text();
    this.syntax = context.syntax();
    this.antecedents = new Antecedents(context);
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
        fromNoun(match, source, role, found);
      }
      found.forEach(phrase -> candidates.add(new Candidate(phrase.phrase(), source, phrase.why())));
    }
    return candidates;
  }

  /** Whether a noun without article is subject or object of a verb that is negated. */
  boolean isNegatedByItsVerb(TriggerMatch match) {
    if (match.isVerb() || text.word(match.head()).stemTag().startsWith("DT")) {
      return false;
    }
    NounFrame noun = syntax.sentence(match.sentence()).noun(match.head());
    return noun.function() != Function.COMPLEMENT
        && noun.governor().filter(this::isNegated).isPresent();
  }

  private void fromVerb(TriggerMatch match, RoleSource source, List<Found> found) {
    VerbFrame frame = syntax.sentence(match.sentence()).verb(match.head());
    boolean passive = isPassive(match, frame);
    switch (source.relation()) {
      case SUBJECT -> {
        if (!passive) {
          add(frame.subject(), "subject of " + text.word(match.head()).form(), found);
          if (frame.subject().isEmpty()) {
            droppedSubject(match, found);
          }
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
      if (frame.pronounObject() && frame.object().isEmpty()) {
        pronoun(match.sentence(), match.head(), found);
      }
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

  private void pronoun(int sentence, int word, List<Found> found) {
    antecedents
        .of(sentence, word)
        .ifPresent(phrase -> found.add(new Found(phrase, "pronoun of " + text.word(word).form())));
  }

  /** Arabic leaves out a subject that was named before: in the sentence, or in the one before. */
  private void droppedSubject(TriggerMatch match, List<Found> found) {
    SentenceSyntax sentence = syntax.sentence(match.sentence());
    VerbFrame frame = sentence.verb(match.head());
    if (frame.relative() && frame.pronounObject() && frame.subject().isEmpty()) {
      for (Chunk subject : sentence.subjectsOfVerbsBefore(match.head())) {
        found.add(new Found(subject.phrase(), "subject of the main verb"));
      }
    }
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
            && frame.subject().filter(this::suffers).isPresent());
  }

  /** Counts and civilians seldom do what is done to them. */
  private boolean suffers(Chunk subject) {
    return Tags.isNumber(text.word(subject.phrase().start()))
        || context.actorsIn(subject.phrase()).stream()
            .findFirst()
            .filter(actor -> actor.role() == ActorRole.CVL || actor.role() == ActorRole.REF)
            .isPresent();
  }

  private void fromNoun(TriggerMatch match, RoleSource source, Role role, List<Found> found) {
    SentenceSyntax sentence = syntax.sentence(match.sentence());
    NounFrame frame = sentence.noun(match.words().end() - 1);
    NounFrame head = match.words().length() > 1 ? sentence.noun(match.head()) : frame;
    switch (source.relation()) {
      case IDAFA -> {
        genitive(match, frame, role, found);
        pronoun(match.sentence(), match.words().end() - 1, found);
      }
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
        int start = match.head();
        while (start > own.phrase().start() && !Tags.isConjoined(text.word(start))) {
          start--;
        }
        found.add(new Found(new WordSpan(start, own.words().end()), "the trigger itself"));
      }
      case COMPLEMENT -> complement(match, found);
      case DOER -> doer(frame, head, found);
      case ANNOUNCER -> announcer(head, found);
      case TARGET -> target(frame, head, found);
      case BY -> by(complements(frame), match, found);
      case BETWEEN_FIRST, BETWEEN_SECOND -> between(complements(frame), source, found);
      case PREPOSITION ->
          prepositions(
              role == Role.ACTOR ? adjacent(sentence, frame) : complements(frame),
              source.prepositions(),
              found);
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

  /**
   * The genitive of an act is who suffers it, or who does it where an object follows as a phrase of
   * its own: "the arrest of / the police / five men".
   */
  private void genitive(TriggerMatch match, NounFrame frame, Role role, List<Found> found) {
    if (frame.genitive().isEmpty()) {
      return;
    }
    WordSpan genitive = frame.genitive().get();
    Optional<Chunk> object = objectAfter(match.head(), genitive);
    WordSpan phrase =
        object.isPresent() && role == Role.RECIPIENT ? object.get().phrase() : genitive;
    found.add(new Found(phrase, "genitive of " + text.word(match.head()).form()));
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

  /** The complement right after the noun's phrase: "raids / of the coalition". */
  private static List<Chunk> adjacent(SentenceSyntax sentence, NounFrame frame) {
    int next = sentence.chunkOf(frame.noun()) + 1;
    return frame.complements().stream()
        .filter(chunk -> sentence.chunkOf(chunk.words().start()) == next)
        .toList();
  }

  private void doer(NounFrame frame, NounFrame head, List<Found> found) {
    frame
        .clause()
        .filter(clause -> is(clause, WordClass.LIGHT_VERBS) && !clause.passive())
        .flatMap(clause -> subjectOther(clause, frame.noun()))
        .ifPresent(chunk -> add(Optional.of(chunk), "who carried it out", found));
    governedBy(head, WordClass.LIGHT_VERBS).ifPresent(governor -> subject(governor, found));
    lightNoun(head.noun()).ifPresent(found::add);
    frame
        .genitive()
        .filter(genitive -> objectAfter(frame.noun(), genitive).isPresent())
        .ifPresent(genitive -> found.add(new Found(genitive, "genitive before an object")));
  }

  /** What an act is done to where its genitive is who does it: "the regime's shelling of". */
  private Optional<Chunk> objectAfter(int noun, WordSpan genitive) {
    return syntax.acts(genitive)
        ? syntax.sentence(sentenceOf(noun)).objectAfter(noun)
        : Optional.empty();
  }

  /** Who says of an act that is his own: "the police announced the arrest of". */
  private void announcer(NounFrame head, List<Found> found) {
    governedBy(head, WordClass.ANNOUNCING_VERBS).ifPresent(governor -> subject(governor, found));
  }

  /** The subject of a verb, or those it may share with verbs before where it has none. */
  private void subject(VerbFrame verb, List<Found> found) {
    String why = "subject of " + text.word(verb.verb()).form();
    if (verb.subject().isPresent()) {
      add(verb.subject(), why, found);
      return;
    }
    for (Chunk earlier :
        syntax.sentence(sentenceOf(verb.verb())).subjectsOfVerbsBefore(verb.verb())) {
      add(Optional.of(earlier), why, found);
    }
  }

  private Optional<VerbFrame> governedBy(NounFrame noun, WordClass verbs) {
    return noun.governor()
        .filter(
            governor ->
                is(governor, verbs)
                    && !governor.passive()
                    && !isNegated(governor)
                    && (noun.function() == Function.OBJECT || isCarried(noun, verbs)));
  }

  /** Whether the noun is what the verb's own preposition brings: "carried out / announced". */
  private boolean isCarried(NounFrame noun, WordClass verbs) {
    if (noun.function() != Function.COMPLEMENT) {
      return false;
    }
    SentenceSyntax sentence = syntax.sentence(sentenceOf(noun.noun()));
    Chunk own = sentence.chunks().get(sentence.chunkOf(noun.noun()));
    VerbFrame governor = noun.governor().orElseThrow();
    return verbs == WordClass.ANNOUNCING_VERBS
        ? own.marker().equals(ABOUT)
        : !own.marker().equals(IN)
            && governor.object().isEmpty()
            && governor.complements().get(0).equals(own);
  }

  /** "No group claimed the attack": the verb's subject did not do it. */
  private boolean isNegated(VerbFrame frame) {
    WordSpan sentence = text.sentences().get(sentenceOf(frame.verb()));
    return frame.verb() > sentence.start()
        && keys.matches(frame.verb() - 1, grammar.words(WordClass.NEGATIONS));
  }

  /** The subject of a clause about a noun, unless that is the noun itself. */
  private static Optional<Chunk> subjectOther(VerbFrame clause, int noun) {
    return clause.subject().filter(subject -> !subject.words().contains(noun));
  }

  /** The genitive of a noun that carries the act as a verb would: "X's preparations for". */
  private Optional<Found> lightNoun(int noun) {
    SentenceSyntax sentence = syntax.sentence(sentenceOf(noun));
    int at = sentence.chunkOf(noun) - 1;
    while (at >= 0
        && (sentence.chunks().get(at).is(Chunk.Kind.TIME)
            || (sentence.chunks().get(at).is(Chunk.Kind.PREPOSITIONAL_PHRASE)
                && sentence.chunks().get(at).marker().equals(IN)))) {
      at--;
    }
    if (at < 0) {
      return Optional.empty();
    }
    WordSpan phrase = sentence.chunks().get(at).phrase();
    return phrase.length() > 1
            && text.word(phrase.start()).enclitics().isEmpty()
            && keys.matches(phrase.start(), grammar.words(WordClass.LIGHT_NOUNS))
        ? Optional.of(
            new Found(
                new WordSpan(phrase.start() + 1, phrase.end()),
                "genitive of " + text.word(phrase.start()).form()))
        : Optional.empty();
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
        SentenceSyntax sentence = syntax.sentence(sentenceOf(chunk.words().start()));
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

  private int sentenceOf(int word) {
    for (int i = 0; i < text.sentences().size(); i++) {
      if (text.sentences().get(i).contains(word)) {
        return i;
      }
    }
    throw new IllegalStateException("Word outside every sentence: " + word);
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
