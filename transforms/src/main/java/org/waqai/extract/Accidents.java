package org.waqai.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.schemas.EventType;
import org.waqai.text.WordSpan;

/**
 * Leaves out what is done for the victims of an accident or a natural disaster, in an article that
 * is about one: rescue, help and calls to keep calm are no politics there.
 */
final class Accidents {
  /** The first sentence of the text, after the title. */
  private static final int LEAD = 1;

  /** Types of acts that accidents entail. */
  private static final Set<EventType> ENTAILED =
      EnumSet.of(
          EventType.AID,
          EventType.REQUEST,
          EventType.COOPERATE,
          EventType.SUPPORT,
          EventType.MOBILIZE);

  /** Types of acts that make it an article about force after all. */
  private static final Set<EventType> FORCE =
      EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST);

  private final ArticleContext context;
  private final Grammar grammar;

  Accidents(ArticleContext context, Grammar grammar) {
    this.context = context;
    this.grammar = grammar;
  }

  void leaveOut(List<Happening> happenings) {
    if (isTold() && happenings.stream().noneMatch(Accidents::isForceInLead)) {
      happenings.removeIf(happening -> ENTAILED.contains(happening.type()) || isToll(happening));
    }
  }

  private boolean isTold() {
    List<WordSpan> sentences = context.text().sentences();
    WordSpan lead = new WordSpan(0, sentences.get(Math.min(LEAD, sentences.size() - 1)).end());
    return new CueMatcher(context.syntax().keys())
        .anyWithin(grammar.phrases(WordClass.ACCIDENTS), lead);
  }

  private static boolean isForceInLead(Happening happening) {
    return FORCE.contains(happening.type())
        && happening.first().sentence() <= LEAD
        && !isToll(happening);
  }

  /** "Killed two": the accident did, as long as nobody is said to have. */
  private static boolean isToll(Happening happening) {
    return happening.type() == EventType.ASSAULT
        && happening.isDependent()
        && happening.actors().isEmpty();
  }
}
