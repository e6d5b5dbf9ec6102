package org.waqai.extract;

import static org.waqai.extract.RoleSyntax.add;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.NounFrame;
import org.waqai.syntax.NounFrame.Function;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.syntax.Tags;
import org.waqai.syntax.VerbFrame;
import org.waqai.text.WordSpan;

/**
 * Finds who does, announces or suffers an act that a noun names where another word says so: a light
 * verb that carries it, a verb of announcing, one of striking or of suffering.
 */
final class CarriedActs {
  private static final String WHAT = "\u0645\u0627"; // ma
  private static final String IN = "\u0641\u064A"; // fi
  private static final String ABOUT = "\u0639\u0646"; // an
  private static final String BY = "\u0628"; // bi-
  private static final String FROM = "\u0645\u0646"; // min
  private static final String TO = "\u0644"; // li-
  private static final String ON = "\u0639\u0644\u064A"; // ala, folded

  /** Verbs whose complement after li- is what befalls somebody or is said, not what is wanted. */
  private static final Set<WordClass> NOT_FOR_A_PURPOSE =
      EnumSet.of(
          WordClass.SUFFERING_VERBS,
          WordClass.OCCURRENCE_VERBS,
          WordClass.OUTCOME_VERBS,
          WordClass.REPORTING_VERBS,
          WordClass.AUXILIARIES);

  /** Verbs whose complement after bi- is what their object does, or what is said of somebody. */
  private static final Set<WordClass> NOT_BY_MEANS =
      EnumSet.of(
          WordClass.ACCUSING_VERBS,
          WordClass.ADDRESSING_VERBS,
          WordClass.CONTROL_VERBS,
          WordClass.SUFFERING_VERBS,
          WordClass.REPORTING_VERBS,
          WordClass.ANNOUNCING_VERBS,
          WordClass.OCCURRENCE_VERBS,
          WordClass.OUTCOME_VERBS,
          WordClass.AUXILIARIES);

  private final RoleSyntax syntax;
  private final VerblessSubjects verbless;

  CarriedActs(RoleSyntax syntax) {
    this.syntax = syntax;
    this.verbless = new VerblessSubjects(syntax);
  }

  /** Who carries out the noun; {@code head} is the word of the trigger that a verb governs. */
  void doer(NounFrame frame, NounFrame head, List<Found> found) {
    frame
        .clause()
        .filter(clause -> syntax.is(clause, WordClass.LIGHT_VERBS) && !clause.passive())
        .filter(clause -> !syntax.is(clause, WordClass.OCCURRENCE_VERBS)) // "violence that fell"
        .filter(clause -> frame.genitive().filter(syntax.article()::acts).isEmpty())
        .flatMap(clause -> subjectOther(clause, frame.noun()))
        .ifPresent(chunk -> add(Optional.of(chunk), "who carried it out", found));
    governedBy(head, WordClass.LIGHT_VERBS).ifPresent(governor -> syntax.subject(governor, found));
    joined(head, WordClass.LIGHT_VERBS).ifPresent(governor -> syntax.subject(governor, found));
    purpose(head).ifPresent(governor -> syntax.subject(governor, found));
    means(head).ifPresent(governor -> syntax.subject(governor, found));
    made(head, found);
    fronted(head).ifPresent(chunk -> add(Optional.of(chunk), "subject after it", found));
    undertaking(head).flatMap(this::purpose).ifPresent(governor -> syntax.subject(governor, found));
    verbless.find(head, found);
    lightNoun(head.noun()).ifPresent(found::add);
    frame
        .genitive()
        .filter(genitive -> objectAfter(frame.noun(), genitive).isPresent())
        .ifPresent(genitive -> found.add(new Found(genitive, "genitive before an object")));
  }

  /** "X carries on combing the town, / and the cutting of the road": the verb governs both. */
  private Optional<VerbFrame> joined(NounFrame noun, WordClass verbs) {
    SentenceSyntax sentence = syntax.around(noun.noun());
    int at = sentence.chunkOf(noun.noun());
    Chunk own = sentence.chunks().get(at);
    if (!own.conjoined() || !own.is(Chunk.Kind.NOUN_PHRASE) || noun.governor().isPresent()) {
      return Optional.empty();
    }
    for (int i = at - 1; i >= 0 && !sentence.chunks().get(i).is(Chunk.Kind.STOP); i--) {
      if (sentence.chunks().get(i).is(Chunk.Kind.VERB)) {
        VerbFrame verb = sentence.verb(sentence.chunks().get(i).words().start());
        if (!verb.relative() && !isNaming(sentence, i)) {
          return Optional.of(verb).filter(frame -> syntax.is(frame, verbs) && !frame.passive());
        }
      }
    }
    return Optional.empty();
  }

