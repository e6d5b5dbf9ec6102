package org.waqai.extract;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waqai.link.actor.ActorMention;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.rules.Phrases;
import org.waqai.schemas.ActorRole;
import org.waqai.schemas.EventType;
import org.waqai.syntax.WordKeys;
import org.waqai.text.WordSpan;

/**
 * Leaves out what is no politics in its own sentence: the attacks, sieges and truces of sport,
 * markets, the arts or medicine, which are figures of speech, and what happens in a story. The
 * article gate weighs all words of an article and leaves short ones undoubted; this looks at the
 * sentence alone.
 */
final class OtherFields {
  /**
   * So many of their words make an act a figure of speech: one of force unless bodies of politics
   * are on both sides of it, another unless one takes part at all.
   */
  private static final int FEW = 2;

  /** So many make one of force so whoever is named: there are teams of the army and the police. */
  private static final int MANY = 4;

  /** In a text of so few sentences, the title with it, the one tells what the other is about. */
  private static final int SHORT = 3;

  private static final Set<EventType> FORCE =
      EnumSet.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.RETREAT,
          EventType.MOBILIZE,
          EventType.PROTEST,
          EventType.CONCEDE,
          EventType.THREATEN);

  private static final Set<ActorRole> BODIES =
      EnumSet.of(
          ActorRole.GOV,
          ActorRole.MIL,
          ActorRole.REB,
          ActorRole.SPY,
          ActorRole.COP,
          ActorRole.IGO,
          ActorRole.JUD,
          ActorRole.PTY);

  private final ArticleContext context;
  private final Phrases words;
  private final Phrases fiction;
  private final CueMatcher cues;

  OtherFields(ArticleContext context, Grammar grammar) {
    this.context = context;
    this.words = grammar.phrases(WordClass.OTHER_FIELDS);
    this.fiction = grammar.phrases(WordClass.FICTION);
    this.cues = new CueMatcher(context.syntax().keys());
  }

  void leaveOut(List<Happening> happenings) {
    happenings.removeIf(this::isFigure);
  }

  private boolean isFigure(Happening happening) {
    WordSpan around = around(happening.first().sentence());
    if (cues.anyWithin(fiction, around)) {
      return true;
    }
    int found = wordsIn(around);
    if (found < FEW) {
      return false;
    }
    if (!FORCE.contains(happening.type())) {
      return !hasBody(happening.actors()) && !hasBody(happening.recipients());
    }
    boolean victims = happening.drafts().stream().anyMatch(draft -> !draft.casualties().isEmpty());
    boolean political = hasBody(happening.actors()) && hasBody(happening.recipients());
    return !victims && (found >= MANY || !political);
  }

  private static boolean hasBody(List<Filled<ActorMention>> actors) {
    return actors.stream().map(Filled::value).anyMatch(actor -> BODIES.contains(actor.role()));
  }

  /** The sentence, or the whole of a short text. */
  private WordSpan around(int sentence) {
    List<WordSpan> sentences = context.text().sentences();
    return sentences.size() <= SHORT
        ? new WordSpan(0, sentences.get(sentences.size() - 1).end())
        : sentences.get(sentence);
  }

  /** How many different ones stand there. */
  private int wordsIn(WordSpan span) {
    WordKeys keys = context.syntax().keys();
    Set<String> found = new HashSet<>();
    for (int word = span.start(); word < span.end(); word++) {
      if (keys.longest(word, span.end(), words) > 0) {
        List<String> forms = keys.of(word);
        found.add(forms.get(forms.size() - 1));
      }
    }
    return found.size();
  }
}
