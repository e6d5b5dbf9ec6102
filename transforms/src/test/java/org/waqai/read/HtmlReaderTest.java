package org.waqai.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waqai.schemas.Article;
import org.waqai.schemas.DeadLetter;
import org.waqai.schemas.PayloadFormat;

class HtmlReaderTest {
  private static final String PARAGRAPH =
      "قال شهود عيان إن اشتباكات عنيفة اندلعت صباح اليوم في أطراف المدينة، وإن السكان لزموا"
          + " منازلهم حتى المساء، فيما أغلقت المتاجر أبوابها وتوقفت حركة السير في الشوارع.";

  @Test
  void takesTheMainTextAndTheMetadata() throws IOException {
    Article article =
        read(
            """
            <html><head><title>اشتباكات - موقع الخبر</title>
            <meta property="og:title" content="اشتباكات في أطراف المدينة">
            <meta property="og:site_name" content="موقع الخبر">
            <meta property="article:published_time" content="2021-02-25T23:10:00+03:00">
            <link rel="canonical" href="https://example.org/news/1"></head>
            <body><nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/s">رياضة</a></li></ul></nav>
            <div class="article"><h1>اشتباكات في أطراف المدينة</h1>
            <p>%1$s</p><p>الفقرة الثانية: %1$s</p><p>%1$s<br>سطر أخير.</p></div>
            <div class="sidebar"><a href="/2">الأكثر قراءة</a></div>
            <footer>جميع الحقوق محفوظة</footer></body></html>
            """
                .formatted(PARAGRAPH));

    assertEquals("page", article.getId());
    assertEquals("اشتباكات في أطراف المدينة", article.getTitle());
    assertEquals(
        PARAGRAPH + "\nالفقرة الثانية: " + PARAGRAPH + "\n" + PARAGRAPH + "\nسطر أخير.",
        article.getText());
    assertEquals("موقع الخبر", article.getPublisher());
    assertEquals(LocalDate.of(2021, 2, 25), article.getPublishedOn());
    assertEquals("https://example.org/news/1", article.getUrl());
  }

  @Test
  void prefersWhatJsonLdSays() throws IOException {
    Article article =
        read(
            """
            <html><head><title>غيره</title><meta name="date" content="2020-01-01">
            <script type="application/ld+json">{broken</script>
            <script type="application/ld+json">{"@graph": [{"@type": "WebPage", "headline": "لا"},
             {"@type": ["NewsArticle"], "headline": "العنوان", "datePublished": "2021-03-04",
              "publisher": {"@type": "Organization", "name": "الناشر"}}]}</script></head>
            <body><div><a href="/">الرئيسية</a></div><article><p>خبر قصير.</p></article></body></html>
            """);

    assertEquals("العنوان", article.getTitle());
    assertEquals("الناشر", article.getPublisher());
    assertEquals(LocalDate.of(2021, 3, 4), article.getPublishedOn());
    assertEquals("خبر قصير.", article.getText());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta name=pubdate content='2021-02-25'>              | 2021-02-25",
        "<meta name=date content='2021/2/5 10:00'>             | 2021-02-05",
        "<meta itemprop=datePublished content='20210225'>      | 2021-02-25",
        "<meta name=date content='Thu, 25 Feb 2021 10:00:00 GMT'> | 2021-02-25",
        "<time datetime='2021-02-25T08:00Z'>أمس</time>         | 2021-02-25",
        "<meta name=date content='غدا'><time datetime='2021-02-25'></time> | 2021-02-25",
        "<meta name=date content='2021-13-45'>                 | ",
        "<time>الخميس</time>                                   | ",
      })
  void readsTheDatesOfMetadata(String element, LocalDate date) throws IOException {
    assertEquals(date, read(element + "<article>" + PARAGRAPH + "</article>").getPublishedOn());
  }

  @Test
  void keepsTheCharactersThatHideWords() throws IOException {
    String hidden = "مقـ.ـاتلي حما\u200Bس غز\u200Cة";

    assertEquals(
        hidden + "\n" + PARAGRAPH, read("<p>" + hidden + "</p><p>" + PARAGRAPH + "</p>").getText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1256", "utf-8", "iso-8859-6"})
  void readsTheDeclaredEncoding(String charset) throws IOException {
    String page = "<meta http-equiv=Content-Type content='text/html; charset=%s'><p>هجوم على حلب";

    assertEquals(
        "هجوم على حلب",
        Readings.of("a.html", page.formatted(charset).getBytes(Charset.forName(charset)))
            .onlyArticle()
            .getText());
  }

  @Test
  void guessesTheEncodingThatIsNotDeclared() throws IOException {
    for (String charset : new String[] {"windows-1256", "utf-8"}) {
      byte[] page = "<p>هجوم على حلب</p>".getBytes(Charset.forName(charset));
      assertEquals("هجوم على حلب", Readings.of("a.htm", page).onlyArticle().getText());
    }
    byte[] marked = "\uFEFF<p>هجوم على حلب</p>".getBytes(UTF_16LE);
    assertEquals("هجوم على حلب", Readings.of("a.htm", marked).onlyArticle().getText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html><body><script>var x = 1;</script><p> </p></body></html>"})
  void refusesAPageWithoutText(String page) throws IOException {
    Readings readings = Readings.of("dir/a.html", page.getBytes(UTF_8));

    DeadLetter letter = readings.onlyDeadLetter();
    assertEquals("NO_MAIN_TEXT", letter.getErrorClass());
    assertEquals("dir/a.html", letter.getSource());
    assertEquals(PayloadFormat.HTML, letter.getFormat());
    assertEquals(ByteBuffer.wrap(page.getBytes(UTF_8)), letter.getPayload());
    assertEquals(readings.deadLetters, readings.retried().deadLetters);
  }

  @ParameterizedTest
  @ValueSource(strings = {"div", "b", "ul><li", "svg", "font color=red"})
  void refusesDeepNestingInTime(String tag) {
    byte[] page = ("<" + tag + ">").repeat(20_000).concat("نص").getBytes(UTF_8);

    DeadLetter letter =
        Assertions.assertTimeout(
            Duration.ofSeconds(30), () -> Readings.of("a.html", page).onlyDeadLetter());

    assertEquals("TOO_COMPLEX", letter.getErrorClass());
  }

  @ParameterizedTest
  @ValueSource(ints = {150_000, 1_000_000})
  void refusesAPageOfTooManyElements(int count) throws IOException {
    byte[] page = "<p>نص".repeat(count).getBytes(UTF_8);

    assertEquals("TOO_COMPLEX", Readings.of("a.html", page).onlyDeadLetter().getErrorClass());
  }

  @Test
  void takesALongPage() throws IOException {
    String page = "<article>" + ("<p>" + PARAGRAPH + "</p>").repeat(2_000) + "</article>";

    String text = read(page).getText();

    assertEquals(2_000, text.lines().filter(PARAGRAPH::equals).count());
    assertFalse(text.contains("<"));
    assertTrue(text.endsWith(PARAGRAPH));
  }

  private static Article read(String page) throws IOException {
    return Readings.of("dir/page.html", page.getBytes(UTF_8)).onlyArticle();
  }
}
