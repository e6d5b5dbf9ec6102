package org.waqai.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waqai.rules.Grammar;
import org.waqai.text.AnnotatedText;
import org.waqai.text.WordSpan;

/** The chunks of one sentence and the frames of its verbs and nouns, found when asked for. */
public final class SentenceSyntax {
  private final WordSpan sentence;
  private final ChunkRow row;
  private final VerbFrames verbs;
  private final NounFrames nouns;
  private final ClauseBounds clauses;
  private final SharedSubjects subjects;

  SentenceSyntax(
      AnnotatedText text,
      WordKeys keys,
      Units units,
      Grammar grammar,
      WordSpan sentence,
      List<Chunk> chunks) {
    Agreement agreement = new Agreement(text, keys, units, grammar);
    this.sentence = sentence;
    this.row = new ChunkRow(text, keys, grammar, units, chunks);
    Parentheses parentheses = new Parentheses(row);
    NullSubjects nullSubjects = new NullSubjects(row, agreement);
    Antecedents antecedents = new Antecedents(text, row, agreement);
    this.verbs = new VerbFrames(text, row, agreement, parentheses, antecedents, nullSubjects);
    this.nouns = new NounFrames(text, keys, grammar, row, parentheses, verbs);
    this.clauses = new ClauseBounds(keys, row, antecedents, nouns);
    this.subjects = new SharedSubjects(row, verbs, agreement, nullSubjects);
  }

  public WordSpan sentence() {
    return sentence;
  }

  public List<Chunk> chunks() {
    return row.all();
  }

  /** The index of the chunk that holds a word of this sentence. */
  public int chunkOf(int word) {
    return row.indexOf(word);
  }

  /** Whether a conjoined verb, and so a clause of its own, opens between two chunks. */
  public boolean joinsVerbBetween(int from, int to) {
    return clauses.joinsVerbBetween(from, to);
  }

  /**
   * How many clauses end or open between the chunk of an act and that of a circumstance of time or
   * place: 0 where the circumstance is of the act's own clause, or of the clause that holds it.
   */
  public int clausesBetween(int act, int circumstance) {
    return clauses.clausesBetween(act, circumstance);
  }

  /** Whether the nearest verb before a chunk, in its clause, is one of these. */
  public boolean followsVerb(int chunk, Set<String> forms) {
    return clauses.followsVerb(chunk, forms);
  }

  /** The frame of a verb, or of another word that heads a chunk of its own as one. */
  public VerbFrame verb(int word) {
    return verbs.at(row.indexOf(word));
  }

  /** The frame of a noun anywhere in a noun phrase or prepositional phrase. */
  public NounFrame noun(int word) {
    return nouns.of(word);
  }

  /**
   * The object of a verbal noun that stands after the noun's genitive, bare or with li-, quotation
   * marks aside.
   */
  public Optional<Chunk> objectAfter(int noun) {
    return nouns.objectAfter(noun);
  }

  /**
   * Subjects of earlier verbs that a verb may share, nearest first: only where the verb is joined
   * to them, by a conjunction or "that it".
   */
  public List<Chunk> subjectsBefore(int verb) {
    return subjects.before(verb);
  }

  /**
   * Subjects of the verbs before a verb, participle or noun in its sentence that agree with it,
   * nearest first.
   */
  public List<Chunk> subjectsOfVerbsBefore(int word) {
    return subjects.ofVerbsBefore(word, /* pronoun= */ false);
  }

  /** Those that the pronoun written together with a noun can stand for, nearest first. */
  public List<Chunk> subjectsOfPronoun(int noun) {
    return subjects.ofVerbsBefore(noun, /* pronoun= */ true);
  }

  /**
   * The subject of the first verb after a noun in what opens the sentence, which speaks of whom the
   * verb is about: "during his visit, said the president".
   *
   * @param pronoun whether it must be whom the noun's pronoun can mean
   */
  public Optional<Chunk> subjectOfVerbAfter(int noun, boolean pronoun) {
    return subjects.ofVerbAfter(noun, pronoun);
  }

  /**
   * Whether a phrase before the verb can be the subject that it leaves out, by its ending.
   *
   * @param surely whether a verb in the feminine asks for a phrase with that ending
   */
  public boolean canHaveSubject(int verb, WordSpan phrase, boolean surely) {
    return subjects.agrees(verb, phrase, surely);
  }

  /**
   * The subject, in the sentence before, that a verb leaves out which opens its sentence with a
   * conjunction or "where": the first there that agrees with it, who reports last of all; but who
   * spoke there where a verb of speech goes on with what the verb says.
   */
  public Optional<Chunk> subjectLeftOut(int verb, SentenceSyntax before) {
    if (subjects.isTold(verb)) {
      Optional<Chunk> speaker = before.subjects.speaker(subjects.formOf(verb));
      if (speaker.isPresent()) {
        return speaker;
      }
    }
    return subjects.isLeftOut(verb)
        ? before.subjects.lasting(subjects.formOf(verb))
        : Optional.empty();
  }
}
