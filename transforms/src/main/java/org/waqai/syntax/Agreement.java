package org.waqai.syntax;

import java.util.Set;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.text.AnnotatedText;
import org.waqai.text.ArabicFold;
import org.waqai.text.Word;
import org.waqai.text.WordSpan;

/**
 * What the endings of words say of gender and number: which phrase a verb or a relative pronoun can
 * go with. A verb before its subject is singular and has its gender; things in the plural are
 * feminine. Where the ending tells nothing (broken plurals, names) everything agrees.
 */
final class Agreement {
  /** Gender and number of a noun or verb as far as its form tells. */
  enum Form {
    MASCULINE,
    FEMININE,
    PLURAL,
    UNKNOWN
  }

  /** Short verbs with teh first may be past, masculine, or present, feminine: "promised". */
  private static final int LONGEST_AMBIGUOUS = 4;

  private static final String TEH_MARBUTA = "\u0629";
  private static final String TEH = "\u062A";
  private static final String YEH = "\u064A";
  private static final String WAW = "\u0648";
  private static final String SEEN = "\u0633"; // of the future
  private static final String ALEF = "\u0627";
  private static final String SOUND_FEMININES = "\u0627\u062A"; // -at
  private static final String PLURAL_VERB = "\u0648\u0627"; // -u of the past and the subjunctive
  private static final String DUAL = "\u0627\u0646"; // -ani
  private static final String PLURAL_PRESENT = "\u0648\u0646";
  private static final Set<String> PLURAL_PRONOUNS =
      Set.of("\u0647\u0645", "\u0647\u0646", "\u0647\u0645\u0627"); // -hum, -hunna, -huma
  private static final String HER = "\u0647\u0627"; // -ha
  private static final String HIM = "\u0647"; // -hu
  private static final String WHO_HE = "\u0627\u0644\u0630\u064A"; // alladhi
  private static final String WHO_SHE = "\u0627\u0644\u062A\u064A"; // allati
  private static final String WHO_THEY = "\u0627\u0644\u0630\u064A\u0646"; // alladhina

  private final AnnotatedText text;
  private final WordKeys keys;
  private final Units units;
  private final Set<String> quantifiers;
  private final Set<String> masculinePlurals;

  Agreement(AnnotatedText text, WordKeys keys, Units units, Grammar grammar) {
    this.text = text;
    this.keys = keys;
    this.units = units;
    this.quantifiers = grammar.words(WordClass.QUANTIFIERS);
    this.masculinePlurals = grammar.words(WordClass.MASCULINE_PLURALS);
  }

  /** Whether the phrase can be the subject of the verb that stands before it. */
  boolean canFollow(Word verb, WordSpan phrase, boolean adjacent) {
    Form subject = ofPhrase(phrase);
    return switch (ofVerb(verb)) {
      case FEMININE -> subject == Form.FEMININE || subject == Form.UNKNOWN;
      case MASCULINE -> subject != Form.FEMININE || !adjacent;
      case PLURAL -> false;
      case UNKNOWN -> true;
    };
  }

  /** Whether the phrase can be the subject that a pronoun stands for or a verb leaves out. */
  boolean canPrecede(Form form, WordSpan phrase) {
    Form subject = isDual(phrase.start()) ? Form.PLURAL : ofPhrase(phrase);
    return form == Form.UNKNOWN
        || subject == Form.UNKNOWN
        || form == subject
        || (form == Form.PLURAL && subject == Form.FEMININE); // "the forces ..., and they"
  }

  /**
   * Whether a verb or pronoun of this form, later on, can have the phrase for its subject: as
   * {@link #canPrecede}, but people who are counted, "12 fishermen", are many.
   */
  boolean canResume(Form form, WordSpan phrase) {
    if (phrase.isEmpty()) {
      return false;
    }
    boolean many = units.numberEnd(phrase.start()) > 0 && units.actorEnd(phrase.start()) > 0;
    return many ? form == Form.PLURAL || form == Form.UNKNOWN : canPrecede(form, phrase);
  }

