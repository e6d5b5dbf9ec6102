package org.waqai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waqai.link.actor.ActorMention;
import org.waqai.link.actor.ArticleActors;
import org.waqai.link.place.PlaceMention;
import org.waqai.number.Casualty;
import org.waqai.schemas.EntityLabel;
import org.waqai.syntax.ArticleSyntax;
import org.waqai.text.AnnotatedText;
import org.waqai.text.CharSpan;
import org.waqai.text.EntityMention;
import org.waqai.text.WordSpan;
import org.waqai.time.TimeMention;

/**
 * An article with everything found in it before any event: what the parts of extraction share.
 *
 * @param casualties one list a sentence, spans in the article's text
 */
record ArticleContext(
    AnnotatedText text,
    ArticleSyntax syntax,
    List<TimeMention> times,
    List<List<Casualty>> casualties,
    List<PlaceMention> places,
    ArticleActors articleActors) {
  /** The last sentence of the lead, which says again, and in full, what the title says. */
  static final int LEAD = 2;

  /** In order. */
  List<ActorMention> actors() {
    return articleActors.mentions();
  }

  List<TimeMention> timesIn(int sentence) {
    CharSpan span = text.chars(text.sentences().get(sentence));
    return times.stream().filter(time -> span.contains(time.span())).toList();
  }

  List<PlaceMention> placesIn(int sentence) {
    WordSpan span = text.sentences().get(sentence);
    return places.stream().filter(place -> span.contains(place.words())).toList();
  }

  /** The words of each name of a person. */
  Stream<WordSpan> persons() {
    return text.entities().stream()
        .filter(entity -> entity.label() == EntityLabel.PER)
        .map(EntityMention::words);
  }

  /** The full name of who is called by a surname alone, where the article gives it. */
  Optional<WordSpan> personOf(int surname) {
    String form = text.word(surname).stem();
    return persons()
        .filter(words -> words.length() > 1 && !words.contains(surname))
        .filter(words -> text.word(words.end() - 1).stem().equals(form))
        .findFirst();
  }

  /** Whether the name of a person is among the words. */
  boolean namesPerson(WordSpan words) {
    return persons().anyMatch(person -> person.overlaps(words));
  }

  /** The actors whose words overlap the phrase, in order. */
  List<ActorMention> actorsIn(WordSpan phrase) {
    List<ActorMention> found = new ArrayList<>();
    for (ActorMention actor : actors()) {
      if (actor.words().start() >= phrase.end()) {
        break;
      }
      if (actor.words().overlaps(phrase)) {
        found.add(actor);
      }
    }
    return found;
  }
}
