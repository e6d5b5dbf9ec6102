package org.waqai.link.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waqai.link.actor.Lexeme.Actor;
import org.waqai.link.actor.Lexeme.Link;
import org.waqai.link.actor.Lexeme.Nation;
import org.waqai.link.actor.Lexeme.Noun;
import org.waqai.link.actor.NounPhrase.Head;
import org.waqai.schemas.ActorRole;
import org.waqai.text.AnnotatedText;
import org.waqai.text.ArabicFold;

/** Says who the noun phrases of one article mean, given those that came before. */
final class Interpreter {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<ActorRole> BYSTANDERS =
      EnumSet.of(ActorRole.CVL, ActorRole.REF, ActorRole.MED, ActorRole.UNK);
  private static final int SHORTEST_SURNAME = 3;
  private static final Set<ActorRole> ARMED = Set.of(ActorRole.MIL, ActorRole.REB);

  private final ActorLexicon lexicon;
  private final AnnotatedText text;
  private final ReadWords words;
  private final CountryEvidence evidence;
  private final LocalDate day;
  private final List<Told> told = new ArrayList<>();

  /**
   * Who a phrase means.
   *
   * @param country empty where it cannot be told
   * @param sure whether the role comes from the words themselves and not from a default
   * @param description of who has no name
   */
  record Meaning(
      Optional<String> actorId,
      String name,
      Optional<String> country,
      ActorRole role,
      boolean sure,
      Optional<Description> description) {

    static Meaning unlisted(String name, Optional<String> country, ActorRole role, boolean sure) {
      return new Meaning(Optional.empty(), name, country, role, sure, Optional.empty());
    }
  }

  private record Told(NounPhrase phrase, Meaning meaning, String folded) {}

  Interpreter(ActorLexicon lexicon, AnnotatedText text, ReadWords words, CountryEvidence evidence) {
    this.lexicon = lexicon;
    this.text = text;
    this.words = words;
    this.evidence = evidence;
    // Without a date the entries that still hold are the likeliest.
    this.day = text.publishedOn().orElse(LocalDate.of(9999, 1, 1));
  }

  /** Interprets a phrase that later ones may refer to. */
  Meaning tell(NounPhrase phrase) {
    Meaning meaning = interpret(phrase);
    told.add(
        new Told(
            phrase,
            meaning,
            BETWEEN_WORDS.matcher(ArabicFold.fold(written(phrase))).replaceAll(" ")));
    return meaning;
  }

  Meaning interpret(NounPhrase phrase) {
    if (phrase.head() instanceof Head.Listed listed) {
      return listed(phrase, listed.entries());
    }
    if (phrase.head() instanceof Head.Country country) {
      return country(phrase, country.nation());
    }
    if (phrase.head() instanceof Head.Common common) {
      return common(phrase, common);
    }
    return phrase.head() instanceof Head.Person ? person(phrase) : organisation(phrase);
  }

  private Meaning listed(NounPhrase phrase, List<Actor> entries) {
    Actor actor =
        entries.stream()
            .min(
                Comparator.comparingLong((Actor entry) -> entry.daysFrom(day))
                    .thenComparing(entry -> inContext(phrase, entry) ? 0 : 1))
            .orElseThrow();
    return meaning(phrase, actor);
  }

  private boolean inContext(NounPhrase phrase, Actor entry) {
    List<String> places = entry.theatre().isEmpty() ? entry.countries() : entry.theatre();
    return places.isEmpty()
        || evidence.best(sentence(phrase), List.of()).filter(places::contains).isPresent();
  }

  private Meaning meaning(NounPhrase phrase, Actor actor) {
    return new Meaning(
        Optional.of(actor.id()),
        actor.name(),
        country(phrase, actor),
        actor.role(),
        true,
        Optional.empty());
  }

  private Optional<String> country(NounPhrase phrase, Actor actor) {
    if (actor.countries().size() == 1) {
      return Optional.of(actor.countries().get(0)).filter(code -> !code.equals(Actor.NONE));
    }
    Optional<String> named = namedCountry(phrase);
    if (named
        .filter(code -> actor.countries().isEmpty() || actor.countries().contains(code))
        .isPresent()) {
      return named;
    }
    Optional<String> best = evidence.best(sentence(phrase), actor.countries());
    return best.isPresent() || actor.countries().isEmpty()
        ? best
        : Optional.of(actor.countries().get(0));
  }

  private Meaning country(NounPhrase phrase, Nation nation) {
    ActorRole role =
        switch (nation.form()) {
          case NAME, CAPITAL -> ActorRole.GOV;
          case PLACE, PEOPLE -> ActorRole.CVL;
          // An attack or a visit is said to be a country's by its adjective alone.
          case DEMONYM -> phrase.counted() ? ActorRole.CVL : ActorRole.MIL;
        };
    return Meaning.unlisted(
        role == ActorRole.CVL && nation.isDemonym()
            ? nation.adjective() + " people"
            : nation.name(),
        Optional.of(nation.iso3()),
        adjectiveRole(phrase).orElse(role),
        true);
  }

