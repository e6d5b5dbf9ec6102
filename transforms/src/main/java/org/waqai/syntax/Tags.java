package org.waqai.syntax;

import org.waqai.text.Clitics;
import org.waqai.text.Word;

/**
 * What the tags of the Arabic Treebank's reduced set, which CoreNLP's Arabic models use, say of a
 * word.
 */
public final class Tags {
  private Tags() {}

  public static boolean isVerb(Word word) {
    return switch (word.stemTag()) {
      case "VBD", "VBP", "VBN", "VB" -> true;
      default -> false;
    };
  }

  public static boolean isPast(Word word) {
    return word.stemTag().equals("VBD") || word.stemTag().equals("VBN");
  }

  /** "We condemn", "I ask": a verb in the present whose subject is whoever speaks. */
  public static boolean isOfSpeaker(Word word) {
    return word.stemTag().equals("VBP")
        && (word.stem().startsWith("\u0646") || word.stem().startsWith("\u0623"));
  }

  static boolean isPassive(Word word) {
    return word.stemTag().equals("VBN");
  }

  static boolean isNominal(Word word) {
    if (word.isPunctuation()) {
      return false;
    }
    String tag = word.stemTag();
    return tag.startsWith("NN")
        || tag.startsWith("DTNN")
        || isAdjective(word)
        || switch (tag) {
          case "CD", "DTCD", "NOUN_QUANT", "ADJ_NUM", "VN", "VBG", "DTVBG", "FW" -> true;
          default -> false;
        };
  }

  public static boolean isParticiple(Word word) {
    return word.stemTag().equals("VN") || word.stemTag().equals("VBG");
  }

  /** An indefinite participle, which tells how something was done: "using". */
  public static boolean isCircumstance(Word word) {
    return isParticiple(word) && !hasArticle(word) && word.stemIndex() == 0;
  }

  public static boolean isAdjective(Word word) {
    String tag = word.stemTag();
    return tag.startsWith("JJ") || tag.startsWith("DTJJ") || tag.equals("ADJ_NUM");
  }

  public static boolean isProperName(Word word) {
    return word.stemTag().startsWith("NNP") || word.stemTag().startsWith("DTNNP");
  }

  public static boolean isNumber(Word word) {
    return word.stemTag().equals("CD") || word.stemTag().equals("NOUN_QUANT");
  }

  public static boolean isPlural(Word word) {
    return word.stemTag().endsWith("NNS");
  }

  /** Whether it has the ending that duals and plurals of men have anywhere but in the subject. */
  public static boolean isObliquePlural(Word word) {
    return isPlural(word) && isSoundPlural(word) && word.stem().endsWith("\u064A\u0646");
  }

  /** Whether the stem ends in -un or -in, as plurals of men do. */
  public static boolean isSoundPlural(Word word) {
    String stem = word.stem();
    return stem.length() > 4 && (stem.endsWith("\u0648\u0646") || stem.endsWith("\u064A\u0646"));
  }

  static boolean isDemonstrative(Word word) {
    return word.stemTag().equals("DT");
  }

  public static boolean hasArticle(Word word) {
    // The tag of a participle does not tell.
    return (word.stemTag().startsWith("DT") && word.stemTag().length() > 2)
        || (isParticiple(word) && word.stem().startsWith(Clitics.ARTICLE));
  }

  public static boolean isConjoined(Word word) {
    return word.tags().size() > 1 && word.tags().get(0).equals("CC");
  }

  public static boolean hasProclitic(Word word, String preposition) {
    return procliticPreposition(word).equals(preposition);
  }

  /** The preposition written together with the word, folded; empty where there is none. */
  static String procliticPreposition(Word word) {
    for (int i = 0; i < word.stemIndex(); i++) {
      if (word.tags().get(i).equals("IN")) {
        return word.segments().get(i);
      }
    }
    return "";
  }
}
