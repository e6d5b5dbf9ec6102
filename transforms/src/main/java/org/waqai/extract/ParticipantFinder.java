package org.waqai.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.waqai.link.actor.ActorMention;
import org.waqai.number.Casualty;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.rules.Role;
import org.waqai.rules.RoleSource.Relation;
import org.waqai.rules.RuleBook;
import org.waqai.schemas.ActorRole;
import org.waqai.schemas.EntityLabel;
import org.waqai.schemas.EventType;
import org.waqai.schemas.PlacePrecision;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.syntax.Tags;
import org.waqai.syntax.WordKeys;
import org.waqai.text.CharSpan;
import org.waqai.text.Word;
import org.waqai.text.WordSpan;

/** Turns the phrases that a rule's sources name into participants. */
final class ParticipantFinder {
  /** Roles that act; those of people to whom things are done do not fill an actor by annexation. */
  private static final Set<ActorRole> ACTING =
      EnumSet.complementOf(EnumSet.of(ActorRole.CVL, ActorRole.UNK, ActorRole.REF));

  /** Roles that announce what they did themselves; others report what somebody did. */
  private static final Set<ActorRole> ANNOUNCING =
      EnumSet.of(
          ActorRole.GOV,
          ActorRole.MIL,
          ActorRole.REB,
          ActorRole.SPY,
          ActorRole.COP,
          ActorRole.JUD,
          ActorRole.OPP,
          ActorRole.PTY,
          ActorRole.LEG);

  private static final String FROM = "\u0645\u0646"; // min
  private static final String FOR = "\u0644"; // li-
  private static final String BOTH = "\u0647\u0645\u0627"; // -huma

  /** How many words before a deed make it one only tried. */
  private static final int ATTEMPT_REACH = 3;

  private final ArticleContext context;
  private final RoleFinder roles;
  private final ActNouns acts;
  private final Owners owners;
  private final Antecedents antecedents;
  private final Grammar grammar;

  ParticipantFinder(ArticleContext context, RuleBook rules) {
    this.context = context;
    this.roles = new RoleFinder(context, rules);
    this.acts = new ActNouns(context, rules);
    this.owners = new Owners(context, rules.grammar());
    this.antecedents = new Antecedents(context);
    this.grammar = rules.grammar();
  }

  /** "X has seen no attack": an act without article whose verb is negated did not happen. */
  boolean isDeniedByItsVerb(TriggerMatch match) {
    return roles.isNegatedByItsVerb(match);
  }

  List<Filled<ActorMention>> actors(TriggerMatch match) {
    for (Candidate candidate : roles.candidates(match, Role.ACTOR)) {
      List<ActorMention> named = acting(match, candidate);
      if (!named.isEmpty() && canAct(match, candidate, named.get(0))) {
        if (candidate.source().relation() == Relation.ADJECTIVE) {
          return nationalities(match);
        }
        Optional<ActorMention> holder =
            match.rule().type() == EventType.MOBILIZE
                ? owners.holder(candidate.phrase())
                : Optional.empty();
        Optional<ActorMention> lord = lord(match, named.get(0));
        if (lord.isPresent()) {
          return List.of(new Filled<>(lord.get(), candidate.reason() + ", whose they are"));
        }
        return holder
            .map(of -> List.of(new Filled<>(of, candidate.reason() + ", whose it is")))
            .orElseGet(() -> filled(named, candidate));
      }
    }
    return List.of();
  }

  /** "Its fighters": whom the pronoun means, who acts by them. */
  private Optional<ActorMention> lord(TriggerMatch match, ActorMention forces) {
    int noun = forces.words().start();
    return context.syntax().keys().matches(noun, grammar.words(WordClass.OWN_FORCES))
        ? antecedents.of(match.sentence(), noun).stream()
            .flatMap(phrase -> context.actorsIn(phrase).stream())
            .filter(actor -> !actor.words().overlaps(forces.words()))
            .findFirst()
        : Optional.empty();
  }

  private boolean canAct(TriggerMatch match, Candidate candidate, ActorMention named) {
    Relation relation = candidate.source().relation();
    // "the bombing of X" may be done by X or to X
    boolean shared = match.rule().roles().get(Role.RECIPIENT).contains(candidate.source());
    if (!headed(named, candidate.phrase())
        || isEmptyHead(candidate.phrase())
        || (shared && (!ACTING.contains(named.role()) || isStruck(candidate.phrase())))) {
      return false;
    }
    return switch (relation) {
      case ADJECTIVE -> isNational(named, candidate);
      case ACT_DOER -> !Tags.isAdjective(first(candidate.phrase())) || isNational(named, candidate);
      case ANNOUNCER -> ANNOUNCING.contains(named.role()) || match.rule().verbal();
      case PREPOSITION ->
          (match.rule().type() == EventType.ASSAULT
                  ? ACTING.contains(named.role())
                  : named.role() != ActorRole.UNK)
              && opens(named, candidate.phrase())
              && !isTarget(candidate.phrase());
      default -> true;
    };
  }

