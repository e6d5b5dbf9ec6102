package org.waqai.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * Ways to be hostile to what reads articles. Each gives lines of JSON, all different from one
 * another, most of them articles by their form. What is dangerous to print is written as numbers.
 */
public enum HostileKind {
  /** Any code points, assigned or not. */
  RANDOM_UNICODE {
    @Override
    String text(Random random) {
      StringBuilder text = new StringBuilder(ARABIC);
      for (int i = random.nextInt(2000); i >= 0; i--) {
        text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
      }
      return text.toString();
    }
  },
  /** Halves of characters among words, half of the time as JSON escapes. */
  LONE_SURROGATES {
    @Override
    String text(Random random) {
      return scattered(random, "\ud800", "\udc00", "\udfff", "\udbff");
    }
  },
  /** Overrides, embeddings and isolates that are never closed, and joiners. */
  BIDI_CONTROLS {
    @Override
    String text(Random random) {
      return scattered(
          random, "\u202e", "\u202d", "\u2066", "\u2069", "\u200d", "\u061c", "\u200f");
    }
  },
  /** What moves a terminal's cursor, sets its title or ends its line. */
  TERMINAL_CONTROLS {
    @Override
    String text(Random random) {
      return scattered(random, "\u001b[2J", "\u001b]0;x\u0007", "\u0000", "\b", "\u009b31m", "\r");
    }
  },
  /**
   * A word of a million letters; the others are shorter, or a run would be made of nothing else.
   */
  HUGE_WORD {
    @Override
    String text(Random random) {
      int length = random.nextInt(25) == 0 ? 1 << 20 : 1 << random.nextInt(15);
      return "قتل " + pick(random, "ب", "ـ", "ا", "٣", "ب.", "ل-").repeat(length) + " في حلب.";
    }
  },
  /** Thousands of marks on one letter. */
  COMBINING_MARKS {
    @Override
    String text(Random random) {
      return "قتل"
          + pick(random, "\u064e", "\u0651", "\u0301", "\u0670").repeat(random.nextInt(20_000))
          + ARABIC;
    }
  },
  /** Words hidden behind more separators than letters. */
  SEPARATORS {
    @Override
    String text(Random random) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(3000); i >= 0; i--) {
        text.append(
            pick(random, "م", "ق", "ا", "ت", "ل", "ي", ".", "ـ", "/", "-", "1", "*", "@", " "));
      }
      return ARABIC + text;
    }
  },
  /** Walls of digits, and number words without end. */
  NUMBERS {
    @Override
    String text(Random random) {
      String wall =
          pick(random, "9", "٩", "1,", "0.", "مليون ", "مئة و", "ثلاثة وعشرون ")
              .repeat(random.nextInt(2000));
      return "مقتل " + wall + " مدنيا وإصابة " + wall + " في حلب.";
    }
  },
  /** Days that no calendar has. */
  DATES {
    @Override
    String text(Random random) {
      return "قتل خمسة في "
          + random.nextInt()
          + "/"
          + random.nextInt(99)
          + "/"
          + random.nextLong()
          + " وقبل "
          + random.nextLong()
          + " عام وبعد 999999999 قرن في حلب. ";
    }

    @Override
    ObjectNode article(Random random) {
      return super.article(random)
          .put(
              "date",
              pick(
                  random,
                  "+999999999-12-31",
                  "-0044-03-15",
                  "2021-02-30",
                  "0000-00-00",
                  "9999-12-31",
                  "2021-02-25T99"));
    }
  },
  /** One sentence of hundreds of triggers, and hundreds of sentences of one. */
  TRIGGERS {
    @Override
    String text(Random random) {
      return pick(random, "قتل ", "قتل. ", "غارة على حلب ", "قال إن ", "مقتل وإصابة، ")
          .repeat(random.nextInt(500));
    }
  },
  /** Quotation marks and brackets that open and never close. */
  BRACKETS {
    @Override
    String text(Random random) {
      return ARABIC
          + pick(random, "(", "«", "[", "\"", "{", "“", "((«").repeat(random.nextInt(5000))
          + ARABIC;
    }
  },
  /** What a table or a shell would run. */
  FORMULAS {
    @Override
    String text(Random random) {
      return pick(
              random,
              "=HYPERLINK(\"http://x.invalid\")",
              "@SUM(1)",
              "+1|cmd",
              "-2+3",
              "$(id)",
              "`id`",
              "%s%n%x")
          + ARABIC
          + random.nextInt();
    }
  },
  /** Markup and entities that expand into one another. */
  MARKUP {
    @Override
    String text(Random random) {
      return "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]><x>&a;&b;"
          + pick(random, "<script>alert(1)</script>", "&amp;".repeat(500), "<b>".repeat(500), "]]>")
          + ARABIC
          + random.nextInt();
    }
  },
  /** Names of files that no run may touch. */
  PATH_IDS {
    @Override
    ObjectNode article(Random random) {
      String path =
          pick(
              random,
              "../",
              "/etc/",
              "C:\\",
              "\u0000",
              "~/",
              "file:///",
              "a/".repeat(2000),
              "{}*?");
      return super.article(random).put("id", path + random.nextInt() + "/manifest.json");
    }
  },
  /** Values within values, of another type than is expected. */
  NESTED_JSON {
    @Override
    byte[] line(Random random) {
      int depth = 1 << random.nextInt(17);
      boolean closed = random.nextBoolean();
      return utf8(
          "{\"id\": \"%d\", \"text\": %s%s}"
              .formatted(random.nextLong(), "[".repeat(depth), closed ? "]".repeat(depth) : ""));
    }
  },
  /** Numbers that take long to read. */
  LONG_NUMBERS {
    @Override
    byte[] line(Random random) {
      return utf8(
          "{\"id\": %s, \"text\": \"%s\", \"x\": 1e%d}"
              .formatted("9".repeat(1 + random.nextInt(3000)), ARABIC, random.nextInt()));
    }
  },
  /** Bytes that are no UTF-8, and lines that break off. */
  BROKEN_BYTES {
    @Override
    byte[] line(Random random) {
      byte[] line = super.line(random);
      int at = random.nextInt(line.length);
      line[at] = line[at] == '\n' ? 0 : (byte) (random.nextInt(246) + 11);
      return line;
    }
  };

  private static final String ARABIC = "قتل خمسة مدنيين في غارة جوية على مدينة حلب يوم الأربعاء. ";

  private static final JsonMapper UNICODE = new JsonMapper();
  private static final JsonMapper ASCII =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  String text(Random random) {
    return ARABIC + random.nextLong();
  }

  ObjectNode article(Random random) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", name() + random.nextLong())
        .put("title", random.nextBoolean() ? text(random) : "هجوم")
        .put("text", text(random));
  }

  /** A line of JSON in UTF-8, without its line feed. */
  byte[] line(Random random) {
    try {
      return utf8((random.nextBoolean() ? ASCII : UNICODE).writeValueAsString(article(random)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree of JSON can always be written", e);
    }
  }

  private static String pick(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static String scattered(Random random, String... among) {
    StringBuilder text = new StringBuilder();
    for (int i = 20 + random.nextInt(100); i > 0; i--) {
      text.append(pick(random, "قتل ", "غارة", " على حلب", ". ", "مدنيين"))
          .append(pick(random, among));
    }
    return text.toString();
  }

  private static byte[] utf8(String line) {
    return line.getBytes(StandardCharsets.UTF_8);
  }
}
