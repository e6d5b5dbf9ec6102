package org.waqai.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.waqai.link.actor.ActorMention;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.syntax.Tags;
import org.waqai.syntax.WordKeys;
import org.waqai.text.Word;
import org.waqai.text.WordSpan;

/**
 * Finds the names by which an article introduces people whom it also speaks of without: "a man
 * called X", "the attacker is X", "the two journalists X and Y".
 */
final class Introductions {
  /** How many words may stand from the noun to the name: "the soldier who was killed there is". */
  private static final int REACH = 20;

  /** How many from the word that introduces a name, or from one name of two to the other. */
  private static final int TITLE_REACH = 3;

  private static final int PAIR_REACH = 9;

  private static final String AND = "\u0648"; // wa-
  private static final String SLASH = "/";

  private final ArticleContext context;
  private final WordKeys keys;
  private final CaseForms forms;
  private final Set<String> introducing;
  private final Set<String> attackers;
  private final Set<String> openers;

  Introductions(ArticleContext context, Grammar grammar) {
    this.context = context;
    this.keys = context.syntax().keys();
    this.forms = new CaseForms(keys);
    this.introducing = grammar.words(WordClass.INTRODUCING_WORDS);
    this.attackers = grammar.words(WordClass.ATTACKERS);
    this.openers = grammar.words(WordClass.CLAUSE_OPENERS);
  }

  /** Who the actor is by name; empty where the article does not introduce him. */
  List<WordSpan> of(ActorMention actor) {
    WordSpan words = actor.words();
    if (actor.actorId().isPresent() || words.isEmpty() || context.namesPerson(words)) {
      return List.of();
    }
    Set<String> same = forms.ofDual(words.start());
    return IntStream.range(0, context.text().words().size())
        .filter(word -> isSame(words.start(), word, same))
        .boxed()
        .sorted(Comparator.comparingInt(word -> Math.abs(word - words.start())))
        .map(word -> isPair(words.start()) ? pair(word) : one(word))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The noun itself, or the same noun as one known: "the attacker" for "an attacker". */
  private boolean isSame(int noun, int word, Set<String> same) {
    if (word == noun) {
      return true;
    }
    boolean attacker = keys.matches(noun, attackers) && keys.matches(word, attackers);
    Word other = context.text().word(word);
    return attacker
        || (Tags.hasArticle(other) && other.enclitics().isEmpty() && keys.matches(word, same));
  }

  private boolean isPair(int noun) {
    Word word = context.text().word(noun);
    return Tags.isPlural(word) && CaseForms.endsAsDual(word.stem());
  }

  /** "The man / called / X", "the attacker / is / the student X". */
  private List<WordSpan> one(int noun) {
    if (Tags.isPlural(context.text().word(noun))) {
      return List.of();
    }
    int end = end(noun);
    for (int word = noun + 1; word < end; word++) {
      if (keys.matches(word, introducing)) {
        Optional<WordSpan> name = personFrom(word + 1, Math.min(end, word + 1 + TITLE_REACH));
        if (name.isPresent()) {
          return List.of(name.get());
        }
      } else if (keys.matches(word, openers)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** "The journalists / X and Y", "the two are X, head of that, and Y". */
  private List<WordSpan> pair(int noun) {
    int end = end(noun);
    Optional<WordSpan> first = Optional.empty();
    for (int word = noun + 1; word + 1 < end && first.isEmpty(); word++) {
      boolean introduces = keys.matches(word, introducing);
      if (!introduces && !isDescription(word)) {
        break;
      }
      first = personAt(word + 1);
    }
    if (first.isEmpty()) {
      return List.of();
    }
    int from = first.get().end();
    for (int word = from; word < Math.min(end, from + PAIR_REACH); word++) {
      Optional<WordSpan> second = personAt(word);
      if (second.isPresent() && isJoined(second.get().start())) {
        return List.of(first.get(), second.get());
      }
    }
    return List.of();
  }

  private boolean isDescription(int word) {
    Word next = context.text().word(word);
    return Tags.isAdjective(next) || next.form().equals(SLASH);
  }

  private boolean isJoined(int word) {
    return Tags.isConjoined(context.text().word(word))
        || context.text().word(word - 1).form().equals(AND);
  }

  private int end(int noun) {
    WordSpan sentence = context.text().sentences().get(context.text().sentenceOf(noun));
    return Math.min(sentence.end(), noun + REACH);
  }

  private Optional<WordSpan> personFrom(int from, int to) {
    return context
        .persons()
        .filter(person -> person.start() >= from && person.start() < to)
        .findFirst()
        .map(person -> new WordSpan(isTitle(from) ? from : person.start(), person.end()));
  }

  private boolean isTitle(int word) {
    return Tags.hasArticle(context.text().word(word));
  }

  private Optional<WordSpan> personAt(int word) {
    return context.persons().filter(person -> person.start() == word).findFirst();
  }
}
