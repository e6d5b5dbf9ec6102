package org.waqai.link.place;

/** What a type word such as "governorate" or "village" can mean. */
public enum PlaceKind {
  COUNTRY,
  /** First-order division: governorate, province, state. */
  PROVINCE,
  /** Lower division: district, subdistrict, municipality. */
  DISTRICT,
  /** City, town or village. */
  SETTLEMENT,
  NEIGHBOURHOOD,
  /** Natural or historical region, desert, mountains, plain. */
  REGION,
  /** Sea, strait, lake, river. */
  WATER,
  /** Base, airport, crossing, oil field, camp, prison, dam. */
  SITE,
  /** Road, street or square. */
  ROAD
}
