package org.waqai.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.syntax.Agreement.Form;
import org.waqai.syntax.Chunk.Kind;
import org.waqai.text.AnnotatedText;
import org.waqai.text.Word;

/**
 * Finds the subject, object and complements of the verbs of a sentence.
 *
 * <p>They follow the order of Arabic clauses: verb, subject, object; or, in headlines and after
 * openers such as "that", subject, verb, object. Agreement decides between the two, and tells an
 * object that stands before its subject or without one.
 */
final class VerbFrames {
  private static final String IN = "\u0641\u064A"; // fi

  /** How many chunks of a clause to look at on either side of a verb. */
  private static final int REACH = 24;

  /** How many chunks after the first comma of an apposition the second may stand. */
  private static final int APPOSITION = 5;

  private final AnnotatedText text;
  private final ChunkRow row;
  private final Agreement agreement;
  private final Map<Integer, VerbFrame> frames = new HashMap<>();

  VerbFrames(AnnotatedText text, ChunkRow row, Agreement agreement) {
    this.text = text;
    this.row = row;
    this.agreement = agreement;
  }

  /** The frame of the verb that is, or of the word that opens, the chunk at this position. */
  VerbFrame at(int chunk) {
    VerbFrame known = frames.get(chunk);
    if (known == null) {
      known = frame(chunk);
      frames.put(chunk, known);
    }
    return known;
  }

  private VerbFrame frame(int at) {
    Word verb = row.first(at);
    List<Chunk> bare = new ArrayList<>();
    List<Chunk> complements = new ArrayList<>();
    scanAfter(at, bare, complements);
    boolean pronoun = !verb.enclitics().isEmpty();
    int before = row.skipParticles(at - 1);
    if (row.is(before, Kind.RELATIVE)) {
      return relative(at, row.antecedent(before), bare, complements);
    }
    if (Tags.isOfSpeaker(verb)) {
      return new VerbFrame(
          verb.index(),
          false,
          Optional.empty(),
          first(bare),
          pronoun,
          List.copyOf(complements),
          false);
    }
    boolean joinedPassive = row.get(at).conjoined() && Tags.isPassive(verb);
    Optional<Chunk> preceding = joinedPassive ? Optional.empty() : precedingSubject(before);
    if (preceding.isEmpty() && Agreement.isPlural(verb) && !row.get(at).conjoined()) {
      preceding = row.described(at, Form.PLURAL); // "men killed by"
    }
    if (preceding.isPresent() && pronoun && before == at - 1) {
      return relative(at, preceding, bare, complements);
    }
    Optional<Chunk> described = describedIndefinite(at);
    return described.isPresent()
        ? relative(at, described, bare, complements)
        : main(at, preceding, bare, complements);
  }

  /** A verb that describes a phrase before it, which is its subject or its object. */
  private VerbFrame relative(
      int at, Optional<Chunk> described, List<Chunk> bare, List<Chunk> complements) {
    Word verb = row.first(at);
    boolean pronoun = !verb.enclitics().isEmpty();
    boolean passive =
        Tags.isPassive(verb) && bare.size() < 2 && !pronoun; // with an object it is none
    Optional<Chunk> subject = described;
    Optional<Chunk> object = passive ? Optional.empty() : first(bare);
    if (pronoun) {
      subject = first(bare);
      object = described;
    } else if (bare.size() > 1 && !isObject(at, bare, false)) {
      subject = first(bare);
      object = Optional.of(bare.get(1));
    } else if (addressesWithin(at)) {
      subject = Optional.empty();
    } else if (isResumed(at)) {
      subject = first(bare);
      object = Optional.empty();
    }
    return new VerbFrame(
        verb.index(), passive, subject, object, pronoun, List.copyOf(complements), true);
  }