  private boolean isNational(ActorMention adjective, Candidate candidate) {
    return adjective.country().isPresent() && !isOf(WordClass.PLAIN_ADJECTIVES, candidate.phrase());
  }

  /** Positions, a base: what an act strikes, whoever they belong to. */
  private boolean isTarget(WordSpan phrase) {
    return phrase.length() > 1
        && !Tags.hasArticle(first(phrase))
        && isOf(WordClass.TARGETS, phrase);
  }

  private boolean isStruck(WordSpan phrase) {
    return isTarget(phrase) || isNameOfPlace(phrase);
  }

  /** The actors of the phrase, or a person it names; an agent may be anybody. */
  private List<ActorMention> acting(TriggerMatch match, Candidate candidate) {
    List<ActorMention> named = named(candidate);
    Word first = first(candidate.phrase());
    boolean agent =
        candidate.source().relation() == Relation.BY
            && (!Tags.isAdjective(first) || Tags.isSoundPlural(first))
            && !Tags.isConjoined(first);
    agent |=
        match.rule().verbal()
            && candidate.source().relation() == Relation.SUBJECT
            && Tags.isProperName(first)
            && !isPlace(candidate.phrase());
    return named.isEmpty() && (agent || startsPerson(candidate.phrase()) || isBody(candidate))
        ? List.of(unnamed(candidate.phrase()))
        : named;
  }

  /** A subject whose noun is of a body or of people, though nothing says of which: "a court". */
  private boolean isBody(Candidate candidate) {
    Relation relation = candidate.source().relation();
    return (relation == Relation.SUBJECT || relation == Relation.DOER)
        && !isPlace(candidate.phrase())
        && !isTarget(candidate.phrase())
        && acts.heading(candidate.phrase()) < 0
        && unnamed(candidate.phrase()).role() != ActorRole.UNK;
  }

  /**
   * Those a count of killed, wounded or captured counts, where the text says who they are; their
   * whole phrase.
   */
  List<Filled<ActorMention>> victims(int sentence, Collection<Casualty> casualties) {
    SentenceSyntax syntax = context.syntax().sentence(sentence);
    List<Filled<ActorMention>> victims = new ArrayList<>();
    for (Casualty casualty : casualties) {
      if (casualty.victims().isEmpty() || !victims.isEmpty()) {
        continue;
      }
      WordSpan count = context.text().words(casualty.span());
      WordSpan counted = context.text().words(casualty.victims().get());
      int start = Math.min(count.start(), counted.start());
      Chunk chunk = syntax.chunks().get(syntax.chunkOf(counted.start()));
      WordSpan phrase = new WordSpan(start, Math.max(counted.end(), chunk.words().end()));
      if (!isEmptyHead(phrase) && !isEmptyHead(counted)) {
        List<ActorMention> named = context.actorsIn(phrase);
        if (named.isEmpty()) {
          victims.add(new Filled<>(unnamed(phrase), "who is counted"));
        } else {
          named.forEach(actor -> victims.add(new Filled<>(actor, "who is counted")));
        }
      }
    }
    return victims;
  }

  /**
   * One person named is one killed or taken, where the text gives no number; "the death of them
   * both" is that of two.
   */
  Optional<Casualty> lone(TriggerMatch match, List<Filled<ActorMention>> recipients) {
    if (match.rule().harm().isPresent()
        && context.text().word(match.head()).enclitics().contains(BOTH)) {
      CharSpan span = context.text().chars(match.words());
      return Optional.of(
          new Casualty(match.rule().harm().get(), span, Optional.empty(), 2, OptionalInt.of(2)));
    }
    if (match.rule().harm().isEmpty()
        || isAttempt(match.head())
        || recipients.size() != 1
        || !isPerson(recipients.get(0).value().words())) {
      return Optional.empty();
    }
    CharSpan span = recipients.get(0).value().span();
    return Optional.of(
        new Casualty(match.rule().harm().get(), span, Optional.of(span), 1, OptionalInt.of(1)));
  }

  /** "Tried to assassinate": nobody need have died. */
  private boolean isAttempt(int head) {
    WordSpan sentence = context.text().sentences().get(context.text().sentenceOf(head));
    int first = Math.max(sentence.start(), head - ATTEMPT_REACH);
    return context
        .syntax()
        .keys()
        .matchesAny(new WordSpan(first, head), grammar.words(WordClass.ATTEMPTS));
  }

