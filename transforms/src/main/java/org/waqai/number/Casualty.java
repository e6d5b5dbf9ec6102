package org.waqai.number;

import java.util.Optional;
import java.util.OptionalInt;
import org.waqai.text.CharSpan;

/**
 * A count of people killed, wounded or captured.
 *
 * @param span the words that give the count, with its bound ("at least 30 soldiers" without the
 *     noun: "at least 30"; the noun itself where it is the count, as in a dual)
 * @param victims the noun phrase counted, where the text names one
 * @param min at least so many
 * @param max at most so many, empty where the text gives no upper bound
 */
public record Casualty(
    Harm harm, CharSpan span, Optional<CharSpan> victims, int min, OptionalInt max) {}