  private VerbFrame main(
      int at, Optional<Chunk> preceding, List<Chunk> bare, List<Chunk> complements) {
    Word verb = row.first(at);
    boolean plural = Agreement.isPlural(verb);
    boolean followed = !bare.isEmpty();
    // With an object it is no passive, nor where what follows cannot be its subject.
    boolean passive =
        Tags.isPassive(verb)
            && bare.size() < 2
            && !(followed
                && (isNext(at, bare.get(0)) || (preceding.isPresent() && isAfterPlace(at, bare)))
                && (plural
                    || preceding.isPresent()
                    || isResumedByOpener(at)
                    || isOblique(bare.get(0))));
    Optional<Chunk> subject;
    Optional<Chunk> object;
    if (preceding.isPresent()
        && (plural || bare.size() < 2 || isRightBefore(at, preceding.get()))) {
      subject = preceding;
      object = passive ? Optional.empty() : first(bare);
    } else if (followed && !passive && isObject(at, bare, bare.size() == 1)) {
      object = first(bare);
      boolean resumed = isResumedByOpener(at);
      subject =
          preceding
              .or(() -> resumed ? Optional.empty() : subjectAfter(verb, bare))
              .or(() -> inheritedSubject(at));
    } else {
      subject = first(bare).or(() -> inheritedSubject(at));
      object = bare.size() > 1 ? Optional.of(bare.get(1)) : Optional.empty();
    }
    return new VerbFrame(
        verb.index(),
        passive,
        subject,
        object,
        !verb.enclitics().isEmpty(),
        List.copyOf(complements),
        false);
  }

  /** Whether the first phrase after a verb is no subject of it. */
  private boolean isObject(int at, List<Chunk> bare, boolean lone) {
    Word verb = row.first(at);
    Chunk phrase = bare.get(0);
    if (Agreement.isPlural(verb) || (lone && isAccusative(phrase))) {
      return true;
    }
    if (isStruck(at, phrase)) {
      return lone || !row.startsActor(phrase) || !isCounted(at, bare.get(1));
    }
    if (row.isAuxiliary(at) || row.opensWith(at, WordClass.OCCURRENCE_VERBS)) {
      return false;
    }
    if (lone && isOwnAct(at, phrase)) {
      return true;
    }
    return (lone && (isAddressed(at, phrase) || addressesWithin(at)))
        || isResumedByOpener(at)
        || (lone && isActedOn(at, phrase))
        || !agreement.canFollow(verb, phrase.phrase(), isNext(at, phrase));
  }

  /** The subject of a verb whose object stands before it: "struck / a base / a raid". */
  private Optional<Chunk> subjectAfter(Word verb, List<Chunk> bare) {
    return bare.size() > 1 && agreement.canFollow(verb, bare.get(1).phrase(), false)
        ? Optional.of(bare.get(1))
        : Optional.empty();
  }

  /** "And urged / the authorities / to": whom a verb addresses whose subject was named before. */
  private boolean isAddressed(int at, Chunk phrase) {
    int next = row.indexOf(phrase.words().end() - 1) + 1;
    while (row.is(next, Kind.NOUN_PHRASE) && row.get(next).conjoined()) {
      next++;
    }
    boolean accuses =
        row.opensWith(at, WordClass.ACCUSING_VERBS) && row.first(at).enclitics().isEmpty();
    return (accuses || row.opensWith(at, WordClass.ADDRESSING_VERBS))
        && row.is(next, Kind.PREPOSITIONAL_PHRASE)
        && !(accuses && row.get(next).marker().equals(IN)) // "X accused / in a report / Y"
        && !row.get(next).conjoined()
        && isNext(at, phrase)
        && (accuses || inheritedSubject(at).isPresent());
  }

  /**
   * "That / X / holds / Y / responsible", "had / X / withdrawn / Y": what stands right before an
   * agreeing verb is its subject.
   */
  private boolean isRightBefore(int at, Chunk phrase) {
    int before = at - 1;
    while (row.is(before, Kind.OTHER)) {
      before--; // "had / a court / indeed / refused"
    }
    boolean opened =
        row.is(before - 1, Kind.OPENER)
            || (row.is(before - 1, Kind.VERB) && row.isAuxiliary(before - 1));
    return row.get(before).equals(phrase)
        && opened
        && agreement.canPrecede(agreement.ofVerb(row.first(at)), phrase.phrase());
  }

  /** "And directed / his words / to": what is of who acts, who was named before. */
  private boolean isOwnAct(int at, Chunk phrase) {
    return row.get(at).conjoined()
        && row.opensWith(at, WordClass.LIGHT_VERBS)
        && isNext(at, phrase)
        && !row.startsActor(phrase)
        && agreement.hasPronoun(text.word(phrase.phrase().start()));
  }

