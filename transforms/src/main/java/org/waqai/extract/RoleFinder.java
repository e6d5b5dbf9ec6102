package org.waqai.extract;

import java.util.ArrayList;
import java.util.List;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.rules.Role;
import org.waqai.rules.RoleSource;
import org.waqai.rules.RuleBook;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.NounFrame;
import org.waqai.syntax.NounFrame.Function;
import org.waqai.text.WordSpan;

/** Finds the phrases around a trigger that a rule's role sources name. */
final class RoleFinder {
  private final RoleSyntax syntax;
  private final VerbRoles verbs;
  private final NounRoles nouns;

  RoleFinder(ArticleContext context, RuleBook rules) {
    this.syntax = new RoleSyntax(context, rules.grammar());
    ComplementRoles complements = new ComplementRoles(syntax);
    CarriedActs carried = new CarriedActs(syntax);
    ContentRoles content =
        new ContentRoles(syntax, complements, carried, new ActNouns(context, rules));
    this.verbs = new VerbRoles(context, syntax, complements, content);
    this.nouns = new NounRoles(syntax, complements, carried, content);
  }

  /** In the order of the rule's sources; the first that resolves is meant to win. */
  List<Candidate> candidates(TriggerMatch match, Role role) {
    List<Candidate> candidates = new ArrayList<>();
    for (RoleSource source : match.rule().roles().get(role)) {
      List<Found> found = new ArrayList<>();
      if (match.isVerb()) {
        verbs.find(match, source, found);
      } else {
        nouns.find(match, source, role, found);
      }
      for (Found phrase : found) {
        candidates.add(new Candidate(ofHomeland(match, phrase.phrase()), source, phrase.why()));
      }
    }
    return candidates;
  }

  /** "His country would respond": what is said is of who says it, what is done is not. */
  private WordSpan ofHomeland(TriggerMatch match, WordSpan phrase) {
    if (!match.rule().verbal()
        || phrase.length() != 1
        || !syntax.is(phrase.start(), WordClass.HOMELANDS)) {
      return phrase;
    }
    return syntax.sentence(match.sentence()).subjectsOfPronoun(phrase.start()).stream()
        .map(Chunk::phrase)
        .filter(subject -> !subject.isEmpty() && syntax.article().acts(subject))
        .findFirst()
        .orElse(phrase);
  }

  /** Whether a noun without article is subject or object of a verb that is negated. */
  boolean isNegatedByItsVerb(TriggerMatch match) {
    if (match.isVerb() || syntax.text().word(match.head()).stemTag().startsWith("DT")) {
      return false;
    }
    NounFrame noun = syntax.sentence(match.sentence()).noun(match.head());
    return noun.function() != Function.COMPLEMENT
        && noun.governor().filter(syntax::isNegated).isPresent();
  }
}
