package org.waqai.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

/**
 * The closed classes of words that the shallow syntax goes by, from seeds/rules/grammar.yaml: what
 * they mean for events is the same whatever the event's type.
 */
public final class Grammar {
  static final String PATH = "rules/grammar.yaml";

  /** The classes, named in grammar.yaml in lower case with hyphens. */
  public enum WordClass {
    /** Verbs that carry an event noun and whose subject does it. */
    LIGHT_VERBS,
    /** Light verbs that carry an event noun after "in": "succeeded (in)". */
    ENGAGING_VERBS,
    /** With a pronoun they are the fighters or weapons of whom it means: "its fighters". */
    OWN_FORCES,
    /** Units of time: a number of them after a verb is no object of it. */
    DURATIONS,
    /** What an article about an accident or a natural disaster names in its lead. */
    ACCIDENTS,
    /** What sentences on sport, markets, the arts, medicine or nature name. */
    OTHER_FIELDS,
    /** Phrases of sentences that tell what happens in a story or happened centuries ago. */
    FICTION,
    /** Phrases before what somebody may do by law: "the constitution provides". */
    PROVISIONS,
    /** Words that make what follows the content of a demand: "on condition that". */
    DEMAND_OPENERS,
    /** Words that are others with the sign of doubling: march and drone. */
    DOUBLED,
    /** What, with a pronoun, gives the toll of the attack just told: "whose victims are". */
    VICTIMS_OF,
    /** Verbs in the past that the tagger takes for nouns where they open a sentence. */
    OPENING_VERBS,
    /** Verbs by which an actor makes an act of his own known. */
    ANNOUNCING_VERBS,
    /** Nouns whose genitive does the event noun that follows: "X's preparations for an attack". */
    LIGHT_NOUNS,
    /** Nouns before an event noun that leave it what the verb is about: "a series of". */
    CARRIER_NOUNS,
    /** Verbs that only say that an event noun took place. */
    OCCURRENCE_VERBS,
    /** Verbs whose subject suffers the event noun that follows. */
    SUFFERING_VERBS,
    /** Nouns whose genitive suffers the event noun that follows: "X's exposure to an attack". */
    SUFFERING_NOUNS,
    /** Verbs whose subject is an event noun and whose object is what it strikes. */
    TARGET_VERBS,
    /** Passive verbs between somebody and his name: "called". */
    NAMING_VERBS,
    /** Verbs whose object does what their complement names: "forced X to withdraw". */
    CONTROL_VERBS,
    /** Verbs of going somewhere, for which what follows after li- is done: "moved in to". */
    MOVING_VERBS,
    /** Verbs between an event noun and its outcome. */
    OUTCOME_VERBS,
    /** Verbs of reporting: their subject is the source of what follows. */
    REPORTING_VERBS,
    /** Reporting verbs whose complement after "from" is the source: "quoted from". */
    QUOTING_VERBS,
    /** Words that open a phrase which says of somebody named what he is one of. */
    ONE_OF_MANY,
    /** Plurals that stand for a body named before: "the fighters". */
    MEMBERS,
    /** Who speaks for a body: "spokesman". */
    SPOKESMEN,
    /** Prepositions before the place that somebody goes to. */
    DESTINATIONS,
    /** What stands between "with" and who helps somebody to act: "with the support of". */
    HELPS,
    /** What talks are about: a place right after is not where they are held. */
    TOPICS,
    /** Nouns between a locative and a country that are parts of its land: "all over". */
    LANDS,
    /** Prepositions that bring a time or company into a clause, beside what its verb governs. */
    CIRCUMSTANTIALS,
    /** Prepositions before nouns only: what the tagger takes for a verb after one is a name. */
    NOUN_PREPOSITIONS,
    /** Nouns that open a clause after "in": "at a time when". */
    POINTS_IN_TIME,
    /** Comparatives that open a count: "more than ten". */
    COMPARATIVES,
    /** Nouns that with a pronoun mean the state of whom it means: "his country". */
    HOMELANDS,
    /** Nouns for what is said: they speak for someone, but are no source themselves. */
    STATEMENTS,
    /** Nouns for what somebody said, decided, does or plans: "decision". */
    DEEDS,
    /** Prepositions and phrases that name the source. */
    SOURCE_PHRASES,
    /** Prepositions and phrases that name the agent. */
    AGENT_PHRASES,
    /** Particles of negation: what they negate is no event. */
    NEGATIONS,
    /** Words right after a particle of negation that make it none: "does not cease to". */
    AFFIRMATIONS,
    /** Verbs and nouns of denial and failure: what they deny is an event that did not happen. */
    DENIALS,
    /** Verbs and particles that make what follows a plan. */
    PLAN_CUES,
    /** Verbs and particles that make what follows possible only. */
    POSSIBILITY_CUES,
    /** Duals that stand for two named elsewhere: "the two sides". */
    PAIRS,
    /** Nouns after "with" that say who leads or attends a meeting, not who is met. */
    ATTENDANCE,
    /** Openers of a condition. */
    CONDITIONS,
    /** Particles of possibility before a present verb; before a past one they affirm it. */
    MAY,
    /** Auxiliary verbs that leave subject and object to the verb after them. */
    AUXILIARIES,
    /** Relative pronouns. */
    RELATIVES,
    /** Words that open a clause. */
    CLAUSE_OPENERS,
    /** Words that turn a sentence to something else with a time and source of its own: "while". */
    TURNS,
    /** Openers of a clause that happens when and where the one before it does. */
    SIMULTANEOUS_OPENERS,
    /** Words that put what is told next before the news: "had earlier". */
    BACKGROUND_CUES,
    /** Words before an event noun that only gives the reason of the news: "in answer to". */
    REASONS,
    /** Nouns for those who report and need no name: "witnesses". */
    SOURCES,
    /** Nouns whose announcement is a claim of what was done, no report of it. */
    CLAIMS,
    /** Times that cannot be told: "in recent months". */
    VAGUE_TIMES,
    /** Words that open a time in which something went on: "since". */
    SPANS,
    /** Nouns for the start of what lasts: "since the outbreak of". */
    BEGINNINGS,
    /** Words between a place and one that only says near what it lies: "near". */
    NEARNESS,
    /** Verbs whose complement goes on when the article is written. */
    CONTINUING_VERBS,
    /** Nouns for what brings people together in one place: "summit". */
    OCCASIONS,
    /** Nouns for a journey, after which the place is where it led. */
    JOURNEYS,
    /** Nouns for what tells of a whole period: "report". */
    REPORTS,
    /** Prepositions after which what is told came first: "following". */
    AFTERS,
    /** Prepositions that set an act apart in time from that of its clause: "after". */
    SEQUELS,
    /** Verbs that put the verb in the past after them before the news: "had". */
    PLUPERFECT_AUXILIARIES,
    /** Words before a place where somebody sits, not where something happens. */
    SEATS,
    /** Prepositions of place that make a country the scene of what happens. */
    LOCATIVES,
    /** Nouns before an act that make it a case, a memory or a charge rather than news. */
    CASE_NOUNS,
    /** Nouns of what is struck: alone after a verb that takes an object they are it. */
    TARGETS,
    /** Prepositions written as words of their own, and nouns used as such. */
    PREPOSITIONS,
    /** Adverbs that may stand between a verb and its subject or object. */
    ADVERBS,
    /** Nouns that head no participant: measures, and the dead and wounded as a count. */
    EMPTY_HEADS,
    /** Words of quantity before the noun that heads a phrase. */
    QUANTIFIERS,
    /** Nouns of round numbers: "hundreds". */
    AMOUNTS,
    /** Words for whom a verb without its own subject is about: "all", "his counterpart". */
    ACTED_ON,
    /** Adjectives before the owner or friend of what they describe: "belonging, loyal (to)". */
    BELONGING_WORDS,
    /** Nouns that say no more of people than that they are: "persons". */
    ANYBODY,
    /** Nouns for what armed groups have and hold: "strongholds". */
    HOLDINGS,
    /** Nouns that with a pronoun belong to the noun before them: "itself". */
    REFLEXIVES,
    /** Verbs whose subject answers what their object says: "rejected the call". */
    ANSWERING_VERBS,
    /** Verbs that need an object: their lone phrase is whom they address, not who speaks. */
    ADDRESSING_VERBS,
    /** Verbs of accusing: their lone phrase is who is accused. */
    ACCUSING_VERBS,
    /** Prepositions that with a pronoun name some of those spoken of: "among them". */
    PARTITIVES,
    /** Plurals of men with the ending of a feminine: "leaders". */
    MASCULINE_PLURALS,
    /** Adjectives that say how an act was done, not who did it. */
    PLAIN_ADJECTIVES,
    /** Words after an event noun that make it one not spoken of before. */
    OTHERNESS,
    /** Phrases that turn to something else and so say nothing of an event noun near. */
    TOPIC_CHANGES,
    /** Words before an event noun that make it an answer to another act, or one answered. */
    RETALIATION,
    /** Words at the start of a sentence that add another act to those told. */
    ADDITIONS,
    /** Who is called by an attack of his. */
    ATTACKERS,
    /** Words between a noun for somebody and his name: "called". */
    INTRODUCING_WORDS,
    /** Words at the end of a sentence that single out the last of several acts. */
    LAST_OF_SERIES,
    /** Phrases before counts that later ones have overtaken: "an earlier toll". */
    EARLIER_TOLLS,
    /** Words before a noun that point at what was just told: "this". */
    DEMONSTRATIVES,
    /** Words before an act that was tried, and may have harmed nobody. */
    ATTEMPTS,
    /** Nouns that after "in" or "on" and before an occasion name a time: "the end of". */
    OCCASION_PARTS,
    /** What a clause that comments on its sentence opens with: "a thing (which)". */
    COMMENT_HEADS,
    /** The relatives after them. */
    COMMENT_RELATIVES
  }

  private final Map<WordClass, Phrases> phrases;
  private final Map<WordClass, Set<String>> words;

  private Grammar(Map<WordClass, Phrases> phrases) {
    this.phrases = phrases;
    this.words = new EnumMap<>(WordClass.class);
    phrases.forEach(
        (name, list) -> {
          Set<String> single = new HashSet<>();
          list.stream().filter(p -> p.size() == 1).forEach(p -> single.addAll(p.get(0)));
          words.put(name, single);
        });
  }

  static Grammar load(Seeds seeds) {
    JsonNode tree = new RuleYaml(seeds, "rules/grammar.schema.json").read(PATH);
    Map<WordClass, Phrases> phrases = new EnumMap<>(WordClass.class);
    for (WordClass name : WordClass.values()) {
      String key = name.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (!tree.has(key)) {
        throw new SeedException("seeds/" + PATH + ": the word class " + key + " is missing");
      }
      phrases.put(name, Cues.phrases(tree.path(key)));
    }
    return new Grammar(phrases);
  }

  /** All phrases of the class. */
  public Phrases phrases(WordClass name) {
    return phrases.get(name);
  }

  /** The folded forms of the class's single words. */
  public Set<String> words(WordClass name) {
    return words.get(name);
  }
}
