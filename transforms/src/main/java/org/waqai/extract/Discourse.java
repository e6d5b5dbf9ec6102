package org.waqai.extract;

import java.util.List;
import org.waqai.rules.Grammar;
import org.waqai.schemas.EventStatus;

/**
 * What an article goes on saying without saying it again. An act without a place of its own took
 * place where the act told before it did, an act without a time of its own when the news of the
 * article happened; neither holds for acts of speech, plans and background.
 */
final class Discourse {
  private final Opponents opponents;
  private final Condemned condemned;
  private final Answers answers;
  private final Addressees addressees;
  private final Officials officials;
  private final Pairs pairs;
  private final Timeliness timeliness;
  private final PlaceInheritance places;

  Discourse(ArticleContext context, Grammar grammar) {
    this.opponents = new Opponents(context, grammar);
    this.condemned = new Condemned(context);
    this.answers = new Answers(context);
    this.addressees = new Addressees(context, grammar);
    this.officials = new Officials(context);
    this.pairs = new Pairs(context, grammar);
    this.timeliness = new Timeliness(context, grammar);
    this.places = new PlaceInheritance(context, grammar, timeliness);
  }

  void carryOver(List<Happening> happenings) {
    Custody.carryOver(happenings);
    opponents.carryOver(happenings);
    condemned.carryOver(happenings);
    addressees.carryOver(happenings);
    answers.carryOver(happenings);
    officials.carryOver(happenings);
    pairs.carryOver(happenings);
    for (Happening happening : happenings) {
      boolean verbal = happening.first().match().rule().verbal();
      boolean actual = happening.status() == EventStatus.ACTUAL;
      boolean planned = happening.status() == EventStatus.PLANNED;
      if (!verbal && (actual || planned) && happening.ownPlace().isEmpty()) {
        places.place(happening, happenings).ifPresent(happening::inheritPlace);
      } else if (verbal) {
        places.placeOfSpeech(happening).ifPresent(happening::inheritPlace);
      }
      if (actual
          && happening.ownTime().isEmpty()
          && !timeliness.isBackground(happening)
          && !timeliness.isHabitual(happening)) {
        time(happening, happenings);
      }
    }
  }

  private void time(Happening happening, List<Happening> happenings) {
    if (happening.first().match().rule().verbal()) {
      timeliness.speechTime(happening, happenings).ifPresent(happening::inheritTime);
      happening.tellAsNews(timeliness.isSaidNow(happening));
      return;
    }
    timeliness
        .reportedPeriod()
        .or(() -> timeliness.newsTime(happening, happenings))
        .ifPresent(happening::inheritTime);
    happening.tellAsNews(timeliness.isNews(happening));
  }
}
