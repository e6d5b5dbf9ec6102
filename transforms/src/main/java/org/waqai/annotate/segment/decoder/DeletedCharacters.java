package org.waqai.annotate.segment.decoder;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.TokenizerFactory;
import java.io.StringReader;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The characters of which CoreNLP's tokenizer makes nothing, such as tatweel and vowel signs.
 * CoreNLP asks its tokenizer about every character of every word; here it is asked once a
 * character.
 */
final class DeletedCharacters {
  private final TokenizerFactory<CoreLabel> tokenizers;
  private final AtomicReferenceArray<Boolean> known =
      new AtomicReferenceArray<>(Character.MAX_VALUE + 1);

  DeletedCharacters(TokenizerFactory<CoreLabel> tokenizers) {
    this.tokenizers = tokenizers;
  }

  boolean contains(char character) {
    Boolean isDeleted = known.get(character);
    if (isDeleted == null) {
      String text = String.valueOf(character);
      isDeleted = tokenizers.getTokenizer(new StringReader(text)).tokenize().isEmpty();
      known.set(character, isDeleted);
    }
    return isDeleted;
  }
}
