package org.waqai.extract;

import static org.waqai.extract.RoleSyntax.add;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.NounFrame;
import org.waqai.syntax.Tags;
import org.waqai.syntax.VerbFrame;
import org.waqai.text.WordSpan;

/**
 * Finds whom an act of speech is about where it names an act: who did what is condemned, who is to
 * suffer what is threatened.
 */
final class ContentRoles {
  private static final String IN = "\u0641\u064A"; // fi
  private static final String AT = "\u0628"; // bi-
  private static final String INSIDE = "\u062F\u0627\u062E\u0644"; // dakhil
  private static final String ON = "\u0639\u0644\u064A"; // ala, folded
  private static final String AGAINST = "\u0636\u062F"; // didda
  private static final String OF = "\u0644"; // li-
  private static final String FROM = "\u0645\u0646"; // min

  private static final Set<String> STRIKING = Set.of(ON, AGAINST);
  private static final Set<String> BELONGING = Set.of(OF, FROM);
  private static final Set<String> PLACING = Set.of(IN, AT, INSIDE, ON);

  private final RoleSyntax syntax;
  private final ComplementRoles complements;
  private final CarriedActs carried;
  private final ActNouns acts;

  ContentRoles(RoleSyntax syntax, ComplementRoles complements, CarriedActs carried, ActNouns acts) {
    this.syntax = syntax;
    this.complements = complements;
    this.carried = carried;
    this.acts = acts;
  }

  /** Who does the act, or whose the deed is, that the verb's object or complement names. */
  void doer(VerbFrame verb, List<Found> found) {
    doer(verb.object(), verb.complements(), found);
  }

  /** Who does the act, or whose the deed is, that the noun's object or complement names. */
  void doer(NounFrame noun, List<Found> found) {
    doer(syntax.around(noun.noun()).objectAfter(noun.noun()), noun.complements(), found);
  }

  private void doer(Optional<Chunk> object, List<Chunk> others, List<Found> found) {
    for (int act : acts(object, others)) {
      doer(act, found);
    }
    object.ifPresent(chunk -> ofDeed(chunk.phrase(), found));
    others.forEach(chunk -> ofDeed(chunk.phrase(), found));
  }

  /** "The statements / of X", "the American / decision": whose it is. */
  private void ofDeed(WordSpan phrase, List<Found> found) {
    if (phrase.isEmpty() || !syntax.is(phrase.start(), WordClass.DEEDS)) {
      return;
    }
    int deed = phrase.start();
    doer(deed, found);
    syntax
        .around(deed)
        .noun(deed)
        .genitive()
        .filter(genitive -> Tags.isProperName(syntax.text().word(genitive.start())))
        .ifPresent(genitive -> found.add(new Found(genitive, of("genitive", deed))));
  }

  /**
   * Whose a deed is that was told before: "X released them, and Y welcomed / the step". Who acted
   * in the sentence, nearest first.
   */
  void earlier(VerbFrame verb, List<Found> found) {
    for (Chunk chunk : verb.complements()) {
      earlier(chunk.phrase(), found);
    }
    verb.object().ifPresent(chunk -> earlier(chunk.phrase(), found));
  }

  private void earlier(WordSpan phrase, List<Found> found) {
    if (phrase.length() == 1
        && syntax.is(phrase.start(), WordClass.DEEDS)
        && Tags.hasArticle(syntax.text().word(phrase.start()))) {
      for (Chunk doer : syntax.around(phrase.start()).subjectsOfVerbsBefore(phrase.start())) {
        add(Optional.of(doer), "who did it before", found);
      }
    }
  }

  /** "The execution of / a Croat / who was abducted": whom a clause describes, not the act. */
  WordSpan afterAct(WordSpan phrase) {
    int act = acts.heading(phrase);
    return act >= 0 && act + 1 < phrase.end() ? new WordSpan(act + 1, phrase.end()) : phrase;
  }

  /** Who does the act that a phrase names: "the operation / that X carries out". */
  void doer(WordSpan phrase, List<Found> found) {
    int act = acts.heading(phrase);
    if (act >= 0) {
      doer(act, found);
    }
  }

  private void doer(int act, List<Found> found) {
    NounFrame noun = syntax.around(act).noun(act);
    carried.doer(noun, noun, found);
    for (int adjective : noun.adjectives()) {
      found.add(new Found(new WordSpan(adjective, adjective + 1), of("adjective", act)));
    }
    complements.by(carried.complements(noun), found);
    noun.genitive()
        .filter(syntax.article()::acts)
        .ifPresent(genitive -> found.add(new Found(genitive, of("genitive", act))));
    for (Chunk chunk : noun.complements()) {
      if (BELONGING.contains(chunk.marker()) && syntax.article().acts(chunk.phrase())) {
        add(Optional.of(chunk), of("complement", act), found);
      }
    }
  }

  /** Who is to suffer the act that the verb's complement names. */
  void target(VerbFrame verb, List<Found> found) {
    target(verb.complements(), Set.of(AT), found);
  }

  /** Who is to suffer the act that the noun's complement names. */
  void target(NounFrame noun, List<Found> found) {
    target(noun.complements(), Set.of(AT, OF), found); // "ready / to strike"
  }

  private void target(List<Chunk> complements, Set<String> before, List<Found> found) {
    List<Chunk> content =
        complements.stream().filter(chunk -> before.contains(chunk.marker())).toList();
    for (int act : acts(Optional.empty(), content)) {
      target(act, found);
    }
  }

  private void target(int act, List<Found> found) {
    NounFrame noun = syntax.around(act).noun(act);
    carried.target(noun, noun, found);
    noun.genitive()
        .filter(genitive -> acts.heading(genitive) < 0)
        .ifPresent(genitive -> found.add(new Found(genitive, of("genitive", act))));
    if (noun.genitive().isEmpty() && !Tags.hasArticle(syntax.text().word(act))) {
      for (int adjective : noun.adjectives()) { // "to kill / a Croat"
        found.add(new Found(new WordSpan(adjective, adjective + 1), of("genitive", act)));
      }
    }
    for (Chunk chunk : noun.complements()) {
      if (STRIKING.contains(chunk.marker())) {
        add(Optional.of(chunk), of("complement", act), found);
      }
    }
  }

  /** A building, vehicle or the like where an act takes place: "a blast in a ship". */
  void site(List<Chunk> around, List<Found> found) {
    for (Chunk chunk : around) {
      if (PLACING.contains(chunk.marker())
          && !chunk.phrase().isEmpty()
          && syntax.is(chunk.phrase().start(), WordClass.TARGETS)) {
        add(Optional.of(chunk), "where it happened", found);
      }
    }
  }

  private List<Integer> acts(Optional<Chunk> object, List<Chunk> others) {
    List<Integer> found = new ArrayList<>();
    object.ifPresent(chunk -> addAct(chunk, found));
    others.forEach(chunk -> addAct(chunk, found));
    return found;
  }

  private void addAct(Chunk chunk, List<Integer> found) {
    int act = chunk.phrase().isEmpty() ? -1 : acts.heading(chunk.phrase());
    if (act >= 0) {
      found.add(act);
    }
  }

  private String of(String relation, int act) {
    return relation + " of " + syntax.form(act);
  }
}
