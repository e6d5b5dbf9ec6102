package org.waqai.link.place;

import org.waqai.schemas.PlacePrecision;

/**
 * A row of {@code seeds/places/types.tsv}.
 *
 * @param code as the gazetteer files write it
 * @param prominence of a place of this type that nothing else is known of
 */
public record PlaceType(String code, PlaceKind kind, PlacePrecision precision, double prominence) {}
