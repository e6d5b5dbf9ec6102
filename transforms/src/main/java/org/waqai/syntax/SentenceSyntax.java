package org.waqai.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.syntax.Chunk.Kind;
import org.waqai.syntax.NounFrame.Function;
import org.waqai.text.AnnotatedText;
import org.waqai.text.Word;
import org.waqai.text.WordSpan;

/**
 * The chunks of one sentence and the frames of its verbs and nouns, found when asked for.
 *
 * <p>Subjects and objects follow the order of Arabic clauses: verb, subject, object; or, in
 * headlines and after openers such as "that", subject, verb, object. Agreement in number decides
 * between the two: a verb before its subject is always singular.
 */
public final class SentenceSyntax {
  private static final String OF = "\u0644"; // li-, before the object of a verbal noun
  private static final int REACH = 24; // chunks to look at on either side of a verb

  private final AnnotatedText text;
  private final WordKeys keys;
  private final Grammar grammar;
  private final WordSpan sentence;
  private final List<Chunk> chunks;
  private final Map<Integer, VerbFrame> verbFrames = new HashMap<>();

  SentenceSyntax(
      AnnotatedText text, WordKeys keys, Grammar grammar, WordSpan sentence, List<Chunk> chunks) {
    this.text = text;
    this.keys = keys;
    this.grammar = grammar;
    this.sentence = sentence;
    this.chunks = List.copyOf(chunks);
  }

  public WordSpan sentence() {
    return sentence;
  }

  public List<Chunk> chunks() {
    return chunks;
  }

  /** The index of the chunk that holds a word of this sentence. */
  public int chunkOf(int word) {
    int low = 0;
    int high = chunks.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (chunks.get(middle).words().end() > word) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Whether a conjoined verb, and so a clause of its own, opens between two chunks. */
  public boolean joinsVerbBetween(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (chunks.get(i).is(Kind.VERB) && chunks.get(i).conjoined()) {
        return true;
      }
    }
    return false;
  }

  /**
   * How many clauses end or open between the chunk of an act and that of a circumstance of time or
   * place: 0 where the circumstance is of the act's own clause, or of the clause that holds it.
   */
  public int clausesBetween(int act, int circumstance) {
    return act <= circumstance
        ? clausesOpenedAfter(act, circumstance)
        : clausesClosedBefore(act, circumstance);
  }

  private int clausesOpenedAfter(int act, int circumstance) {
    int clauses = 0;
    int own = hasPhrase(act) ? clauseAfter(act).map(frame -> chunkOf(frame.verb())).orElse(-1) : -1;
    for (int i = act + 1; i <= circumstance; i++) {
      Chunk chunk = chunks.get(i);
      if (i == own) {
        continue;
      }
      boolean opens =
          switch (chunk.kind()) {
            case STOP -> true;
            case RELATIVE -> antecedent(i).filter(chunks.get(act)::equals).isEmpty();
            case OPENER -> !isSimultaneous(i);
            case VERB ->
                chunk.conjoined()
                    || (i - 1 > act && speaksOfIndefinite(i))
                    || (i - 1 > act && chunks.get(i - 1).is(Kind.COMMA));
            default -> false;
          };
      clauses += opens ? 1 : 0;
    }
    return clauses;
  }

  private int clausesClosedBefore(int act, int circumstance) {
    int clauses = 0;
    for (int i = circumstance + 1; i < act; i++) {
      if (chunks.get(i).is(Kind.STOP)) {
        clauses++;
      }
    }
    return clauses + (isInsideRelative(circumstance, act) ? 1 : 0);
  }

