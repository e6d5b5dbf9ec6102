package org.waqai.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.rules.RoleSource.Relation;
import org.waqai.rules.Rule;
import org.waqai.rules.RuleBook;
import org.waqai.rules.RuleBook.IndexedTrigger;
import org.waqai.rules.Trigger;
import org.waqai.schemas.EventType;
import org.waqai.syntax.Tags;
import org.waqai.syntax.WordKeys;
import org.waqai.text.AnnotatedText;
import org.waqai.text.WordSpan;

/** Knows which nouns name something done to others: those that set off a rule of force. */
final class ActNouns {
  private static final Set<EventType> FORCE =
      EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.RETREAT);

  private final ArticleContext context;
  private final AnnotatedText text;
  private final WordKeys keys;
  private final RuleBook rules;

  ActNouns(ArticleContext context, RuleBook rules) {
    this.context = context;
    this.text = context.text();
    this.keys = context.syntax().keys();
    this.rules = rules;
  }

  /**
   * The noun that heads the phrase, apart from those that carry it, if it names an act; else -1.
   */
  int heading(WordSpan phrase) {
    int head = phrase.start();
    while (head < phrase.end() && carries(head)) {
      head++;
    }
    return head < phrase.end() && isAct(head) && !namesActor(head) ? head : -1;
  }

  /** Hostages set off rules as a hostage-taking does. */
  private boolean namesActor(int word) {
    return context.actors().stream().anyMatch(actor -> actor.words().start() == word);
  }

  private boolean carries(int word) {
    return text.word(word).isPunctuation()
        || Tags.isNumber(text.word(word))
        || keys.matches(word, rules.grammar().words(WordClass.CARRIER_NOUNS))
        || keys.matches(word, rules.grammar().words(WordClass.QUANTIFIERS));
  }

  private boolean isAct(int word) {
    return setsOff(word, ActNouns::namesAct);
  }

  /** Whether the phrase opens with what somebody said: "the call of / the president". */
  boolean isSpeech(WordSpan phrase) {
    return setsOff(phrase.start(), Rule::verbal);
  }

  private boolean setsOff(int word, Predicate<Rule> kind) {
    for (String key : keys.of(word)) {
      for (IndexedTrigger indexed : rules.startingWith(key)) {
        if (indexed.trigger().kind() == Trigger.Kind.NOUN
            && kind.test(indexed.rule())
            && keys.matches(word + 1, keys.size(), indexed.trigger().following())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean namesAct(Rule rule) {
    return FORCE.contains(rule.type()) && !namesPeople(rule);
  }

  /** Whether the rule is of nouns for people, such as "the prisoners". */
  static boolean namesPeople(Rule rule) {
    return rule.roles().values().stream()
        .flatMap(List::stream)
        .anyMatch(source -> source.relation() == Relation.SELF);
  }
}