  private Meaning common(NounPhrase phrase, Head.Common common) {
    Noun noun = common.noun();
    Optional<Told> antecedent = antecedent(phrase, common);
    if (antecedent.isPresent()) {
      return antecedent.get().meaning();
    }
    Optional<Meaning> complement = complement(phrase);
    Optional<Meaning> holder = phrase.person().map(this::interpret);
    Optional<Meaning> owner = owner(phrase);
    boolean ofOwner = noun.kind() != Noun.Kind.PEOPLE || noun.role() == ActorRole.UNK;
    ActorRole role = role(phrase, noun, complement.or(() -> owner.filter(whole -> ofOwner)));
    if (holder.isPresent() && holder.get().actorId().isPresent()) {
      return holder.get();
    }
    Optional<String> country =
        phrase
            .nation()
            .map(Nation::iso3)
            .or(() -> complement.flatMap(Meaning::country))
            .or(() -> owner.flatMap(Meaning::country))
            .or(() -> playsIn(phrase, noun));
    if (role == ActorRole.IGO) {
      country = Optional.of(ActorLexicon.INTERNATIONAL);
    }
    boolean ofCountry = phrase.complement().map(NounPhrase::isCountry).orElse(false);
    if (complement.isPresent() && standsFor(noun) && !ofCountry && !phrase.loyal()) {
      Meaning whole = complement.get();
      return new Meaning(whole.actorId(), whole.name(), country, role, true, whole.description());
    }
    if (phrase.person().isEmpty() && complement.isPresent() && isOwnName(phrase, common)) {
      return complement.get();
    }
    Optional<Actor> canonical = canonical(phrase, noun, country, common.named());
    if (canonical.isPresent() && phrase.person().isEmpty() && complement.isEmpty()) {
      return meaning(phrase, canonical.get());
    }
    Optional<String> named = properName(phrase, common, complement);
    if (named.isPresent()) {
      return Meaning.unlisted(named.get(), country, role, !noun.weak());
    }
    Description described = description(phrase, common, complement);
    String name = described.in(country.flatMap(lexicon::nation), role);
    return new Meaning(Optional.empty(), name, country, role, !noun.weak(), Optional.of(described));
  }

  /** Where the article plays; a state can be any. */
  private Optional<String> playsIn(NounPhrase phrase, Noun noun) {
    return noun.kind() == Noun.Kind.STATE
        ? Optional.empty()
        : evidence.best(sentence(phrase), List.of());
  }

  private static boolean isUnit(Noun noun) {
    return noun.kind() == Noun.Kind.GROUP && !noun.weak() && ARMED.contains(noun.role());
  }

  private static boolean standsFor(Noun noun) {
    return noun.kind() == Noun.Kind.MEMBER || noun.kind() == Noun.Kind.ASSET;
  }

  private static boolean standsForPeople(NounPhrase phrase, Noun noun) {
    return standsFor(noun) && !phrase.complement().map(NounPhrase::isCountry).orElse(false);
  }

  private ActorRole role(NounPhrase phrase, Noun noun, Optional<Meaning> whole) {
    if (phrase.numbered() && ARMED.contains(noun.role())) {
      return ActorRole.MIL; // Armies number their units, others name them.
    }
    if (!noun.weak()) {
      return noun.role();
    }
    Optional<ActorRole> described = adjectiveRole(phrase);
    Optional<ActorRole> inherited =
        whole
            .filter(meaning -> noun.kind() != Noun.Kind.PEOPLE || meaning.sure())
            .map(Meaning::role)
            .filter(role -> role != ActorRole.CVL || standsForPeople(phrase, noun));
    if (phrase.loyal()) {
      return ActorRole.MIL;
    }
    if (inherited.isPresent() && (noun.kind() != Noun.Kind.ASSET || described.isEmpty())) {
      boolean stays = ARMED.contains(noun.role());
      return inherited.get() == ActorRole.GOV && stays
          ? described.orElse(noun.role())
          : inherited.get();
    }
    return described.orElse(noun.role());
  }

  private static Optional<ActorRole> adjectiveRole(NounPhrase phrase) {
    return phrase.adjectives().stream().flatMap(adjective -> adjective.role().stream()).findFirst();
  }

  private Optional<Meaning> complement(NounPhrase phrase) {
    return phrase
        .complement()
        .or(
            () ->
                phrase.others().stream().flatMap(other -> other.complement().stream()).findFirst())
        .map(this::interpret);
  }