  /** Whether a relative clause opens before the circumstance and is not left before the act. */
  private boolean isInsideRelative(int circumstance, int act) {
    for (int i = circumstance; i < act; i++) {
      if (chunks.get(i).is(Kind.COMMA) || chunks.get(i).is(Kind.OPENER)) {
        return false;
      }
    }
    for (int i = circumstance - 1; i >= 0; i--) {
      Chunk chunk = chunks.get(i);
      if (chunk.is(Kind.COMMA) || chunk.is(Kind.STOP) || chunk.is(Kind.OPENER)) {
        return false;
      }
      if (chunk.is(Kind.RELATIVE)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSimultaneous(int chunk) {
    return keys.matches(
        chunks.get(chunk).words().start(), grammar.words(WordClass.SIMULTANEOUS_OPENERS));
  }

  /** Whether the nearest verb before a chunk, in its clause, is one of these. */
  public boolean followsVerb(int chunk, Set<String> verbs) {
    for (int i = chunk - 1; i >= 0; i--) {
      if (chunks.get(i).is(Kind.VERB) && !isAuxiliary(i)) {
        return keys.matches(chunks.get(i).words().start(), verbs);
      }
      if (chunks.get(i).is(Kind.STOP)
          || chunks.get(i).is(Kind.OPENER)
          || chunks.get(i).is(Kind.RELATIVE)) {
        return false;
      }
    }
    return false;
  }

  /** The frame of a verb, or of another word that heads a chunk of its own as one. */
  public VerbFrame verb(int word) {
    return verbFrames.computeIfAbsent(chunkOf(word), this::verbFrame);
  }

  /** The frame of a noun anywhere in a noun phrase or prepositional phrase. */
  public NounFrame noun(int word) {
    int at = chunkOf(word);
    Chunk own = chunks.get(at);
    int limit = own.words().end();
    List<Integer> adjectives = new ArrayList<>();
    int next = word + 1;
    while (next < limit && isAdjective(next) && !annexes(word, next)) {
      adjectives.add(next);
      next++;
    }
    Optional<WordSpan> genitive =
        adjectives.isEmpty() && next < limit && text.word(word).enclitics().isEmpty()
            ? Optional.of(new WordSpan(next, limit))
            : Optional.empty();
    Optional<VerbFrame> governor = Optional.empty();
    Function function = Function.NONE;
    if (heads(own, word)) {
      for (int i : governorCandidates(at)) {
        VerbFrame frame = verbFrames.computeIfAbsent(i, this::verbFrame);
        Function found = function(frame, own);
        if (found != Function.NONE) {
          governor = Optional.of(frame);
          function = found;
          break;
        }
      }
    }
    return new NounFrame(
        word, genitive, adjectives, complementsAfter(at), clauseAfter(at), governor, function);
  }

  /**
   * The object of a verbal noun that stands after the noun's genitive, bare or with li-, quotation
   * marks aside.
   */
  public Optional<Chunk> objectAfter(int noun) {
    for (int i = chunkOf(noun) + 1; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      if (chunk.is(Kind.NOUN_PHRASE)) {
        return chunk.conjoined() ? Optional.empty() : Optional.of(chunk);
      }
      if (chunk.is(Kind.PREPOSITIONAL_PHRASE) && chunk.marker().equals(OF)) {
        return hasPhrase(i) ? Optional.of(chunk) : Optional.empty();
      }
      boolean passable =
          chunk.is(Kind.TIME)
              || (chunk.is(Kind.OTHER) && text.word(chunk.words().start()).isPunctuation())
              || (chunk.is(Kind.COMMA) && isParenthesis(i));
      if (!passable) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the word heads the phrase, apart from nouns that carry it: "responsibility for". */
  private boolean heads(Chunk chunk, int word) {
    for (int i = chunk.phrase().start(); i < word; i++) {
      if (!keys.matches(i, grammar.words(WordClass.CARRIER_NOUNS))
          && !Tags.isNumber(text.word(i))) {
        return false;
      }
    }
    return chunk.phrase().contains(word);
  }

  private boolean isAdjective(int word) {
    return Tags.isAdjective(text.word(word))
        || keys.matches(word, grammar.words(WordClass.PLAIN_ADJECTIVES));
  }

  private boolean annexes(int noun, int adjective) {
    return !Tags.hasArticle(text.word(noun)) && Tags.hasArticle(text.word(adjective));
  }

  private static Function function(VerbFrame frame, Chunk chunk) {
    if (frame.subject().filter(chunk::equals).isPresent()) {
      return Function.SUBJECT;
    }
    if (frame.object().filter(chunk::equals).isPresent()) {
      return Function.OBJECT;
    }
    return frame.complements().contains(chunk) ? Function.COMPLEMENT : Function.NONE;
  }

  /** The verbs around a chunk, nearest first, those before it before those after it. */
  private List<Integer> governorCandidates(int at) {
    List<Integer> verbs = new ArrayList<>();
    for (int i = at - 1; i >= 0 && i > at - REACH && !chunks.get(i).is(Kind.STOP); i--) {
      if (chunks.get(i).is(Kind.VERB)) {
        verbs.add(i);
        break;
      }
    }
    for (int i = at + 1; i < chunks.size() && i < at + REACH && !chunks.get(i).is(Kind.STOP); i++) {
      if (chunks.get(i).is(Kind.VERB)) {
        verbs.add(i);
        break;
      }
    }
    return verbs;
  }

  private List<Chunk> complementsAfter(int at) {
    List<Chunk> complements = new ArrayList<>();
    for (int i = at + 1; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      if (chunk.is(Kind.PREPOSITIONAL_PHRASE)) {
        complements.add(chunk);
      } else if (!chunk.is(Kind.TIME) && !chunk.is(Kind.OTHER)) {
        break;
      }
    }
    return complements;
  }

  /** A verb right after the phrase (or after prepositional phrases of it) speaks about it. */
  private Optional<VerbFrame> clauseAfter(int at) {
    for (int i = at + 1; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      if (chunk.is(Kind.RELATIVE)) {
        return nextVerb(i + 1);
      }
      if (chunk.is(Kind.VERB) && !chunk.conjoined()) {
        return Optional.of(verbFrames.computeIfAbsent(i, this::verbFrame));
      }
      boolean passable =
          chunk.is(Kind.PREPOSITIONAL_PHRASE)
              || chunk.is(Kind.TIME)
              || chunk.is(Kind.OTHER)
              || (chunk.is(Kind.COMMA)
                  && i + 1 < chunks.size()
                  && chunks.get(i + 1).is(Kind.RELATIVE));
      if (!passable) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<VerbFrame> nextVerb(int from) {
    for (int i = from; i < chunks.size() && i < from + 3; i++) {
      if (chunks.get(i).is(Kind.VERB) && !isAuxiliary(i)) {
        return Optional.of(verbFrames.computeIfAbsent(i, this::verbFrame));
      }
    }
    return Optional.empty();
  }

  private boolean isAuxiliary(int chunk) {
    return keys.matches(chunks.get(chunk).words().start(), grammar.words(WordClass.AUXILIARIES));
  }

  private VerbFrame verbFrame(int at) {
    int verb = chunks.get(at).words().start();
    Word word = text.word(verb);
    List<Chunk> bare = new ArrayList<>();
    List<Chunk> complements = new ArrayList<>();
    scanAfter(at, bare, complements);
    boolean pronoun = !word.enclitics().isEmpty();
    boolean passive = Tags.isPassive(word) && bare.size() < 2; // with an object it is none
    int before = skipParticles(at - 1);
    boolean relative = before >= 0 && chunks.get(before).is(Kind.RELATIVE);
    Optional<Chunk> preceding = relative ? antecedent(before) : precedingSubject(before);
    if (preceding.isEmpty() && !relative && isPlural(word) && !chunks.get(at).conjoined()) {
      preceding = antecedent(at); // a plural verb follows what it speaks of: "men killed by"
    }
    boolean indefiniteRelative =
        !relative && preceding.isPresent() && pronoun && before == at - 1 && !bare.isEmpty();
    if (!relative && !indefiniteRelative && speaksOfIndefinite(at)) {
      indefiniteRelative = true;
      preceding = Optional.of(chunks.get(at - 1));
    }

    Optional<Chunk> subject;
    Optional<Chunk> object = Optional.empty();
    if (relative || indefiniteRelative) {
      if (bare.size() > 1) {
        subject = first(bare);
        object = Optional.of(bare.get(1));
      } else if (pronoun) {
        subject = first(bare);
        object = preceding;
      } else if (!bare.isEmpty() && isResumed(at)) {
        subject = first(bare);
      } else if (passive || bare.isEmpty()) {
        subject = preceding;
        object = passive ? Optional.empty() : first(bare);
      } else {
        subject = preceding;
        object = first(bare);
      }
      return new VerbFrame(verb, passive, subject, object, pronoun, List.copyOf(complements), true);
    }
    if (preceding.isPresent() && (isPlural(word) || bare.size() < 2)) {
      subject = preceding;
      object = first(bare);
    } else {
      subject = first(bare);
      object = bare.size() > 1 ? Optional.of(bare.get(1)) : Optional.empty();
    }
    boolean lone = preceding.isEmpty() && bare.size() == 1;
    if (subject.isEmpty()
        || (isPlural(word) && preceding.isEmpty())
        || (lone && !passive && isAccusative(bare.get(0)))) {
      object = object.isPresent() ? object : subject;
      subject = inheritedSubject(at);
    }
    if (passive && object.isPresent() && subject.isPresent() && preceding.isEmpty()) {
      object = Optional.empty();
    }
    return new VerbFrame(verb, passive, subject, object, pronoun, List.copyOf(complements), false);
  }

  /** A pronoun of its own after the verb's preposition: "the operations that X carries out". */
  private boolean isResumed(int verb) {
    if (verb + 1 >= chunks.size()) {
      return false;
    }
    Chunk next = chunks.get(verb + 1);
    return next.is(Kind.PREPOSITIONAL_PHRASE)
        && next.phrase().isEmpty()
        && !text.word(next.words().start()).enclitics().isEmpty();
  }

  /** Whether the noun that opens the phrase has the ending of an object. */
  private boolean isAccusative(Chunk chunk) {
    Word word = text.word(chunk.phrase().start());
    if (chunk.phrase().length() > 1) {
      Word next = text.word(word.index() + 1);
      if (Tags.isNominal(next) && !Tags.isAdjective(next)) {
        return false; // a dual annexed to a noun ends so too: "the two ministers of"
      }
    }
    return word.form().length() > 3
        && NounPhrases.isAccusative(word.form())
        && !Tags.isProperName(word)
        && !Tags.hasArticle(word);
  }

  /** A verb right after an indefinite noun is a relative clause: "in a blast that hit". */
  private boolean speaksOfIndefinite(int at) {
    if (at == 0 || chunks.get(at).conjoined() || !hasPhrase(at - 1)) {
      return false;
    }
    Chunk before = chunks.get(at - 1);
    for (int i = before.phrase().start(); i < before.phrase().end(); i++) {
      Word word = text.word(i);
      if (Tags.hasArticle(word) || Tags.isProperName(word) || !word.enclitics().isEmpty()) {
        return false;
      }
    }
    return !before.is(Kind.NOUN_PHRASE) || !opensClause(at - 1);
  }

  /** Noun phrases and prepositional phrases that follow the verb in its clause. */
  private void scanAfter(int at, List<Chunk> bare, List<Chunk> complements) {
    for (int i = at + 1; i < chunks.size() && i <= at + REACH; i++) {
      Chunk chunk = chunks.get(i);
      switch (chunk.kind()) {
        case PREPOSITIONAL_PHRASE -> {
          if (!chunk.conjoined() || bare.isEmpty()) {
            complements.add(chunk);
          }
        }
        case NOUN_PHRASE -> {
          if (chunk.conjoined() || bare.size() == 2) {
            return;
          }
          bare.add(chunk);
        }
        case TIME, OTHER -> {}
        case COMMA -> {
          if (isApposition(i)) {
            i += 2;
          } else if (!isParenthesis(i)) {
            return;
          }
        }
        default -> {
          return;
        }
      }
    }
  }

  /** A name between commas that says again who was just named: "the president, X, said". */
  private boolean isApposition(int comma) {
    return comma > 0
        && comma + 2 < chunks.size()
        && hasPhrase(comma - 1)
        && chunks.get(comma + 1).is(Kind.NOUN_PHRASE)
        && Tags.isProperName(text.word(chunks.get(comma + 1).words().start()))
        && chunks.get(comma + 2).is(Kind.COMMA);
  }

  /** A comma that only sets off a time, or closes what was set off. */
  private boolean isParenthesis(int comma) {
    boolean before = comma > 0 && chunks.get(comma - 1).is(Kind.TIME);
    boolean after = comma + 1 < chunks.size() && chunks.get(comma + 1).is(Kind.TIME);
    return before || after;
  }

  private int skipParticles(int from) {
    int i = from;
    while (i >= 0 && (chunks.get(i).is(Kind.OTHER) || isAuxiliaryVerb(i))) {
      i--;
    }
    return i;
  }

  private boolean isAuxiliaryVerb(int chunk) {
    return chunks.get(chunk).is(Kind.VERB) && isAuxiliary(chunk);
  }

  private Optional<Chunk> antecedent(int relative) {
    int i = relative - 1;
    while (i >= 0 && !hasPhrase(i)) {
      if (!chunks.get(i).is(Kind.COMMA)
          && !chunks.get(i).is(Kind.TIME)
          && !chunks.get(i).is(Kind.OTHER)) {
        return Optional.empty();
      }
      i--;
    }
    return i < 0 ? Optional.empty() : Optional.of(chunks.get(i));
  }

  private boolean hasPhrase(int chunk) {
    return !chunks.get(chunk).phrase().isEmpty();
  }

  /** A noun phrase before the verb that opens the clause, times and places between them. */
  private Optional<Chunk> precedingSubject(int from) {
    for (int i = from; i >= 0 && i > from - REACH; i--) {
      Chunk chunk = chunks.get(i);
      switch (chunk.kind()) {
        case NOUN_PHRASE -> {
          return opensClause(i) ? Optional.of(chunk) : Optional.empty();
        }
        case PREPOSITIONAL_PHRASE, TIME, OTHER -> {}
        case COMMA -> {
          if (!isParenthesis(i)) {
            return Optional.empty();
          }
        }
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private boolean opensClause(int chunk) {
    for (int i = chunk - 1; i >= 0; i--) {
      Chunk before = chunks.get(i);
      switch (before.kind()) {
        case OTHER, TIME -> {}
        case VERB -> {
          return isAuxiliary(i);
        }
        case NOUN_PHRASE, PREPOSITIONAL_PHRASE, RELATIVE -> {
          return chunks.get(chunk).conjoined();
        }
        default -> {
          return true;
        }
      }
    }
    return true;
  }

  /**
   * A conjoined verb without a subject of its own, or one after "that it", has that of the verb
   * before it.
   */
  private Optional<Chunk> inheritedSubject(int at) {
    int before = skipParticles(at - 1);
    boolean resumed = before >= 0 && isPronounOpener(chunks.get(before));
    if (!chunks.get(at).conjoined() && !resumed) {
      return Optional.empty();
    }
    for (int i = at - 1; i >= 0 && !chunks.get(i).is(Kind.STOP); i--) {
      if (chunks.get(i).is(Kind.VERB)) {
        VerbFrame earlier = verbFrames.get(i);
        if (earlier == null) {
          earlier = verbFrame(i);
        }
        return earlier.passive() ? Optional.empty() : earlier.subject();
      }
    }
    return Optional.empty();
  }

  /** "That" with a pronoun, as in "said that it would". */
  private boolean isPronounOpener(Chunk chunk) {
    return chunk.is(Kind.OPENER) && !text.word(chunk.words().end() - 1).enclitics().isEmpty();
  }

  /**
   * Subjects of earlier verbs that a verb may share, nearest first: only where the verb is joined
   * to them, by a conjunction or "that it".
   */
  public List<Chunk> subjectsBefore(int verb) {
    int at = chunkOf(verb);
    int before = skipParticles(at - 1);
    boolean resumed = before >= 0 && isPronounOpener(chunks.get(before));
    return resumed || chunks.get(at).conjoined() ? subjectsOfVerbsBefore(verb) : List.of();
  }

  /** Subjects of the verbs before a word in its sentence, nearest first. */
  public List<Chunk> subjectsOfVerbsBefore(int word) {
    List<Chunk> subjects = new ArrayList<>();
    for (int i = chunkOf(word) - 1; i >= 0 && !chunks.get(i).is(Kind.STOP); i--) {
      if (chunks.get(i).is(Kind.VERB)) {
        VerbFrame frame = verb(chunks.get(i).words().start());
        if (isAuxiliary(i) && !frame.relative()) {
          continue;
        }
        frame
            .subject()
            .filter(chunk -> !frame.passive() && !chunk.phrase().isEmpty())
            .ifPresent(subjects::add);
      }
    }
    return subjects;
  }

  /**
   * The subject that the next sentence may leave out: that of the last verb here that has one and
   * is no verb of occurrence.
   */
  public Optional<Chunk> lastingSubject() {
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.get(i).is(Kind.VERB) && !isAuxiliary(i)) {
        VerbFrame frame = verb(chunks.get(i).words().start());
        if (frame.subject().isPresent() && !frame.passive()) {
          return frame.subject();
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the verb opens its sentence with a conjunction and leaves its subject out. */
  public boolean dropsSubject(int verb) {
    int at = chunkOf(verb);
    return skipParticles(at - 1) < 0 && chunks.get(at).conjoined() && !verb(verb).passive();
  }

  private static boolean isPlural(Word verb) {
    String stem = verb.stem();
    return stem.endsWith("\u0648\u0627")
        || stem.endsWith("\u0648\u0646")
        || (stem.length() > 3 && stem.endsWith("\u0648"));
  }

  private static Optional<Chunk> first(List<Chunk> list) {
    return list.isEmpty() ? Optional.empty() : Optional.of(list.get(0));
  }
}
