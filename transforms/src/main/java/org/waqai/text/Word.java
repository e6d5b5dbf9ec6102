package org.waqai.text;

import java.util.List;

/**
 * A word of an {@link AnnotatedText} with its clitic segments. The stem is the segment that is not
 * a clitic; a word of clitics only (such as a preposition with a pronoun) has its first as stem.
 *
 * @param index position in the article
 * @param span where the form stands in {@link AnnotatedText#text()}
 * @param form normalised, with clitics attached
 * @param segments as the segmenter writes them, at least one
 * @param tags one a segment
 * @param stemIndex which segment is the stem
 */
public record Word(
    int index,
    CharSpan span,
    String form,
    List<String> segments,
    List<String> tags,
    int stemIndex) {

  public String stem() {
    return segments.get(stemIndex);
  }

  public String stemTag() {
    return tags.get(stemIndex);
  }

  /** Conjunctions, prepositions and particles written together with the stem, in order. */
  public List<String> proclitics() {
    return segments.subList(0, stemIndex);
  }

  /** Pronouns written together with the stem, in order. */
  public List<String> enclitics() {
    return segments.subList(stemIndex + 1, segments.size());
  }

  public boolean hasProclitic(String clitic) {
    return proclitics().contains(clitic);
  }

  public boolean isPunctuation() {
    for (int i = 0; i < form.length(); i += Character.charCount(form.codePointAt(i))) {
      if (Character.isLetterOrDigit(form.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }
}