  private Optional<Meaning> owner(NounPhrase phrase) {
    if (!phrase.possessed()) {
      return Optional.empty();
    }
    boolean armed = phrase.head() instanceof Head.Common common && standsFor(common.noun());
    return before(phrase)
        .map(Told::meaning)
        .filter(meaning -> !armed || !BYSTANDERS.contains(meaning.role()))
        .findFirst();
  }

  private Stream<Told> before(NounPhrase phrase) {
    return IntStream.range(0, told.size())
        .mapToObj(back -> told.get(told.size() - 1 - back))
        .filter(earlier -> earlier.phrase().end() <= phrase.start());
  }

  private Optional<String> namedCountry(NounPhrase phrase) {
    return phrase
        .nation()
        .map(Nation::iso3)
        .or(() -> phrase.complement().flatMap(this::namedCountry));
  }

  /** Whom a short definite phrase refers back to. */
  private Optional<Told> antecedent(NounPhrase phrase, Head.Common common) {
    boolean bare =
        phrase.definite()
            && !phrase.counted()
            && !phrase.anchored()
            && phrase.nation().isEmpty()
            && phrase.complement().isEmpty()
            && phrase.person().isEmpty()
            && !common.named();
    if (!bare) {
      return Optional.empty();
    }
    return switch (common.noun().kind()) {
      case FORCE, ASSET ->
          before(phrase).filter(earlier -> isWritten(earlier, common.word())).findFirst();
      case GROUP -> group(phrase, common);
      case MEMBER ->
          before(phrase)
              .filter(earlier -> common.noun().role() != ActorRole.GOV)
              .filter(
                  earlier ->
                      adjectiveRole(phrase).map(earlier.meaning().role()::equals).orElse(true))
              .filter(
                  earlier -> ARMED.contains(earlier.meaning().role()) && earlier.meaning().sure())
              .findFirst();
      default -> Optional.empty();
    };
  }

  /** The group that the article calls so, before one that only others call so. */
  private Optional<Told> group(NounPhrase phrase, Head.Common common) {
    List<Told> called =
        before(phrase)
            .filter(earlier -> isCalled(earlier, common.word()))
            .filter(earlier -> earlier.meaning().role() != ActorRole.MED || common.noun().weak())
            .toList();
    return called.stream()
        .filter(earlier -> isWritten(earlier, common.word()))
        .findFirst()
        .or(() -> called.stream().findFirst());
  }

  /** Whether a listed actor was named with this very word. */
  private static boolean isWritten(Told earlier, String word) {
    String said = " " + earlier.folded() + " ";
    return earlier.phrase().head() instanceof Head.Listed
        && (said.contains(" " + word + " ")
            || said.contains(" " + Inflection.withArticle(word) + " "));
  }

  private boolean isCalled(Told earlier, String word) {
    return earlier.meaning().actorId().map(lexicon::headWords).orElse(Set.of()).contains(word)
        || (earlier.phrase().head() instanceof Head.Common common
            && common.named()
            && common.word().equals(word));
  }

  /** The entry that a country's body of this kind has in the lexicon. */
  private Optional<Actor> canonical(
      NounPhrase phrase, Noun noun, Optional<String> country, boolean named) {
    if (country.isEmpty() || named || phrase.counted() || adjectiveRole(phrase).isPresent()) {
      return Optional.empty();
    }
    if (noun.kind() == Noun.Kind.ASSET && phrase.nation().isEmpty()) {
      return Optional.empty(); // Aircraft over a country need not be its own.
    }
    return lexicon.bodies(noun.concept(), country.get()).stream()
        .min(Comparator.comparingLong(entry -> entry.daysFrom(day)));
  }

  /** The name that the article itself has: of who holds an office, or of a unit. */
  private Optional<String> properName(
      NounPhrase phrase, Head.Common common, Optional<Meaning> whole) {
    if (phrase.person().isPresent()) {
      return Optional.of(personalName(phrase.person().get()));
    }
    boolean ofUnlisted = whole.filter(meaning -> meaning.actorId().isEmpty()).isPresent();
    boolean afterName =
        common.noun().kind() == Noun.Kind.GROUP
            && phrase.complement().filter(name -> !name.isCountry()).isPresent()
            && whole.filter(meaning -> meaning.description().isEmpty()).isPresent();
    return common.named() || (ofUnlisted && (afterName || isUnit(common.noun())))
        ? Optional.of(written(phrase))
        : Optional.empty();
  }