  /** "What / it called": no verb of the clause around it. */
  private boolean isNaming(SentenceSyntax sentence, int verb) {
    return verb > 0
        && sentence.chunks().get(verb - 1).is(Chunk.Kind.OTHER)
        && syntax.form(sentence.chunks().get(verb - 1).words().start()).equals(WHAT);
  }

  /** "X used planes / to shell": who does something in order to act. */
  private Optional<VerbFrame> purpose(NounFrame noun) {
    return noun.governor()
        .filter(governor -> noun.function() == Function.COMPLEMENT && !governor.passive())
        .filter(
            governor ->
                governor.object().isPresent() || syntax.is(governor, WordClass.MOVING_VERBS))
        .filter(governor -> governor.subject().filter(this::isBody).isPresent())
        .filter(governor -> NOT_FOR_A_PURPOSE.stream().noneMatch(name -> syntax.is(governor, name)))
        .filter(governor -> markerOf(noun).equals(TO));
  }

  /** "X broke the truce / by shelling": who does one thing by another. */
  private Optional<VerbFrame> means(NounFrame noun) {
    return noun.governor()
        .filter(governor -> noun.function() == Function.COMPLEMENT && !governor.passive())
        .filter(governor -> !Tags.hasArticle(syntax.text().word(noun.noun())))
        .filter(governor -> governor.object().filter(object -> isNext(object, noun)).isPresent())
        .filter(governor -> governor.subject().filter(this::isBody).isPresent())
        .filter(governor -> NOT_BY_MEANS.stream().noneMatch(name -> syntax.is(governor, name)))
        .filter(governor -> markerOf(noun).equals(BY));
  }

  private boolean isNext(Chunk chunk, NounFrame noun) {
    SentenceSyntax sentence = syntax.around(noun.noun());
    int before = sentence.chunkOf(noun.noun()) - 1;
    return before >= 0 && sentence.chunks().get(before).equals(chunk);
  }

  /** "Forced / the rebels / to withdraw": who is made to act, or let. */
  private void made(NounFrame noun, List<Found> found) {
    noun.governor()
        .filter(governor -> noun.function() == Function.COMPLEMENT)
        .filter(governor -> syntax.is(governor, WordClass.CONTROL_VERBS))
        .filter(governor -> !syntax.isNegated(governor))
        .flatMap(governor -> governor.passive() ? governor.subject() : governor.object())
        .filter(chunk -> !syntax.is(chunk.phrase().start(), WordClass.TARGETS))
        .ifPresent(chunk -> add(Optional.of(chunk), "who is made to do it", found));
  }

  /** "By taking the town / X / will have ...": what opens a sentence its subject does. */
  private Optional<Chunk> fronted(NounFrame noun) {
    SentenceSyntax sentence = syntax.around(noun.noun());
    int at = sentence.chunkOf(noun.noun());
    List<Chunk> chunks = sentence.chunks();
    boolean opens = at == 0 || chunks.get(at - 1).is(Chunk.Kind.COMMA);
    if (!opens || !chunks.get(at).marker().equals(BY)) {
      return Optional.empty();
    }
    int verb = at + 1;
    while (verb < chunks.size() && isPartOfPhrase(chunks.get(verb))) {
      verb++;
    }
    return verb + 1 < chunks.size()
            && chunks.get(verb).is(Chunk.Kind.VERB)
            && syntax.is(chunks.get(verb).words().start(), WordClass.PLUPERFECT_AUXILIARIES)
            && chunks.get(verb + 1).is(Chunk.Kind.NOUN_PHRASE)
        ? Optional.of(chunks.get(verb + 1)).filter(this::isBody)
        : Optional.empty();
  }

  private static boolean isPartOfPhrase(Chunk chunk) {
    return chunk.is(Chunk.Kind.NOUN_PHRASE)
        || chunk.is(Chunk.Kind.PREPOSITIONAL_PHRASE)
        || chunk.is(Chunk.Kind.TIME)
        || chunk.is(Chunk.Kind.COMMA);
  }

