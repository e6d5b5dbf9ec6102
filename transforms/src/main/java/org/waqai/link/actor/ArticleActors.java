package org.waqai.link.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waqai.link.actor.Lexeme.Adjective;
import org.waqai.link.actor.Lexeme.Nation;
import org.waqai.link.actor.Lexeme.Noun;
import org.waqai.link.actor.NounPhrase.Head;
import org.waqai.schemas.ActorRole;
import org.waqai.text.AnnotatedText;
import org.waqai.text.CharSpan;
import org.waqai.text.WordSpan;

/** The actors of one article: read once, asked for any number of its spans. */
public final class ArticleActors {
  private static final int SHORTEST_PLURAL = 4;

  private final ActorLexicon lexicon;
  private final AnnotatedText text;
  private final ReadWords words;
  private final NounPhraseParser parser;
  private final Interpreter interpreter;
  private final JoinedNationalities joined;
  private final List<ActorMention> mentions;

  ArticleActors(ActorLexicon lexicon, AnnotatedText text) {
    this.lexicon = lexicon;
    this.text = text;
    this.words = new ReadWords(text);
    NamedActors named = NamedActors.of(lexicon, words);
    CountryEvidence evidence = new CountryEvidence(lexicon, words, named);
    this.parser = new NounPhraseParser(lexicon, words, named, evidence);
    this.interpreter = new Interpreter(lexicon, text, words, evidence);
    this.joined = new JoinedNationalities(lexicon, words);
    this.mentions = List.copyOf(readMentions());
  }

  /** See {@link ActorResolver#find}. */
  public List<ActorMention> mentions() {
    return mentions;
  }

  /** See {@link ActorResolver#resolve}. */
  public ActorMention resolve(CharSpan span) {
    WordSpan range = words.positions(span);
    for (int at = range.start(); at < range.end(); at++) {
      Optional<NounPhrase> phrase = parser.parse(at, range.end());
      if (phrase.isPresent()) {
        return mention(span, interpreter.interpret(phrase.get()));
      }
    }
    for (int at = range.start(); at < range.end(); at++) {
      Optional<Nation> nation =
          lexicon
              .countries
              .names
              .longest(words, at, words.whole(at), range.end())
              .map(PhraseTrie.Match::first);
      if (nation.isPresent()) {
        ActorRole role = range.length() == 1 ? ActorRole.MIL : ActorRole.UNK;
        return unlisted(
            span, nation.get().name(), Optional.of(nation.get().iso3()), described(range, role));
      }
    }
    boolean people = range.length() > 0 && (isPeople(range) || words.isName(range.start()));
    return unlisted(
        span,
        span.of(text.text()),
        people ? interpreter.countryAround(range.start()) : Optional.empty(),
        described(range, people ? ActorRole.CVL : ActorRole.UNK));
  }

  /** Nouns for people are hardly ever all listed; their sound plural is telling. */
  private boolean isPeople(WordSpan range) {
    String first = WordReading.bare(words.key(range.start()));
    return first.length() > SHORTEST_PLURAL && Inflection.isSoundPlural(first);
  }

  /** The role that an adjective in the range has. */
  private ActorRole described(WordSpan range, ActorRole otherwise) {
    for (int at = range.start() + 1; at < range.end(); at++) {
      for (Adjective adjective : lexicon.adjectives.get(words.key(at))) {
        if (adjective.role().isPresent()) {
          return adjective.role().get();
        }
      }
    }
    return otherwise;
  }

  private ActorMention unlisted(
      CharSpan span, String name, Optional<String> country, ActorRole role) {
    return new ActorMention(text.words(span), span, Optional.empty(), name, country, role);
  }

  private List<ActorMention> readMentions() {
    List<ActorMention> found = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      Optional<NounPhrase> phrase = parser.parse(at, words.sentenceEnd(at));
      boolean attribute =
          phrase
              .filter(read -> read.head() instanceof Head.Common && words.isAttribute(read.start()))
              .isPresent();
      if (phrase.isPresent() && !attribute && isActor(phrase.get())) {
        found.add(tell(phrase.get()));
        at = addJoined(phrase.get(), found);
      } else {
        at = phrase.map(NounPhrase::end).orElse(at + 1);
      }
    }
    return found;
  }

  private ActorMention tell(NounPhrase phrase) {
    Meaning meaning = interpreter.tell(phrase);
    parser.remember(phrase);
    return mention(words.chars(phrase.start(), phrase.offset(), phrase.end()), meaning);
  }

  /** Adds those whom the phrase's noun names by further nationalities; the position after them. */
  private int addJoined(NounPhrase phrase, List<ActorMention> found) {
    int limit = words.sentenceEnd(phrase.start());
    int at = phrase.end();
    while (at < limit && parser.parse(at, limit).isEmpty()) {
      Optional<NounPhrase> next = joined.at(at, phrase, limit);
      if (next.isEmpty()) {
        return at;
      }
      found.add(tell(next.get()));
      at = next.get().end();
    }
    return at;
  }

  private ActorMention mention(CharSpan span, Meaning meaning) {
    return new ActorMention(
        text.words(span),
        span,
        meaning.actorId(),
        meaning.name(),
        meaning.country(),
        meaning.role());
  }

  private boolean isActor(NounPhrase phrase) {
    if (phrase.head() instanceof Head.Country country) {
      return isActor(phrase, country.nation());
    }
    return !(phrase.head() instanceof Head.Common common) || isActor(phrase, common);
  }

  private boolean isActor(NounPhrase phrase, Nation nation) {
    return switch (nation.form()) {
      case PLACE -> false;
      case NAME, CAPITAL ->
          words.readings(phrase.start()).stream()
              .filter(reading -> reading.offset() == phrase.offset())
              .noneMatch(
                  reading -> CountryEvidence.isWithin(lexicon, words, phrase.start(), reading));
      case DEMONYM, PEOPLE -> true;
    };
  }

  private static boolean isArmedPlural(Head.Common common) {
    return common.noun().role() == ActorRole.REB
        && !common.noun().weak()
        && !common.word().equals(common.noun().lemma());
  }

  private static boolean bare(NounPhrase phrase) {
    return phrase.complement().isEmpty()
        && phrase.nation().isEmpty()
        && phrase.adjectiveRole().isEmpty();
  }

  /** Without anything said about it a singular body or office names nobody. */
  private static boolean isActor(NounPhrase phrase, Head.Common common) {
    boolean described =
        phrase.complement().isPresent()
            || phrase.nation().isPresent()
            || phrase.person().isPresent()
            || (phrase.possessed() && common.noun().kind() != Noun.Kind.ASSET)
            || phrase.counted()
            || phrase.anchored()
            || common.named()
            || phrase.adjectiveRole().isPresent();
    return switch (common.noun().kind()) {
      case PEOPLE, MEMBER -> true;
      case TITLE -> phrase.person().isPresent();
      case FORCE -> described || phrase.definite() || !common.noun().weak();
      case GROUP -> described || phrase.definite() || isArmedPlural(common);
      case BODY, STATE, OFFICE -> described || phrase.definite();
      case ASSET -> !common.noun().weak() || (described && !(phrase.counted() && bare(phrase)));
    };
  }
}