  /** "X had carried out / before that / a series": nothing but circumstances in between. */
  private boolean isAfterPlace(int at, List<Chunk> bare) {
    int i = at + 1;
    while (row.is(i, Kind.PREPOSITIONAL_PHRASE) || row.is(i, Kind.TIME) || row.is(i, Kind.OTHER)) {
      i++;
    }
    return i < row.size() && row.get(i).equals(bare.get(0)) && !row.startsPlace(i) && !isWithin(i);
  }

  private boolean isNext(int at, Chunk phrase) {
    int next = at + 1;
    while (row.isMark(next)) {
      next++;
    }
    return next < row.size() && row.get(next).equals(phrase);
  }

  /**
   * What somebody named before is more likely to have acted on than to act: "called on / all
   * citizens", "imposed / a curfew", "arrested / five men", or a noun with the ending of an object.
   */
  private boolean isActedOn(int at, Chunk phrase) {
    int start = row.indexOf(phrase.phrase().start());
    boolean carries =
        row.opensWith(at, WordClass.LIGHT_VERBS) || row.opensWith(at, WordClass.ANNOUNCING_VERBS);
    boolean kind =
        row.opensWith(start, WordClass.ACTED_ON)
            || (carries && !row.startsActor(phrase))
            || isOblique(phrase)
            || (!Tags.isPassive(row.first(at)) && row.startsNumber(phrase));
    return kind && inheritedSubject(at).isPresent();
  }

  /** Whether its noun is a plural of men with the ending of an object. */
  private boolean isOblique(Chunk phrase) {
    return Tags.isObliquePlural(text.word(phrase.phrase().start()));
  }

  /** A pronoun of its own after the verb's preposition: "the operations that X carries out". */
  private boolean isResumed(int verb) {
    return row.is(verb + 1, Kind.PREPOSITIONAL_PHRASE)
        && !row.hasPhrase(verb + 1)
        && !row.first(verb + 1).enclitics().isEmpty();
  }

  /** "In a speech / in which / he criticised / X": what follows is no subject of such a verb. */
  private boolean addressesWithin(int verb) {
    return isResumed(verb)
        && row.get(verb + 1).marker().equals(IN)
        && row.opensWith(verb, WordClass.ADDRESSING_VERBS);
  }

  /** "Struck / positions": what is struck strikes nothing. */
  private boolean isStruck(int verb, Chunk chunk) {
    return row.opensWith(verb, WordClass.TARGET_VERBS)
        && row.opensWith(row.indexOf(chunk.phrase().start()), WordClass.TARGETS);
  }

