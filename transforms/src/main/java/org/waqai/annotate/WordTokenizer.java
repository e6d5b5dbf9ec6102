package org.waqai.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waqai.text.CharSpan;

/**
 * Cuts normalised text into tokens: one whitespace word or one punctuation mark each. A run of
 * Arabic letters and a run of digits are two tokens even where they touch; decimals, times, dates,
 * addresses of the web and dotted acronyms are one. A hashtag in Arabic is read as the words that
 * its underscores join, since the news writes actors and places so in the middle of a sentence.
 * White space, invisible controls and the marks of such a hashtag are in no token; every other
 * character is in exactly one.
 *
 * <p>Every alternative is bounded or possessive, so that the time is linear in the text whatever it
 * holds.
 */
final class WordTokenizer {
  private static final Pattern TOKEN =
      Pattern.compile(
          String.join(
              "|",
              "(?:https?://|www\\.)[\\x21-\\x7E&&[^<>\"]]{1,2000}(?<=[A-Za-z0-9/#=&%_])",
              "[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8}",
              "#\\p{IsLatin}[\\p{IsLatin}\\p{N}_]*+",
              "@[A-Za-z0-9_]++",
              // A date with hyphens; a range such as 10-15 is three tokens.
              "\\p{Nd}{1,4}-\\p{Nd}{1,2}-\\p{Nd}{1,4}(?!\\p{Nd})",
              // Decimal and thousands marks, times, dates.
              "\\p{Nd}++(?:[.,:/\u066B\u066C]\\p{Nd}++){0,8}+",
              // A dotted acronym; its last dot is a token of its own.
              "\\p{L}(?:\\.\\p{L}){1,8}+(?![\\p{L}\\p{M}])",
              "\\p{IsLatin}[\\p{IsLatin}\\p{Nd}]*+(?:[-'\u2019.&][\\p{IsLatin}\\p{Nd}]++){0,8}+",
              "[\\p{L}\\p{M}]++",
              "\\p{N}++",
              "\\.{2,}+",
              "(?![#_]\\p{IsArabic})[^\\s\\p{Z}\\p{Cc}\\p{Cf}]"));

  /** The tokens in order, without overlap. */
  List<CharSpan> tokenize(String text) {
    List<CharSpan> tokens = new ArrayList<>(text.length() / 6 + 1);
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(new CharSpan(matcher.start(), matcher.end()));
    }
    return tokens;
  }
}
