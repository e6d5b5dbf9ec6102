package org.waqai.read;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.waqai.schemas.Article;

/** Finds the publication date that an article states in its own text. */
@FunctionalInterface
public interface DatelineFinder extends Serializable {

  /** Empty where the text states none, or none that is certain. */
  Optional<LocalDate> find(Article article);

  /** This finder, with a date for the articles in which it finds none. */
  default DatelineFinder orElse(LocalDate date) {
    return article -> find(article).or(() -> Optional.of(date));
  }
}