  private Description description(NounPhrase phrase, Head.Common common, Optional<Meaning> whole) {
    Optional<NounPhrase> complement = phrase.complement();
    boolean ofCountry = complement.map(NounPhrase::isCountry).orElse(false);
    boolean national = ofCountry || phrase.nation().isPresent();
    Description own =
        Description.of(
            common.noun(),
            isPlural(common),
            national ? Description.Origin.NATIONAL : Description.Origin.OPEN);
    if (complement.isEmpty() || whole.isEmpty() || ofCountry) {
      return own;
    }
    boolean ofPerson = complement.get().isPerson();
    return whole
        .get()
        .description()
        .map(own::under)
        .orElseGet(() -> own.under(whole.get().name(), ofPerson));
  }

  /** Whether the noun only says what kind of thing the name behind it is: "the movement Hamas". */
  private boolean isOwnName(NounPhrase phrase, Head.Common common) {
    return common.noun().kind() == Noun.Kind.GROUP
        && !isPlural(common)
        && phrase
            .complement()
            .map(NounPhrase::head)
            .filter(head -> head instanceof Head.Listed)
            .map(head -> ((Head.Listed) head).entries().get(0))
            .filter(actor -> !actor.person())
            .filter(actor -> common.noun().weak() || common.noun().role() == actor.role())
            .isPresent();
  }

  private boolean isPlural(Head.Common common) {
    String first = common.word().split(" ", 2)[0];
    return lexicon.links.get(first).contains(Link.PLURAL)
        || Inflection.singularOfSoundPlural(first)
            .filter(singular -> lexicon.nouns.get(singular).contains(common.noun()))
            .isPresent();
  }

  private Meaning person(NounPhrase phrase) {
    String name = personalName(phrase);
    Optional<Meaning> office = phrase.person().map(this::interpret);
    Optional<Actor> listed = listedPerson(phrase);
    if (listed.isPresent()) {
      return meaning(phrase, listed.get());
    }
    if (office.isPresent()) {
      return Meaning.unlisted(name, office.get().country(), office.get().role(), true);
    }
    Optional<String> nationality = phrase.nation().map(Nation::iso3);
    if (nationality.isPresent()) {
      return Meaning.unlisted(name, nationality, ActorRole.CVL, false);
    }
    String folded = ArabicFold.fold(name);
    Optional<Meaning> earlier =
        before(phrase)
            .filter(other -> other.phrase().isPerson() || other.phrase().person().isPresent())
            .filter(other -> (" " + other.folded() + " ").contains(" " + folded + " "))
            .map(Told::meaning)
            .findFirst();
    return earlier.orElseGet(
        () ->
            Meaning.unlisted(
                name, evidence.best(sentence(phrase), List.of()), ActorRole.CVL, false));
  }

  /** Who is listed under another spelling or a longer form of this foreign name. */
  private Optional<Actor> listedPerson(NounPhrase phrase) {
    if (!(phrase.head() instanceof Head.Person person) || person.end() - phrase.start() < 2) {
      return Optional.empty();
    }
    String first = ArabicFold.fold(written(phrase.start(), phrase.offset(), phrase.start() + 1));
    String last = words.key(person.end() - 1);
    // Names of Arabs repeat too much to be told apart by two words.
    boolean telling =
        !lexicon.givenNames.contains(last)
            && !lexicon.nameParts.contains(first)
            && first.length() > 2
            && last.length() > SHORTEST_SURNAME;
    return telling
        ? lexicon.personsLike(first, last).stream()
            .min(Comparator.comparingLong(entry -> entry.daysFrom(day)))
        : Optional.empty();
  }

  /** The role that a word of the name gives away. */
  private Optional<ActorRole> roleInName(NounPhrase phrase) {
    return IntStream.range(phrase.start(), phrase.end())
        .mapToObj(at -> lexicon.adjectives.get(words.key(at)))
        .flatMap(adjectives -> adjectives.stream().flatMap(a -> a.role().stream()))
        .findFirst();
  }

  private Meaning organisation(NounPhrase phrase) {
    return Meaning.unlisted(
        written(phrase),
        namedCountry(phrase).or(() -> evidence.best(sentence(phrase), List.of())),
        adjectiveRole(phrase).or(() -> roleInName(phrase)).orElse(ActorRole.UNK),
        false);
  }

  /** Where the sentence of a word plays. */
  Optional<String> countryAround(int word) {
    return evidence.best(words.sentence(word), List.of());
  }

  private int sentence(NounPhrase phrase) {
    return words.sentence(phrase.start());
  }

  private String written(NounPhrase phrase) {
    return written(phrase.start(), phrase.offset(), phrase.end());
  }

  /** A person's name without the office or nationality around it. */
  private String personalName(NounPhrase phrase) {
    return phrase.head() instanceof Head.Person person
        ? written(
            person.start(), person.start() == phrase.start() ? phrase.offset() : 0, person.end())
        : written(phrase);
  }

  private String written(int start, int offset, int end) {
    return words.chars(start, offset, end).of(text.text());
  }
}
