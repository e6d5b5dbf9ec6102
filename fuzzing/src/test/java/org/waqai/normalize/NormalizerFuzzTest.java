package org.waqai.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;
import org.waqai.fuzzing.Patience;
import org.waqai.seeds.Seeds;
import org.waqai.text.Alignment;

class NormalizerFuzzTest {
  private static final Normalizer NORMALIZER = Normalizer.load(Seeds.bundled());
  private static final String SEPARATORS =
      ".ـ،*-/\u200D\u200F \u064E\u0651@1379_'\"«»()\n\uD83D\uDE00";

  @FuzzTest
  void everyCharacterLeadsBackToTheTextAsReceived(byte[] data) throws Throwable {
    String raw = text(data);
    NormalizedText normalized = Patience.with(() -> NORMALIZER.normalize(raw));

    assertEquals(normalized.text(), NORMALIZER.normalize(normalized.text()).text(), raw);
    Alignment alignment = normalized.alignment();
    assertEquals(normalized.text().length(), alignment.length());
    for (int i = 0; i < alignment.length(); i++) {
      assertTrue(alignment.rawStart(i) < alignment.rawEnd(i), raw);
      assertTrue(alignment.rawEnd(i) <= raw.codePointCount(0, raw.length()), raw);
      assertTrue(i == 0 || alignment.rawStart(i - 1) <= alignment.rawStart(i), raw);
      assertTrue(i == 0 || alignment.rawEnd(i - 1) <= alignment.rawEnd(i), raw);
    }
    for (Restoration restoration : normalized.restored()) {
      assertEquals(restoration.form(), restoration.span().of(normalized.text()), raw);
    }
  }

  /** A byte is an Arabic letter or what hides one; after 255 the next two are any character. */
  private static String text(byte[] data) {
    StringBuilder text = new StringBuilder();
    ByteBuffer bytes = ByteBuffer.wrap(data);
    while (bytes.hasRemaining()) {
      int code = Byte.toUnsignedInt(bytes.get());
      if (code == 255 && bytes.remaining() > 1) {
        text.append((char) bytes.getShort());
      } else if (code < 128) {
        text.append((char) (0x61F + code % 48));
      } else {
        text.append(SEPARATORS.charAt(code % SEPARATORS.length()));
      }
    }
    return text.toString();
  }
}
