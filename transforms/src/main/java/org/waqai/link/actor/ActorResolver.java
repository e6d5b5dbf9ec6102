package org.waqai.link.actor;

import java.util.List;
import org.waqai.seeds.Seeds;
import org.waqai.text.AnnotatedText;
import org.waqai.text.CharSpan;

/**
 * Finds the actors that an article names and says who they are, by the lexicon and the word lists
 * of seeds/actors. Immutable and thread-safe.
 */
public final class ActorResolver {
  private final ActorLexicon lexicon;

  private ActorResolver(ActorLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Reads the lexicon and the word lists.
   *
   * @throws org.waqai.seeds.SeedException when a file under seeds/actors is missing or wrong
   */
  public static ActorResolver load(Seeds seeds) {
    return new ActorResolver(ActorLexicon.load(seeds));
  }

  /** Whether this is how actors are named that are a state as such: "Turkey" of TUR. */
  public boolean isState(String iso3, String name) {
    return lexicon.countries.get(iso3).filter(nation -> nation.name().equals(name)).isPresent();
  }

  /** Reads an article once; cheaper than the other methods where several spans are asked for. */
  public ArticleActors read(AnnotatedText text) {
    return new ArticleActors(lexicon, text);
  }

  /**
   * Every actor-like noun phrase of the article, in order, non-overlapping, as long as it is
   * without relative clauses, resolved with coreference inside the article.
   */
  public List<ActorMention> find(AnnotatedText text) {
    return read(text).mentions();
  }

  /**
   * Who the noun phrase in this span of {@link AnnotatedText#text()} means. Always answers: role
   * UNK and no country where it cannot be told.
   */
  public ActorMention resolve(AnnotatedText text, CharSpan span) {
    return read(text).resolve(span);
  }
}
