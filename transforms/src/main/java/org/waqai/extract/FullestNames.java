package org.waqai.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waqai.link.actor.ActorMention;
import org.waqai.link.place.PlaceMention;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.schemas.EntityLabel;
import org.waqai.schemas.PlacePrecision;
import org.waqai.syntax.Tags;
import org.waqai.syntax.WordKeys;
import org.waqai.text.AnnotatedText;
import org.waqai.text.CharSpan;
import org.waqai.text.EntityMention;
import org.waqai.text.Word;
import org.waqai.text.WordSpan;

/**
 * Finds the fullest name that an article has for an actor: "Israel" for "an Israeli raid", "the
 * organisation of X" where it goes on with "the organisation".
 */
final class FullestNames {
  /** Longer phrases say more than a name. */
  private static final int LONGEST = 7;

  private static final String LIL = "\u0644\u0644"; // li- with the article
  private static final String ALEF = "\u0627";
  private static final String NOUN = "NN"; // without the article, in the singular
  private static final String ADJECTIVE = "JJ"; // which many nouns for people are tagged as

  /** How many words may stand from "the candidate" to the name: "of the list of". */
  private static final int TITLE_REACH = 6;

  private final ArticleContext context;
  private final Grammar grammar;
  private final Introductions introductions;

  FullestNames(ArticleContext context, Grammar grammar) {
    this.context = context;
    this.grammar = grammar;
    this.introductions = new Introductions(context, grammar);
  }

  /** The actors with the spans of their fullest names in the article. */
  List<ActorMention> of(List<Filled<ActorMention>> actors) {
    return actors.stream()
        .map(Filled::value)
        .flatMap(
            actor -> {
              List<WordSpan> names = introductions.of(actor);
              return names.isEmpty()
                  ? Stream.of(of(actor))
                  : names.stream().map(name -> named(actor, name, name));
            })
        .toList();
  }

  /** The actor with the span of its fullest name in the article, as it is where it has none. */
  private ActorMention of(ActorMention actor) {
    return isAdjective(actor.words())
        ? noun(actor)
        : surnamed(actor)
            .or(() -> introduced(actor))
            .or(() -> named(actor))
            .orElseGet(() -> unjoined(fullest(actor)));
  }

  /** The same words elsewhere where here the article is one with the preposition: lil-, not al-. */
  private ActorMention unjoined(ActorMention actor) {
    return isJoined(actor)
        ? context.actors().stream()
            .filter(other -> other.name().equals(actor.name()) && !isJoined(other))
            .filter(other -> other.words().length() == actor.words().length())
            .filter(other -> holds(other.words(), actor.words()))
            .findFirst()
            .map(other -> at(actor, other.words(), other.span()))
            .orElse(actor)
        : actor;
  }

  private boolean isJoined(ActorMention actor) {
    return actor.span().of(context.text().text()).startsWith(LIL);
  }

  /** Somebody called by his surname, by his full name. */
  private Optional<ActorMention> surnamed(ActorMention actor) {
    boolean alone =
        actor.actorId().isEmpty() && !Tags.isPlural(context.text().word(actor.words().start()));
    return alone
        ? context.personOf(actor.words().start()).map(person -> named(actor, person, person))
        : Optional.empty();
  }

  /** "A journalist" whom the article goes on to name: "the journalist X". */
  private Optional<ActorMention> introduced(ActorMention actor) {
    int noun = actor.words().start();
    return actor.actorId().isPresent() || !isOne(actor.words())
        ? Optional.empty()
        : persons()
            .flatMap(
                person -> titled(noun, person).map(name -> named(actor, name, person)).stream())
            .findFirst();
  }

  private Stream<WordSpan> persons() {
    return Stream.concat(
        context.text().entities().stream()
            .filter(entity -> entity.label() == EntityLabel.PER)
            .map(EntityMention::words),
        context.actors().stream()
            .map(ActorMention::words)
            .filter(words -> words.length() > 1)
            .map(words -> new WordSpan(words.start() + 1, words.end()))
            .filter(words -> Tags.isProperName(context.text().word(words.start()))));
  }

  /** Who is listed by the full name was not by the surname, which may be a common word. */
  private ActorMention named(ActorMention actor, WordSpan name, WordSpan person) {
    AnnotatedText text = context.text();
    ActorMention full = context.articleActors().resolve(text.charsOfStem(person));
    return full.actorId().isPresent()
        ? at(full, name, text.charsOfStem(name))
        : new ActorMention(
            name,
            text.charsOfStem(name),
            Optional.empty(),
            text.charsOfStem(person).of(text.text()),
            actor.country(),
            actor.role());
  }

  /** Whether the phrase is of one person who has no name in it. */
  private boolean isOne(WordSpan words) {
    Word first = context.text().word(words.start());
    return (first.stemTag().equals(NOUN) || first.stemTag().equals(ADJECTIVE))
        && context.text().entities().stream().noneMatch(entity -> entity.words().overlaps(words));
  }

