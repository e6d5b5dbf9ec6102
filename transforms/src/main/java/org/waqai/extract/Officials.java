package org.waqai.extract;

import java.util.List;
import java.util.Optional;
import org.waqai.link.actor.ActorMention;
import org.waqai.schemas.ActorRole;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.syntax.Tags;
import org.waqai.syntax.VerbFrame;

/**
 * Who spoke where a state is said to: "Washington accuses" of a title is its secretary of state,
 * whom the lead goes on to quote, and "Turkey will not yield" is of its president who says so.
 */
final class Officials {
  static final String WHY = "official who speaks for the state";

  private final ArticleContext context;

  Officials(ArticleContext context) {
    this.context = context;
  }

  /** Gives what only the title says of a state the official whom the lead quotes. */
  void carryOver(List<Happening> happenings) {
    for (Happening happening : happenings) {
      if (happening.first().match().rule().verbal()
          && happening.last().sentence() == 0
          && happening.actors().size() == 1
          && isState(happening.actors().get(0).value())) {
        ofLead(happening.actors().get(0).value())
            .ifPresent(official -> happening.replaceActors(List.of(new Filled<>(official, WHY))));
      }
    }
  }

  private Optional<ActorMention> ofLead(ActorMention state) {
    for (int i = 1; i <= ArticleContext.LEAD && i < context.text().sentences().size(); i++) {
      Optional<ActorMention> official = subject(i).filter(actor -> speaksFor(actor, state));
      if (official.isPresent()) {
        return official;
      }
    }
    return Optional.empty();
  }

  /** Whom the first verb of the sentence has for its subject. */
  private Optional<ActorMention> subject(int sentence) {
    SentenceSyntax syntax = context.syntax().sentence(sentence);
    return syntax.chunks().stream()
        .filter(chunk -> chunk.is(Chunk.Kind.VERB))
        .map(chunk -> syntax.verb(chunk.words().start()))
        .filter(frame -> frame.subject().isPresent())
        .findFirst()
        .filter(frame -> !frame.passive())
        .flatMap(VerbFrame::subject)
        .map(Chunk::phrase)
        .filter(phrase -> !phrase.isEmpty())
        .flatMap(phrase -> context.actorsIn(phrase).stream().findFirst());
  }

  /** Whether a person with a name holds an office of the state. */
  boolean speaksFor(ActorMention official, ActorMention state) {
    return official.role() == ActorRole.GOV
        && official.country().isPresent()
        && official.country().equals(state.country())
        && context.namesPerson(official.words());
  }

  /** A country, its capital or its government, rather than somebody in it. */
  boolean isState(ActorMention actor) {
    return actor.role() == ActorRole.GOV
        && actor.country().isPresent()
        && !context.namesPerson(actor.words())
        && Tags.isProperName(context.text().word(actor.words().start()));
  }
}
