package org.waqai.annotate.segment.tagger;

/**
 * What the model says of a word; the arrays must not be changed.
 *
 * @param tags the numbers of the tags that it may have
 * @param here for its own tag
 * @param asNext for the tag of the word before it
 * @param asSecondNext for the tag of the word two before it
 * @param asPrevious for the tag of the word after it
 * @param asSecondPrevious for the tag of the word two after it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and read in the innermost loops
record KnownWord(
    byte[] tags,
    TagWeights here,
    TagWeights asNext,
    TagWeights asSecondNext,
    TagWeights asPrevious,
    TagWeights asSecondPrevious) {}
