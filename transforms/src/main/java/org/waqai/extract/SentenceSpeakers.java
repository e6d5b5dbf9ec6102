package org.waqai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.text.AnnotatedText;
import org.waqai.text.CharSpan;
import org.waqai.text.Word;
import org.waqai.text.WordSpan;

/**
 * Who speaks in each sentence of an article. One that goes on speaking ("he added", an open
 * quotation) has the speaker of the one before. For use by one thread.
 */
final class SentenceSpeakers {
  private final ArticleContext context;
  private final SourcePhrases phrases;
  private final ReportingVerbs verbs;
  private final boolean[] quoted;

  /** Of the sentences from the first on, as far as anybody has asked. */
  private final List<Optional<CharSpan>> speakers = new ArrayList<>();

  SentenceSpeakers(ArticleContext context, SourcePhrases phrases, ReportingVerbs verbs) {
    this.context = context;
    this.phrases = phrases;
    this.verbs = verbs;
    this.quoted = quoted(context.text());
  }

  /** Who speaks in the sentence before, be it as in the one before that. */
  Optional<CharSpan> before(int sentence) {
    for (int next = speakers.size(); next < sentence; next++) {
      speakers.add(last(next));
    }
    return sentence == 0 ? Optional.empty() : speakers.get(sentence - 1);
  }

  /** Who speaks in the sentence before, if this one starts inside a quotation. */
  Optional<CharSpan> inOpenQuotation(int sentence) {
    return quoted[sentence] ? before(sentence) : Optional.empty();
  }

  /** The last to speak in the sentence. */
  private Optional<CharSpan> last(int sentence) {
    SentenceSyntax syntax = context.syntax().sentence(sentence);
    Optional<CharSpan> last = Optional.empty();
    boolean goesOn = quoted[sentence];
    for (int i = 0; i < syntax.chunks().size(); i++) {
      if (verbs.isReporting(syntax, i)) {
        Optional<CharSpan> speaker = verbs.speaker(syntax, i);
        last = speaker.isPresent() ? speaker : last;
        goesOn |= verbs.leavesOutSubject(syntax, i);
      }
    }
    Optional<CharSpan> found = last.or(() -> phrases.source(syntax));
    return found.isEmpty() && goesOn ? before(sentence) : found;
  }

  /** Whether each sentence starts inside a quotation that another opened. */
  private static boolean[] quoted(AnnotatedText text) {
    boolean[] quoted = new boolean[text.sentences().size()];
    int open = 0;
    for (int sentence = 0; sentence < quoted.length; sentence++) {
      quoted[sentence] = open > 0;
      WordSpan words = text.sentences().get(sentence);
      for (int word = words.start(); word < words.end(); word++) {
        open = after(text.word(word), open);
      }
    }
    return quoted;
  }

  private static int after(Word word, int open) {
    return switch (word.form()) {
      case "\"" -> 1 - open;
      case "\u00AB", "\u201C" -> 1;
      case "\u00BB", "\u201D" -> 0;
      default -> open;
    };
  }
}
