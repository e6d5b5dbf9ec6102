package org.waqai.link.place;

import java.util.Optional;
import org.waqai.schemas.PlacePrecision;
import org.waqai.text.CharSpan;
import org.waqai.text.WordSpan;

/**
 * A place named or described in the text.
 *
 * @param words the words it touches
 * @param span the place's own characters, proclitics left out
 * @param placeId of the gazetteer, empty for computed points
 * @param name English where known
 * @param country ISO 3166-1 alpha-3
 * @param admin1 English where known
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record PlaceMention(
    WordSpan words,
    CharSpan span,
    Optional<String> placeId,
    String name,
    Optional<String> country,
    Optional<String> admin1,
    double latitude,
    double longitude,
    PlacePrecision precision) {}