  /** Several, or what can be struck too: "planes of X / several bases". */
  private boolean isCounted(int verb, Chunk chunk) {
    return isStruck(verb, chunk)
        || row.startsNumber(chunk)
        || row.opensWith(row.indexOf(chunk.phrase().start()), WordClass.QUANTIFIERS);
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
  private Optional<Chunk> describedIndefinite(int at) {
    if (row.get(at).conjoined()) {
      return Optional.empty();
    }
    int before = at - 1;
    while (row.isMark(before)) {
      before--;
    }
    if (!row.hasPhrase(before) || !isIndefinite(row.get(before)) || row.isPointInTime(before)) {
      return describedBeyond(at, before);
    }
    return row.is(before, Kind.NOUN_PHRASE) && opensClause(before)
        ? Optional.empty()
        : Optional.of(row.get(before));
  }

  /**
   * What a verb of striking strikes with, circumstances between: "a blast / in town / that hit".
   */
  private Optional<Chunk> describedBeyond(int at, int before) {
    if (!row.opensWith(at, WordClass.TARGET_VERBS)) {
      return Optional.empty();
    }
    int i = before;
    while (row.is(i, Kind.PREPOSITIONAL_PHRASE) || row.is(i, Kind.TIME) || row.is(i, Kind.OTHER)) {
      if (isIndefiniteThing(i) && agrees(agreement.ofVerb(row.first(at)), row.get(i))) {
        return Optional.of(row.get(i));
      }
      i--;
    }
    return row.is(i, Kind.NOUN_PHRASE)
            && isIndefinite(row.get(i))
            && !opensClause(i)
            && agrees(agreement.ofVerb(row.first(at)), row.get(i))
        ? Optional.of(row.get(i))
        : Optional.empty();
  }

  /** "In / a raid / of the coalition / that hit": what strikes, not whom it strikes. */
  private boolean isIndefiniteThing(int chunk) {
    return row.is(chunk, Kind.PREPOSITIONAL_PHRASE)
        && row.hasPhrase(chunk)
        && isIndefinite(row.get(chunk))
        && !row.startsActor(row.get(chunk))
        && !row.startsNumber(row.get(chunk))
        && !row.isPointInTime(chunk);
  }

  private boolean isIndefinite(Chunk chunk) {
    for (int i = chunk.phrase().start(); i < chunk.phrase().end(); i++) {
      Word word = text.word(i);
      if (Tags.hasArticle(word) || Tags.isProperName(word) || !word.enclitics().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Whether the verb describes the indefinite noun right before it. */
  boolean describesIndefinite(int chunk) {
    return describedIndefinite(chunk).isPresent();
  }

  /** Noun phrases and prepositional phrases that follow the verb in its clause. */
  private void scanAfter(int at, List<Chunk> bare, List<Chunk> complements) {
    for (int i = at + 1; i < row.size() && i <= at + REACH; i++) {
      Chunk chunk = row.get(i);
      switch (chunk.kind()) {
        case PREPOSITIONAL_PHRASE -> {
          if (!chunk.conjoined() || bare.isEmpty()) {
            complements.add(chunk);
          }
        }
        case NOUN_PHRASE -> {
          if (row.isListed(i) || row.isBracketed(i) || isJoinedAdjective(i) || isCompany(i, bare)) {
            continue;
          }
          if (chunk.conjoined() || bare.size() == 2) {
            return;
          }
          boolean circumstance =
              (!bare.isEmpty() || i > at + 1) && Tags.isCircumstance(row.first(i));
          boolean within = row.startsPlace(i) || !bare.isEmpty();
          boolean other =
              (within && isWithin(i))
                  || row.isOfVerbalNoun(i)
                  || row.isAttribute(i)
                  || row.isDuration(i);
          if (!circumstance && !other) {
            bare.add(chunk);
          }
        }
        case TIME, OTHER -> {}
        case COMMA -> {
          int end = afterComma(at, i, bare, complements);
          if (end < 0) {
            return;
          }
          i = end;
        }
        case RELATIVE -> {
          int end = bare.size() == 1 ? row.asideEnd(i) : -1;
          if (end < 0 || !isAccusative(row.get(end + 1))) {
            return;
          }
          i = end;
        }
        case VERB -> {
          int end = afterDescription(at, i, bare);
          if (end < 0) {
            return;
          }
          i = end;
        }
        default -> {
          return;
        }
      }
    }
  }

  /**
   * The last chunk of a verb that only describes the subject before it, where the clause goes on
   * after it: "a man / called / X / drove / a car", "struck / raids / that X launched / , / a
   * base". Else -1.
   */
  private int afterDescription(int at, int verb, List<Chunk> bare) {
    if (bare.size() != 1 || !row.get(verb - 1).equals(bare.get(0)) || row.get(verb).conjoined()) {
      return -1;
    }
    if (row.opensWith(verb, WordClass.NAMING_VERBS)) {
      return row.is(verb + 1, Kind.NOUN_PHRASE) ? verb + 1 : -1;
    }
    int end = isIndefinite(bare.get(0)) ? row.asideEnd(verb) : -1;
    return end >= 0
            && row.is(end, Kind.COMMA)
            && (isAccusative(row.get(end + 1)) || isStruck(at, row.get(end + 1)))
        ? end
        : -1;
  }

  /** The last chunk to leave out where the clause goes on after a comma, -1 where it ends. */
  private int afterComma(int at, int comma, List<Chunk> bare, List<Chunk> complements) {
    int apposition = appositionEnd(comma);
    if (apposition >= 0) {
      return apposition;
    }
    if (holdsComma(comma - 1)) {
      return comma;
    }
    int end = row.parenthesisEnd(comma);
    if (end >= 0) {
      for (int i = comma + 1; i < end; i++) {
        if (row.is(i, Kind.PREPOSITIONAL_PHRASE)) {
          complements.add(row.get(i));
        }
      }
      return end;
    }
    boolean complementFollows =
        complements.isEmpty()
            && row.is(comma + 1, Kind.PREPOSITIONAL_PHRASE)
            && !row.get(comma + 1).conjoined()
            && comma > at + 1;
    boolean objectFollows =
        bare.size() < 2
            && row.opensWith(at, WordClass.LIGHT_VERBS)
            && row.is(comma + 1, Kind.NOUN_PHRASE)
            && !row.get(comma + 1).conjoined()
            && ((bare.size() == 1
                    && (row.get(comma - 1).equals(bare.get(0))
                        || isJoinedAdjective(comma - 1)
                        || isCompany(comma - 1, bare)
                        || isAccusative(row.get(comma + 1))))
                || row.parenthesisStart(comma) >= 0);
    boolean oblique =
        bare.size() == 1
            && row.startsActor(bare.get(0))
            && row.is(comma + 1, Kind.NOUN_PHRASE)
            && !row.get(comma + 1).conjoined()
            && Tags.isObliquePlural(row.first(comma + 1)) // "X killed / , / two of Y"
            && (row.startsActor(row.get(comma + 1)) || row.startsNumber(row.get(comma + 1)));
    return complementFollows || objectFollows || oblique ? comma : -1; // "carried out / , / a raid"
  }

  /** "The forces of Syria / and of Russia" in one word: it says more of the phrase before it. */
  private boolean isJoinedAdjective(int chunk) {
    return row.is(chunk, Kind.NOUN_PHRASE)
        && row.get(chunk).conjoined()
        && row.is(chunk - 1, Kind.NOUN_PHRASE)
        && Tags.isAdjective(row.first(chunk))
        && Tags.hasArticle(row.first(chunk))
        && Tags.hasArticle(row.last(chunk - 1));
  }

  /** "The president, X," as one phrase: the comma after it closes the apposition. */
  private boolean holdsComma(int chunk) {
    if (!row.hasPhrase(chunk)) {
      return false;
    }
    for (int i = row.get(chunk).phrase().start(); i < row.get(chunk).phrase().end(); i++) {
      if (Chunker.isComma(text.word(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "The army / and its allies", "X / and Y": who is joined to the subject as its own, or as one
   * more who acts, goes on with it.
   */
  private boolean isCompany(int chunk, List<Chunk> bare) {
    if (bare.size() != 1 || !row.startsActor(bare.get(0))) {
      return false;
    }
    int i = chunk;
    while (row.is(i, Kind.NOUN_PHRASE) && row.get(i).conjoined() && isFellow(i)) {
      i--;
    }
    return i < chunk && row.get(i).equals(bare.get(0));
  }

  private boolean isFellow(int chunk) {
    return row.startsActor(row.get(chunk))
        || (agreement.hasPronoun(row.first(chunk)) && !Tags.isAdjective(row.first(chunk)));
  }

  /** A bare name right after a prepositional phrase goes on with it: "in the triangle of X / Y". */
  private boolean isWithin(int chunk) {
    return row.is(chunk - 1, Kind.PREPOSITIONAL_PHRASE)
        && row.hasPhrase(chunk - 1)
        && (Tags.isProperName(row.first(chunk)) || row.continuesPlace(chunk));
  }

  /**
   * The comma that closes what says again who was just named: a name, one of many, or after a name
   * an office with whom it is of. "The president, X, said", "the brigade, one of the factions,
   * accused", "X, minister / for the affairs of Y, criticised". Else -1.
   */
  private int appositionEnd(int comma) {
    if (!row.hasPhrase(comma - 1) || !row.is(comma + 1, Kind.NOUN_PHRASE)) {
      return -1;
    }
    if (Tags.isProperName(row.first(comma + 1))
        || row.opensWith(comma + 1, WordClass.ONE_OF_MANY)) {
      return row.is(comma + 2, Kind.COMMA) ? comma + 2 : -1;
    }
    boolean office =
        Tags.isProperName(row.last(comma - 1))
            && row.startsActor(row.get(comma + 1))
            && !row.get(comma + 1).conjoined();
    int end = comma + 2;
    while (end < comma + APPOSITION
        && row.is(end, Kind.PREPOSITIONAL_PHRASE)
        && !row.get(end).conjoined()) {
      end++;
    }
    return office && row.is(end, Kind.COMMA) ? end : -1;
  }

  /** The comma that opens what this one closes, -1 where it closes nothing. */
  private int appositionStart(int comma) {
    for (int i = comma - 2; i > 0 && i > comma - APPOSITION; i--) {
      if (row.is(i, Kind.COMMA)) {
        return appositionEnd(i) == comma ? i : -1;
      }
    }
    return -1;
  }

  /** A noun phrase before the verb that opens the clause, times and places between them. */
  private Optional<Chunk> precedingSubject(int from) {
    for (int i = from; i >= 0 && i > from - REACH; i--) {
      Chunk chunk = row.get(i);
      switch (chunk.kind()) {
        case NOUN_PHRASE -> {
          if (row.isAttribute(i)) {
            continue;
          }
          return opensClause(i) ? Optional.of(chunk) : Optional.empty();
        }
        case PREPOSITIONAL_PHRASE, TIME, OTHER -> {}
        case COMMA -> {
          int start = beforeComma(i);
          if (start < 0) {
            return i == from ? topic(i) : Optional.empty();
          }
          i = start;
        }
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /**
   * "But / the government backed by X / , / denied", "had / the society of Y ( of pensioners ) / ,
   * / accused": a comma may part who a clause is about from the verb.
   */
  private Optional<Chunk> topic(int comma) {
    int i = comma - 1;
    while (row.isMark(i) || (row.isMark(i - 1) && row.isMark(i + 1))) {
      i--;
    }
    boolean opens =
        row.is(i - 1, Kind.OPENER) || (row.is(i - 1, Kind.VERB) && row.isAuxiliary(i - 1));
    return opens && row.is(i, Kind.NOUN_PHRASE) && row.startsActor(row.get(i))
        ? Optional.of(row.get(i))
        : Optional.empty();
  }

  private int beforeComma(int comma) {
    int apposition = appositionStart(comma);
    if (apposition >= 0) {
      return apposition;
    }
    int titles = titlesStart(comma);
    return titles >= 0 ? titles : row.parenthesisStart(comma);
  }

  /**
   * The comma after who a row of titles that "that" opens is about: "that / the member of X / , /
   * the deputy of Y / , / has resigned" after the first, or after a name at the end.
   */
  private int titlesStart(int comma) {
    int i = comma;
    while (row.is(i, Kind.COMMA)
        && row.is(i - 1, Kind.NOUN_PHRASE)
        && !row.get(i - 1).conjoined()
        && row.is(i - 2, Kind.COMMA)) {
      i -= 2;
    }
    boolean titles = i < comma && row.is(i - 1, Kind.NOUN_PHRASE) && row.is(i - 2, Kind.OPENER);
    return titles ? (Tags.isProperName(row.last(comma - 1)) ? comma : i) : -1;
  }

  private boolean opensClause(int chunk) {
    for (int i = chunk - 1; i >= 0; i--) {
      switch (row.get(i).kind()) {
        case OTHER, TIME -> {}
        case VERB -> {
          return row.isAuxiliary(i);
        }
        case NOUN_PHRASE, PREPOSITIONAL_PHRASE, RELATIVE -> {
          return row.get(chunk).conjoined();
        }
        default -> {
          return true;
        }
      }
    }
    return true;
  }

  /** "That" with a pronoun, as in "said that it would", for which the pronoun is the subject. */
  private boolean isResumedByOpener(int at) {
    int before = row.skipParticles(at - 1);
    if (before < 0 || !isPronounOpener(before)) {
      return false;
    }
    Form pronoun = agreement.ofPronoun(row.last(before));
    Form verb = agreement.ofVerb(row.first(at));
    return pronoun == verb || verb == Form.UNKNOWN;
  }

  boolean isPronounOpener(int chunk) {
    return row.is(chunk, Kind.OPENER) && agreement.hasPronoun(row.last(chunk));
  }

  /**
   * Whether the verb may have the subject of a verb before it: it is conjoined, stands after "that
   * it" or "when", or is a plural that opens a clause.
   */
  boolean isJoined(int at) {
    int before = row.skipParticles(at - 1);
    return row.get(at).conjoined()
        || isJoinedParticle(at - 1)
        || (before >= 0
            && (isPronounOpener(before)
                || isPluralAfterOpener(at, before)
                || row.opensWith(before, WordClass.SIMULTANEOUS_OPENERS)));
  }

  /** "And / has", "and / they": the conjunction is written with the word before the verb. */
  private boolean isJoinedParticle(int chunk) {
    return row.is(chunk, Kind.OTHER)
        && row.get(chunk).conjoined()
        && !row.first(chunk).isPunctuation();
  }

  /** "As they ...": a verb in the plural has had its subject. */
  private boolean isPluralAfterOpener(int at, int before) {
    return row.is(before, Kind.OPENER) && Agreement.isPlural(row.first(at));
  }

  /** Gender and number of a subject that the verb leaves out. */
  Form formOfSubject(int at) {
    int before = row.skipParticles(at - 1);
    return before >= 0 && isPronounOpener(before)
        ? agreement.ofPronoun(row.last(before))
        : agreement.ofVerb(row.first(at));
  }

  /** A relative clause of people who are no subject in it. */
  private boolean isOfObject(VerbFrame verb) {
    return verb.relative()
        && verb.subject().isEmpty()
        && verb.object()
            .filter(chunk -> row.startsNumber(chunk) || isPluralNoun(chunk))
            .isPresent();
  }

  private boolean isPluralNoun(Chunk chunk) {
    return !chunk.phrase().isEmpty() && Tags.isPlural(text.word(chunk.phrase().start()));
  }

  /** The subject of the nearest verb before a joined one that agrees with it. */
  private Optional<Chunk> inheritedSubject(int at) {
    if (!isJoined(at)) {
      return Optional.empty();
    }
    Form form = formOfSubject(at);
    boolean ofBody = row.opensWith(at, WordClass.ANNOUNCING_VERBS);
    Optional<Chunk> ofRelative = Optional.empty();
    for (int i = at - 1; i >= 0 && !row.is(i, Kind.STOP); i--) {
      if (!row.is(i, Kind.VERB) || (ofBody && isOfThing(i))) {
        continue;
      }
      VerbFrame earlier = at(i);
      if (form == Form.PLURAL && isOfObject(earlier)) {
        return earlier.object(); // "arrested six people suspected that they"
      }
      Optional<Chunk> subject = earlier.subject().filter(chunk -> agrees(form, chunk));
      if (earlier.passive() || (subject.isPresent() && !isOfRelative(earlier))) {
        return earlier.passive() ? ofRelative : subject;
      }
      ofRelative = ofRelative.isPresent() ? ofRelative : subject;
    }
    return ofRelative;
  }

  /** "The attack / that happened / ..., and announced": what announces nothing. */
  private boolean isOfThing(int verb) {
    VerbFrame frame = at(verb);
    return frame.relative() && frame.subject().filter(row::startsActor).isEmpty();
  }

  /** Whether the subject is only that of a relative clause: "the force that / X / leads". */
  static boolean isOfRelative(VerbFrame verb) {
    return verb.relative()
        && verb.subject().filter(chunk -> chunk.words().start() > verb.verb()).isPresent();
  }

  /** Whether the phrase can be what a subject of this form, left out later, stands for. */
  boolean agrees(Form form, Chunk subject) {
    boolean many = row.startsNumber(subject) && row.startsActor(subject); // "12 fishermen"
    return !subject.phrase().isEmpty()
        && (many
            ? form == Form.PLURAL || form == Form.UNKNOWN
            : agreement.canPrecede(form, subject.phrase()));
  }

  private static Optional<Chunk> first(List<Chunk> list) {
    return list.isEmpty() ? Optional.empty() : Optional.of(list.get(0));
  }
}