  /** Whether none of them is a body of people: a house, a checkpoint, a town. */
  static boolean areThings(List<Filled<ActorMention>> recipients) {
    return recipients.stream().allMatch(recipient -> recipient.value().role() == ActorRole.UNK);
  }

  /** "An American, British and French strike". */
  private List<Filled<ActorMention>> nationalities(TriggerMatch match) {
    return roles.candidates(match, Role.ACTOR).stream()
        .filter(candidate -> candidate.source().relation() == Relation.ADJECTIVE)
        .filter(candidate -> !isOf(WordClass.PLAIN_ADJECTIVES, candidate.phrase()))
        .flatMap(candidate -> filled(named(candidate), candidate).stream())
        .filter(actor -> actor.value().country().isPresent())
        .toList();
  }

  List<Filled<ActorMention>> recipients(TriggerMatch match, List<Filled<ActorMention>> actors) {
    for (Candidate candidate : roles.candidates(match, Role.RECIPIENT)) {
      List<ActorMention> named = named(candidate);
      if (named.isEmpty() ? canBeUnnamed(match, candidate) : canSuffer(match, candidate, named)) {
        if (isTaken(candidate.phrase(), actors)
            || isFriendOfOther(candidate)
            || isEmptyHead(candidate.phrase())
            || isOwn(match, candidate)
            || (!match.rule().places() && isPlace(candidate.phrase()))) {
          continue;
        }
        return suffering(candidate, named);
      }
    }
    return List.of();
  }

  /** "A raid of the coalition / loyal / to X": X belongs to the adjective. */
  private boolean isFriendOfOther(Candidate candidate) {
    int before = candidate.phrase().start() - 1;
    return candidate.source().relation() == Relation.PREPOSITION
        && before >= 0
        && context.syntax().keys().matches(before, grammar.words(WordClass.BELONGING_WORDS));
  }

  /** "Vowed to answer the strikes / on its bases": what is the speaker's own is no target. */
  private boolean isOwn(TriggerMatch match, Candidate candidate) {
    return match.rule().type() == EventType.THREATEN
        && candidate.source().relation() == Relation.PREPOSITION
        && !first(candidate.phrase()).enclitics().isEmpty()
        && isOf(WordClass.TARGETS, candidate.phrase());
  }

  /** A position struck is whoever holds it struck, where the text says who. */
  private List<Filled<ActorMention>> suffering(Candidate candidate, List<ActorMention> named) {
    Optional<ActorMention> owner = owners.of(candidate.phrase());
    if (owner.isPresent()) {
      return List.of(new Filled<>(owner.get(), candidate.reason() + ", whose it is"));
    }
    return named.isEmpty()
        ? List.of(new Filled<>(unnamed(candidate.phrase()), candidate.reason()))
        : filled(named, candidate);
  }

  /** Whether a phrase without an actor known can be who the act is done to. */
  private boolean canBeUnnamed(TriggerMatch match, Candidate candidate) {
    WordSpan phrase = candidate.phrase();
    if (!match.rule().verbal()
        && candidate.source().prepositions().contains(FROM)
        && candidate.source().following().isEmpty()) {
      return false; // who loses something, not where it is taken from
    }
    if (!match.rule().verbal() && !match.rule().people()) {
      return acts.heading(phrase) < 0
          && !(Tags.isAdjective(first(phrase)) && unnamed(phrase).role() == ActorRole.UNK)
          && !(candidate.source().prepositions().contains(FOR) && isPurpose(phrase));
    }
    return isPerson(phrase)
        || (candidate.source().relation() == Relation.ACT_TARGET
            && Tags.isAdjective(first(phrase))
            && unnamed(phrase).country().isPresent())
        || (match.rule().people() && isAmount(phrase))
        || (candidate.source().relation() == Relation.ACT_TARGET && isTarget(phrase))
        || (phrase.length() > 1
            && acts.heading(phrase) < 0
            && unnamed(phrase).role() != ActorRole.UNK);
  }

  /** "Raids / to defend the town": a definite noun of nobody, and no thing that can be struck. */
  private boolean isPurpose(WordSpan phrase) {
    return phrase.length() == 1
        && Tags.hasArticle(first(phrase))
        && !isOf(WordClass.TARGETS, phrase)
        && unnamed(phrase).role() == ActorRole.UNK;
  }