  /** "Entered the town / to carry out / arrests": the noun that carries the act, by itself. */
  private Optional<NounFrame> undertaking(NounFrame noun) {
    SentenceSyntax sentence = syntax.around(noun.noun());
    int before = sentence.chunkOf(noun.noun()) - 1;
    return before < 0
        ? Optional.empty()
        : Optional.of(sentence.chunks().get(before).phrase())
            .filter(phrase -> phrase.length() == 1)
            .filter(phrase -> syntax.is(phrase.start(), WordClass.LIGHT_NOUNS))
            .map(phrase -> sentence.noun(phrase.start()));
  }

  private boolean isBody(Chunk chunk) {
    return syntax.article().acts(chunk.phrase());
  }

  private String markerOf(NounFrame noun) {
    SentenceSyntax sentence = syntax.around(noun.noun());
    return sentence.chunks().get(sentence.chunkOf(noun.noun())).marker();
  }

  /** What an act is done to where its genitive is who does it: "the regime's shelling of". */
  Optional<Chunk> objectAfter(int noun, WordSpan genitive) {
    return syntax.article().acts(genitive)
        ? syntax.around(noun).objectAfter(noun)
        : Optional.empty();
  }

  /** Who says of an act that is his own: "the police announced the arrest of". */
  void announcer(NounFrame head, List<Found> found) {
    governedBy(head, WordClass.ANNOUNCING_VERBS)
        .ifPresent(governor -> syntax.subject(governor, found));
    joined(head, WordClass.ANNOUNCING_VERBS).ifPresent(governor -> syntax.subject(governor, found));
    head.clause()
        .filter(clause -> syntax.is(clause, WordClass.ANNOUNCING_VERBS) && !clause.passive())
        .filter(VerbFrame::pronounObject) // "a truce that X announced"
        .flatMap(clause -> subjectOther(clause, head.noun()))
        .ifPresent(chunk -> add(Optional.of(chunk), "who announced it", found));
  }

  /** Who answers what the noun says, and so was addressed. */
  void answerer(NounFrame head, List<Found> found) {
    governedBy(head, WordClass.ANSWERING_VERBS)
        .ifPresent(governor -> syntax.subject(governor, found));
  }

  /** Those of the noun, and of whatever verb says where it took place: "fights that broke out". */
  List<Chunk> sides(NounFrame frame) {
    return withGovernor(frame, EnumSet.of(Function.SUBJECT));
  }

  /** Those of the noun, and of the light verb that says who carried it out. */
  List<Chunk> complements(NounFrame frame) {
    List<Chunk> complements = new ArrayList<>(frame.complements());
    frame
        .clause()
        .filter(
            clause ->
                syntax.is(clause, WordClass.LIGHT_VERBS)
                    || syntax.is(clause, WordClass.TARGET_VERBS))
        .ifPresent(clause -> complements.addAll(clause.complements()));
    return complements;
  }

  /** Those of the noun, of a clause about it and of the verb whose subject or object it is. */
  List<Chunk> around(NounFrame frame) {
    return withGovernor(frame, EnumSet.complementOf(EnumSet.of(Function.COMPLEMENT)));
  }

  /** Those of the noun, of a clause about it and, where it is one of these, of its verb. */
  private static List<Chunk> withGovernor(NounFrame frame, Set<Function> functions) {
    List<Chunk> complements = new ArrayList<>(frame.complements());
    frame.clause().ifPresent(clause -> complements.addAll(clause.complements()));
    frame
        .governor()
        .filter(governor -> functions.contains(frame.function()))
        .ifPresent(governor -> complements.addAll(governor.complements()));
    return complements;
  }

  private Optional<VerbFrame> governedBy(NounFrame noun, WordClass verbs) {
    return noun.governor()
        .filter(
            governor ->
                syntax.is(governor, verbs)
                    && !governor.passive()
                    && !syntax.isNegated(governor)
                    && (noun.function() == Function.OBJECT || isCarried(noun, verbs)));
  }

  /** Whether the noun is what the verb's own preposition brings: "carried out / announced". */
  private boolean isCarried(NounFrame noun, WordClass verbs) {
    if (noun.function() != Function.COMPLEMENT) {
      return false;
    }
    SentenceSyntax sentence = syntax.around(noun.noun());
    Chunk own = sentence.chunks().get(sentence.chunkOf(noun.noun()));
    VerbFrame governor = noun.governor().orElseThrow();
    return verbs == WordClass.ANNOUNCING_VERBS
        ? own.marker().equals(ABOUT)
        : !(own.marker().equals(ON) && syntax.is(governor, WordClass.ANSWERING_VERBS))
            && (!own.marker().equals(IN) || syntax.is(governor, WordClass.ENGAGING_VERBS))
            && governor.object().filter(object -> !isDecision(object)).isEmpty()
            && governor.complements().stream()
                .filter(chunk -> chunk.equals(own) || !isCircumstantial(chunk))
                .findFirst()
                .filter(own::equals)
                .isPresent();
  }

