package org.waqai.extract;

import java.util.List;
import org.waqai.link.actor.ActorMention;

/** Who does an act and whom it is done to, by the words of one sentence. */
record Participants(List<Filled<ActorMention>> actors, List<Filled<ActorMention>> recipients) {}
