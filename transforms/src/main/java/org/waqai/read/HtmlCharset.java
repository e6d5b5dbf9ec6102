package org.waqai.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding of a web page, sought as browsers do: byte order mark, HTTP header, meta element.
 * See "Determining the character encoding" in the WHATWG HTML standard. A page that declares none
 * is UTF-8 if it can be, else windows-1256, the standard's default for Arabic.
 */
final class HtmlCharset {
  /** The standard's prescan takes 1024 bytes; real pages put scripts before the declaration. */
  private static final int PRESCAN_BYTES = 8192;

  private static final Pattern META =
      Pattern.compile(
          "<meta\\b[^>]{0,512}?\\bcharset\\s*=\\s*[\"']?\\s*([\\w:.-]+)", Pattern.CASE_INSENSITIVE);

  private HtmlCharset() {}

  /** Decodes the page; bytes that are wrong in its encoding become U+FFFD, as in browsers. */
  static String decode(byte[] page, Optional<String> httpCharset) {
    Charset charset =
        marked(page)
            .or(() -> httpCharset.flatMap(HtmlCharset::named))
            .or(() -> declared(page))
            .orElseGet(
                () ->
                    Utf8.isValid(page) ? StandardCharsets.UTF_8 : Charset.forName("windows-1256"));
    String text = new String(page, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Optional<Charset> marked(byte[] page) {
    if (page.length >= 2 && page[0] == (byte) 0xFE && page[1] == (byte) 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (page.length >= 2 && page[0] == (byte) 0xFF && page[1] == (byte) 0xFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return Utf8.withoutByteOrderMark(page) == page
        ? Optional.empty()
        : Optional.of(StandardCharsets.UTF_8);
  }

  private static Optional<Charset> declared(byte[] page) {
    int length = Math.min(page.length, PRESCAN_BYTES);
    Matcher meta = META.matcher(new String(page, 0, length, StandardCharsets.ISO_8859_1));
    // A declaration that could be read as ASCII is not UTF-16, whatever it says.
    return meta.find()
        ? named(meta.group(1))
            .map(charset -> charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset)
        : Optional.empty();
  }

  private static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