  /** "Issued / a decree / to arrest": its content is what the verb carries. */
  private boolean isDecision(Chunk object) {
    return object.phrase().length() > 0
        && syntax.is(object.phrase().start(), WordClass.LIGHT_NOUNS);
  }

  private boolean isCircumstantial(Chunk chunk) {
    return syntax.grammar().words(WordClass.CIRCUMSTANTIALS).contains(chunk.marker());
  }

  /** The subject of a clause about a noun, unless that is the noun itself. */
  private static Optional<Chunk> subjectOther(VerbFrame clause, int noun) {
    return clause.subject().filter(subject -> !subject.words().contains(noun));
  }

  /** The genitive of a noun that carries the act as a verb would: "X's preparations for". */
  private Optional<Found> lightNoun(int noun) {
    return genitiveBefore(noun, WordClass.LIGHT_NOUNS);
  }

  private Optional<Found> genitiveBefore(int noun, WordClass name) {
    SentenceSyntax sentence = syntax.around(noun);
    int at = sentence.chunkOf(noun);
    Optional<Found> within = genitiveWithin(sentence.chunks().get(at).phrase(), noun, name);
    if (within.isPresent()) {
      return within;
    }
    for (int i = at - 1; i >= 0; i--) {
      Chunk chunk = sentence.chunks().get(i);
      Optional<Found> genitive = genitiveOf(chunk.phrase(), name);
      if (genitive.isPresent() || !isCircumstance(chunk)) {
        return genitive;
      }
    }
    return Optional.empty();
  }

  /** "After the step of / the army": the genitive of such a noun in the phrase. */
  private Optional<Found> genitiveOf(WordSpan phrase, WordClass name) {
    for (int noun = phrase.start(); noun < phrase.end() - 1; noun++) {
      if (syntax.is(noun, name) && syntax.text().word(noun).enclitics().isEmpty()) {
        return Optional.of(
            new Found(new WordSpan(noun + 1, phrase.end()), "genitive of " + syntax.form(noun)));
      }
      if (Tags.hasArticle(syntax.text().word(noun))) {
        break;
      }
    }
    return Optional.empty();
  }

  /** "X's managing to / seize" as one phrase. */
  private Optional<Found> genitiveWithin(WordSpan phrase, int noun, WordClass name) {
    for (int of = phrase.start() + 2; of < noun; of++) {
      if (syntax.form(of).equals(FROM) && syntax.is(phrase.start(), name)) {
        return Optional.of(
            new Found(
                new WordSpan(phrase.start() + 1, of),
                "genitive of " + syntax.form(phrase.start())));
      }
    }
    return Optional.empty();
  }

  private static boolean isCircumstance(Chunk chunk) {
    return chunk.is(Chunk.Kind.TIME)
        || (chunk.is(Chunk.Kind.PREPOSITIONAL_PHRASE) && chunk.marker().equals(IN));
  }

  /** Whom the noun strikes, or who suffers it. */
  void target(NounFrame frame, NounFrame head, List<Found> found) {
    frame
        .clause()
        .filter(clause -> syntax.is(clause, WordClass.TARGET_VERBS))
        .ifPresent(
            clause ->
                struck(
                    clause.relative() ? clause.object() : clause.object().or(clause::subject),
                    clause,
                    found));
    head.governor().ifPresent(governor -> ofGovernor(head, governor, found));
    genitiveBefore(head.noun(), WordClass.SUFFERING_NOUNS).ifPresent(found::add);
  }

  private void ofGovernor(NounFrame head, VerbFrame governor, List<Found> found) {
    if (syntax.is(governor, WordClass.TARGET_VERBS) && head.function() == Function.SUBJECT) {
      struck(governor.object(), governor, found);
    }
    boolean suffers =
        syntax.is(governor, WordClass.SUFFERING_VERBS)
            && !syntax.is(governor, WordClass.OCCURRENCE_VERBS); // a town that sees an attack
    if (suffers && head.function() != Function.SUBJECT) {
      add(governor.subject(), "subject of " + syntax.form(governor.verb()), found);
    }
  }

  private void struck(Optional<Chunk> object, VerbFrame verb, List<Found> found) {
    add(object, "object of " + syntax.form(verb.verb()), found);
  }
}
