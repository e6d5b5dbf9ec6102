package org.waqai.crosswalk;

import java.util.Optional;
import org.waqai.schemas.ActorRole;

/**
 * One side of an event as a table sees it: its first participant.
 *
 * @param role empty where nobody is named
 * @param inter the ACLED actor type, {@value InterCodes#NOBODY} where nobody is named
 */
record Side(Optional<ActorRole> role, int inter) {}