  /** Whether a noun of the phrase can be what a relative clause of this form describes. */
  boolean canBeDescribed(Form form, WordSpan phrase) {
    for (int i = phrase.start(); i < phrase.end(); i++) {
      Word word = text.word(i);
      if (Tags.isNominal(word) && !Tags.isAdjective(word) && canBe(form, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean canBe(Form relative, int noun) {
    Form own = units.startsPlace(noun) ? ofPlace(noun) : ofNoun(noun);
    if (relative == Form.PLURAL) {
      return own != Form.FEMININE && !units.startsPlace(noun);
    }
    return relative == Form.UNKNOWN || own == Form.UNKNOWN || own == relative;
  }

  static Form ofRelative(Word relative) {
    return switch (ArabicFold.fold(relative.stem())) {
      case WHO_HE -> Form.MASCULINE;
      case WHO_SHE -> Form.FEMININE;
      case WHO_THEY -> Form.PLURAL;
      default -> Form.UNKNOWN;
    };
  }

  /** Of the last pronoun written together with the word. */
  Form ofPronoun(Word word) {
    if (word.enclitics().isEmpty()) {
      return Form.UNKNOWN;
    }
    String pronoun = word.enclitics().get(word.enclitics().size() - 1);
    if (PLURAL_PRONOUNS.contains(pronoun)) {
      return Form.PLURAL;
    }
    return pronoun.equals(HER)
        ? Form.FEMININE
        : pronoun.equals(HIM) ? Form.MASCULINE : Form.UNKNOWN;
  }

  /** Whether the word ends in a pronoun of the third person, and in no particle. */
  boolean hasPronoun(Word word) {
    return ofPronoun(word) != Form.UNKNOWN;
  }

  Form ofPronounOf(int noun) {
    return ofPronoun(text.word(noun));
  }

  /** Of a participle, which agrees with whom it speaks of: "demanding". */
  Form ofParticiple(int index) {
    Word word = text.word(index);
    return Tags.hasArticle(word) || !word.enclitics().isEmpty() || !Tags.isParticiple(word)
        ? Form.UNKNOWN
        : ofAdjective(word);
  }

  Form ofVerb(Word verb) {
    if (isPlural(verb)) {
      return Form.PLURAL;
    }
    String stem = verb.stem();
    if (stem.startsWith(TEH)) {
      boolean present = !Tags.isPast(verb) && (stem.length() > LONGEST_AMBIGUOUS || isHollow(stem));
      return present || stem.endsWith(TEH) ? Form.FEMININE : Form.UNKNOWN;
    }
    if (stem.startsWith(YEH)) {
      return Form.MASCULINE;
    }
    if (!Tags.isPast(verb)) {
      return stem.startsWith(SEEN + TEH) ? Form.FEMININE : Form.UNKNOWN;
    }
    return stem.length() > 2 && stem.endsWith(TEH) ? Form.FEMININE : Form.MASCULINE;
  }

  /** With a weak letter inside no verb that starts with teh is past: "condemns", "says". */
  private static boolean isHollow(String stem) {
    return stem.length() == LONGEST_AMBIGUOUS
        && (stem.startsWith(YEH, 2) || stem.startsWith(WAW, 2));
  }

  static boolean isPlural(Word verb) {
    String stem = verb.stem();
    return stem.endsWith(PLURAL_VERB)
        || stem.endsWith(PLURAL_PRESENT)
        || (stem.length() > 3 && stem.endsWith(WAW));
  }

  /** Of the noun that heads the phrase, by its ending or that of an adjective right after it. */
  Form ofPhrase(WordSpan phrase) {
    int head = phrase.start();
    if (units.numberEnd(head) > 0
        || Tags.isNumber(text.word(head))
        || keys.matches(head, quantifiers)) {
      return Form.UNKNOWN;
    }
    if (units.startsPlace(head)) {
      return ofPlace(head);
    }
    Form own = ofNoun(head);
    int next = head + 1;
    return own == Form.UNKNOWN
            && next < phrase.end()
            && !Tags.isProperName(text.word(head))
            && Tags.isAdjective(text.word(next))
            && Tags.hasArticle(text.word(next)) == Tags.hasArticle(text.word(head))
        ? ofAdjective(text.word(next))
        : own;
  }

  private Form ofPlace(int word) {
    String stem = text.word(word).stem();
    return stem.endsWith(TEH_MARBUTA) || stem.endsWith(ALEF) ? Form.FEMININE : Form.UNKNOWN;
  }

  private Form ofNoun(int index) {
    Word word = text.word(index);
    String stem = word.stem();
    if (Tags.isProperName(word) || !Tags.isNominal(word)) {
      return Form.UNKNOWN;
    }
    if (stem.endsWith(TEH_MARBUTA)) {
      return keys.matches(index, masculinePlurals) ? Form.PLURAL : Form.FEMININE;
    }
    if (stem.length() > 3 && stem.endsWith(SOUND_FEMININES) && Tags.isPlural(word)) {
      return Form.FEMININE;
    }
    return Tags.isSoundPlural(word) ? Form.PLURAL : Form.UNKNOWN;
  }

  /** "Two women", which a verb after them agrees with in number. */
  private boolean isDual(int index) {
    Word word = text.word(index);
    return Tags.isPlural(word) && word.stem().length() > 4 && word.stem().endsWith(DUAL);
  }

  private static Form ofAdjective(Word word) {
    if (word.stem().endsWith(TEH_MARBUTA)) {
      return Form.FEMININE;
    }
    return Tags.isSoundPlural(word) ? Form.PLURAL : Form.MASCULINE;
  }
}