  /** Whom an act of speech addresses is not whom the act suffers that it is about. */
  private boolean canSuffer(TriggerMatch match, Candidate candidate, List<ActorMention> named) {
    boolean within =
        candidate.source().relation() == Relation.ACT_DOER
            || candidate.source().relation() == Relation.ACT_TARGET;
    if (within) {
      return !Tags.isAdjective(first(candidate.phrase())) || named.get(0).country().isPresent();
    }
    if (acts.heading(candidate.phrase()) >= 0) {
      return false;
    }
    return !match.rule().verbal()
        || !match.rule().absorbs()
        || opens(named.get(0), candidate.phrase())
        || acts.isSpeech(candidate.phrase());
  }

  /** Whether nothing but quantities stands before the actor in the phrase. */
  private boolean opens(ActorMention actor, WordSpan phrase) {
    for (int i = phrase.start(); i < actor.words().start(); i++) {
      if (!isQuantity(i) && !context.text().word(i).isPunctuation()) {
        return false;
      }
    }
    return true;
  }

  private Word first(WordSpan phrase) {
    return context.text().word(start(phrase));
  }

  /** Its first word, after a quotation mark. */
  private int start(WordSpan phrase) {
    boolean quoted = phrase.length() > 1 && context.text().word(phrase.start()).isPunctuation();
    return quoted ? phrase.start() + 1 : phrase.start();
  }

  /** A town or region as such is where it happened, not whom it happened to. */
  private boolean isPlace(WordSpan phrase) {
    return isNameOfPlace(phrase) && context.actorsIn(phrase).isEmpty();
  }

  private boolean isNameOfPlace(WordSpan phrase) {
    return context.places().stream()
        .anyMatch(
            place ->
                place.precision() != PlacePrecision.COUNTRY
                    && place.words().start() == phrase.start()
                    && place.words().end() >= phrase.end());
  }

  /** Whether the phrase names a person. */
  private boolean isPerson(WordSpan phrase) {
    return Tags.isProperName(first(phrase))
        || startsPerson(phrase)
        || context.personOf(start(phrase)).isPresent();
  }

  private boolean startsPerson(WordSpan phrase) {
    return context.text().entities().stream()
        .anyMatch(
            entity ->
                entity.label() == EntityLabel.PER && entity.words().start() == phrase.start());
  }

  /** The actors of the phrase; an adjective may name one without being a mention of its own. */
  private List<ActorMention> named(Candidate candidate) {
    List<ActorMention> named = context.actorsIn(candidate.phrase());
    Relation relation = candidate.source().relation();
    boolean adjective =
        relation == Relation.ADJECTIVE
            || (relation == Relation.ACT_DOER && Tags.isAdjective(first(candidate.phrase())));
    return named.isEmpty() && adjective ? List.of(unnamed(candidate.phrase())) : named;
  }

  /** An actor deep inside a phrase is not who the phrase is about. */
  private static boolean headed(ActorMention actor, WordSpan phrase) {
    return actor.words().start() >= phrase.start() && actor.words().start() <= phrase.start() + 2;
  }

  /** Measures and counts: "48 hours", "dead and wounded". */
  private boolean isEmptyHead(WordSpan phrase) {
    WordKeys keys = context.syntax().keys();
    int head = start(phrase);
    while (head < phrase.end() && isQuantity(head)) {
      head++;
    }
    if (head < phrase.end() && context.text().word(head).isPunctuation()) {
      return true; // nothing of the quotation stands in the phrase
    }
    return head == phrase.end()
        ? !context.syntax().isNumber(phrase.start())
        : keys.matches(head, grammar.words(WordClass.EMPTY_HEADS));
  }

  private boolean isQuantity(int word) {
    return Tags.isNumber(context.text().word(word))
        || context.syntax().keys().matches(word, grammar.words(WordClass.QUANTIFIERS));
  }

  private boolean isAmount(WordSpan phrase) {
    return Tags.isNumber(first(phrase)) || isOf(WordClass.AMOUNTS, phrase);
  }

  private boolean isOf(WordClass name, WordSpan phrase) {
    return context.syntax().keys().matches(start(phrase), grammar.words(name));
  }

  private static boolean isTaken(WordSpan phrase, List<Filled<ActorMention>> actors) {
    return actors.stream().anyMatch(actor -> actor.value().words().overlaps(phrase));
  }

  private ActorMention unnamed(WordSpan phrase) {
    return context.articleActors().resolve(context.text().charsOfStem(phrase));
  }

  private static List<Filled<ActorMention>> filled(List<ActorMention> named, Candidate candidate) {
    List<Filled<ActorMention>> filled = new ArrayList<>();
    for (ActorMention actor : named) {
      filled.add(new Filled<>(actor, candidate.reason()));
    }
    return filled;
  }
}