  /**
   * The name with the definite noun before it that is the same as this one, a clause's reach back.
   */
  private Optional<WordSpan> titled(int noun, WordSpan person) {
    for (int i = person.start() - 1; i >= Math.max(0, person.start() - TITLE_REACH); i--) {
      Word word = context.text().word(i);
      if (word.isPunctuation() || Tags.isVerb(word)) {
        return Optional.empty();
      }
      if (i != noun && Tags.hasArticle(word) && context.syntax().keys().matches(i, bare(noun))) {
        return Optional.of(new WordSpan(i, person.end()));
      }
    }
    return Optional.empty();
  }

  /** The forms of an indefinite noun, also without the alef of the accusative. */
  private Set<String> bare(int noun) {
    Set<String> forms = new HashSet<>(context.syntax().keys().of(noun));
    context.syntax().keys().of(noun).stream()
        .filter(form -> form.endsWith(ALEF))
        .forEach(form -> forms.add(form.substring(0, form.length() - 1)));
    return forms;
  }

  /** "The members", who are those of the group named before, by that name. */
  private Optional<ActorMention> named(ActorMention actor) {
    boolean back =
        actor.actorId().isPresent()
            && actor.words().length() == 1
            && Tags.hasArticle(context.text().word(actor.words().start()))
            && context
                .syntax()
                .keys()
                .matches(actor.words().start(), grammar.words(WordClass.MEMBERS));
    return back
        ? context.actors().stream()
            .filter(other -> other.actorId().equals(actor.actorId()))
            .filter(other -> other.words().end() <= actor.words().start())
            .filter(other -> other.words().length() > 1 && isName(other.words()))
            .reduce((first, next) -> next)
            .map(other -> at(actor, other.words(), other.span()))
        : Optional.empty();
  }

  /** The longest mention of a known actor that has all the words of this one. */
  private ActorMention fullest(ActorMention actor) {
    return actor.actorId().isEmpty()
        ? actor
        : context.actors().stream()
            .filter(other -> other.actorId().equals(actor.actorId()))
            .filter(other -> other.words().length() > actor.words().length())
            .filter(other -> other.words().length() <= LONGEST && isName(other.words()))
            .filter(other -> holds(other.words(), actor.words()))
            .reduce((first, next) -> next.words().length() > first.words().length() ? next : first)
            .map(other -> at(actor, other.words(), other.span()))
            .orElse(actor);
  }

  private boolean holds(WordSpan name, WordSpan part) {
    return IntStream.range(part.start(), part.end())
        .allMatch(
            word ->
                IntStream.range(name.start(), name.end())
                    .anyMatch(
                        other ->
                            context
                                .syntax()
                                .keys()
                                .matches(word, Set.copyOf(context.syntax().keys().of(other)))));
  }

  /** "Three of its men", "its positions", "towards it" are no names of it. */
  private boolean isName(WordSpan words) {
    WordKeys keys = context.syntax().keys();
    return !keys.matches(words.start(), grammar.words(WordClass.QUANTIFIERS))
        && !keys.matches(words.start(), grammar.words(WordClass.PREPOSITIONS))
        && !keys.matches(words.start(), grammar.words(WordClass.HOLDINGS))
        && IntStream.range(words.start(), words.end())
            .noneMatch(
                word ->
                    Tags.isNumber(context.text().word(word))
                        || keys.matches(word, grammar.words(WordClass.TARGETS)));
  }

  /** "The country", which names none. */
  private boolean isHomeland(WordSpan words) {
    return context.syntax().keys().matches(words.start(), grammar.words(WordClass.HOMELANDS));
  }

  /** The first noun for what the adjective stands for. */
  private ActorMention noun(ActorMention actor) {
    return context.actors().stream()
        .filter(other -> other.name().equals(actor.name()) && !isAdjective(other.words()))
        .filter(other -> !isHomeland(other.words()))
        .findFirst()
        .map(other -> at(actor, other.words(), other.span()))
        .or(
            () ->
                context.places().stream()
                    .filter(place -> isCountryOf(place, actor))
                    .findFirst()
                    .map(place -> at(actor, place.words(), place.span())))
        .orElse(actor);
  }

  private static ActorMention at(ActorMention actor, WordSpan words, CharSpan span) {
    return new ActorMention(
        words, span, actor.actorId(), actor.name(), actor.country(), actor.role());
  }

  private boolean isCountryOf(PlaceMention place, ActorMention actor) {
    return place.precision() == PlacePrecision.COUNTRY
        && place.words().length() == 1
        && place.country().isPresent()
        && place.country().equals(actor.country());
  }

  private boolean isAdjective(WordSpan words) {
    return words.length() == 1
        && Tags.isAdjective(context.text().word(words.start()))
        && !Tags.isSoundPlural(context.text().word(words.start()))
        && !context
            .syntax()
            .keys()
            .matches(words.start(), grammar.words(WordClass.PLAIN_ADJECTIVES));
  }
}
