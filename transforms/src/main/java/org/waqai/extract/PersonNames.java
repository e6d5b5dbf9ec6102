package org.waqai.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waqai.link.actor.ActorMention;
import org.waqai.rules.Grammar;
import org.waqai.syntax.Tags;
import org.waqai.text.AnnotatedText;
import org.waqai.text.Word;
import org.waqai.text.WordSpan;

/**
 * Finds by which names an article calls people whom it also speaks of without, or by a surname
 * alone: "the journalist X" for "a journalist".
 */
final class PersonNames {
  /** How many words may stand from "the candidate" to the name: "of the list of". */
  private static final int TITLE_REACH = 6;

  private static final String NOUN = "NN"; // without the article, in the singular
  private static final String ADJECTIVE = "JJ"; // which many nouns for people are tagged as

  private final ArticleContext context;
  private final AnnotatedText text;
  private final Introductions introductions;
  private final CaseForms forms;

  PersonNames(ArticleContext context, Grammar grammar) {
    this.context = context;
    this.text = context.text();
    this.introductions = new Introductions(context, grammar);
    this.forms = new CaseForms(context.syntax().keys());
  }

  /** By the names by which the article introduces them; empty where it does not. */
  List<ActorMention> introduced(ActorMention actor) {
    return introductions.of(actor).stream().map(name -> named(actor, name, name)).toList();
  }

  /** By the full name of one called by his surname, or by the name that follows his title. */
  Optional<ActorMention> of(ActorMention actor) {
    return actor.actorId().isPresent() ? Optional.empty() : surnamed(actor).or(() -> titled(actor));
  }

  private Optional<ActorMention> surnamed(ActorMention actor) {
    int word = actor.words().start();
    return Tags.isPlural(text.word(word))
        ? Optional.empty()
        : context.personOf(word).map(person -> named(actor, person, person));
  }

  /** "A journalist" whom the article goes on to name: "the journalist X". */
  private Optional<ActorMention> titled(ActorMention actor) {
    return isOne(actor.words())
        ? persons()
            .flatMap(
                person ->
                    titled(actor.words().start(), person)
                        .map(name -> named(actor, name, person))
                        .stream())
            .findFirst()
        : Optional.empty();
  }

  /** Whether the phrase is of one person who has no name in it. */
  private boolean isOne(WordSpan words) {
    String tag = text.word(words.start()).stemTag();
    return (tag.equals(NOUN) || tag.equals(ADJECTIVE))
        && text.entities().stream().noneMatch(entity -> entity.words().overlaps(words));
  }

  /** The names of persons, and those that follow the first noun of an actor. */
  private Stream<WordSpan> persons() {
    return Stream.concat(
        context.persons(),
        context.actors().stream()
            .map(ActorMention::words)
            .filter(words -> words.length() > 1)
            .map(words -> new WordSpan(words.start() + 1, words.end()))
            .filter(words -> Tags.isProperName(text.word(words.start()))));
  }

  /**
   * The name with the definite noun before it that is the same as this one, a clause's reach back.
   */
  private Optional<WordSpan> titled(int noun, WordSpan person) {
    Set<String> same = forms.of(noun);
    for (int i = person.start() - 1; i >= Math.max(0, person.start() - TITLE_REACH); i--) {
      Word word = text.word(i);
      if (word.isPunctuation() || Tags.isVerb(word)) {
        return Optional.empty();
      }
      if (i != noun && Tags.hasArticle(word) && context.syntax().keys().matches(i, same)) {
        return Optional.of(new WordSpan(i, person.end()));
      }
    }
    return Optional.empty();
  }

  /** Who is listed by the full name was not by the surname, which may be a common word. */
  private ActorMention named(ActorMention actor, WordSpan name, WordSpan person) {
    ActorMention full = context.articleActors().resolve(text.charsOfStem(person));
    return full.actorId().isPresent()
        ? full.at(name, text.charsOfStem(name))
        : new ActorMention(
            name,
            text.charsOfStem(name),
            Optional.empty(),
            text.charsOfStem(person).of(text.text()),
            actor.country(),
            actor.role());
  }
}
