package org.waqai.number;

import java.util.List;
import java.util.Optional;

/** The numbers of a sentence by their tokens, and which tokens are used up already. */
final class NumberIndex {
  private final TaggedNumber[] numberByToken;
  private final boolean[] claimed;

  NumberIndex(List<TaggedNumber> numbers, int tokens) {
    numberByToken = new TaggedNumber[tokens];
    claimed = new boolean[tokens];
    for (TaggedNumber number : numbers) {
      for (int i = number.first(); i <= number.last(); i++) {
        numberByToken[i] = number;
      }
    }
  }

  /** The unclaimed number of which a token is part. */
  Optional<TaggedNumber> over(int token) {
    return token < 0 || token >= numberByToken.length || claimed[token]
        ? Optional.empty()
        : Optional.ofNullable(numberByToken[token]);
  }

  /** The unclaimed number that begins at a token. */
  Optional<TaggedNumber> at(int token) {
    return over(token).filter(number -> number.first() == token);
  }

  /** The number that begins at a token, claimed or not. */
  Optional<TaggedNumber> beginningAt(int token) {
    return token < 0 || token >= numberByToken.length
        ? Optional.empty()
        : Optional.ofNullable(numberByToken[token]).filter(number -> number.first() == token);
  }

  boolean isClaimed(int token) {
    return claimed[token];
  }

  /** From now on these tokens count nothing else. */
  void claim(int first, int last) {
    for (int i = first; i <= last; i++) {
      claimed[i] = true;
    }
  }

  void claim(TaggedNumber number) {
    claim(number.first(), number.last());
  }
}
