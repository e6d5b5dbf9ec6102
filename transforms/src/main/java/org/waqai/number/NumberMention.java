package org.waqai.number;

import java.util.OptionalInt;
import org.waqai.text.CharSpan;

/**
 * An amount of countable things.
 *
 * @param span the number with the words next to it that bound it ("at least 30"), without
 *     proclitics
 * @param amount the number alone, both numbers of a range
 * @param min at least so many; {@link Integer#MAX_VALUE} also stands for anything larger
 * @param max at most so many, empty where the text gives no upper bound
 * @param vague whether the text gives no number but a word such as "dozens"
 */
public record NumberMention(
    CharSpan span, CharSpan amount, int min, OptionalInt max, boolean vague) {}
