package org.waqai.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waqai.link.actor.ActorMention;
import org.waqai.link.place.PlaceMention;
import org.waqai.number.Harm;
import org.waqai.rules.Grammar;
import org.waqai.schemas.Article;
import org.waqai.schemas.Attribution;
import org.waqai.schemas.Count;
import org.waqai.schemas.Event;
import org.waqai.schemas.EventMention;
import org.waqai.schemas.Lineage;
import org.waqai.schemas.Location;
import org.waqai.schemas.Participant;
import org.waqai.schemas.Span;
import org.waqai.schemas.Time;
import org.waqai.schemas.TimePrecision;
import org.waqai.text.AnnotatedText;
import org.waqai.time.TimeMention;

/** Writes happenings down as records. */
final class EventAssembler {
  private static final int ID_BYTES = 16;

  private final AnnotatedText text;
  private final FullestNames names;
  private final Lineage lineage;

  EventAssembler(ArticleContext context, Grammar grammar, Lineage lineage) {
    this.text = context.text();
    this.names = new FullestNames(context, grammar);
    this.lineage = lineage;
  }

  /** An event whose confidence and classes in other code books are yet to be judged. */
  ExtractedEvent assemble(Happening happening) {
    Article article = text.article();
    List<EventMention> mentions = mentions(happening);
    Event event =
        Event.newBuilder()
            .setEventId(id(article.getId(), happening, mentions.get(0).getTrigger()))
            .setDocId(article.getId())
            .setPublisher(article.getPublisher())
            .setUrl(article.getUrl())
            .setPublishedOn(article.getPublishedOn())
            .setType(happening.type())
            .setMode(happening.mode().orElse(null))
            .setStatus(happening.status())
            .setMentions(mentions)
            .setActors(participants(happening.actors()))
            .setRecipients(participants(happening.recipients()))
            .setLocation(happening.place().map(place -> location(place.value())).orElse(null))
            .setTime(time(happening).orElse(null))
            .setKilled(count(happening, Harm.KILLED).orElse(null))
            .setWounded(count(happening, Harm.WOUNDED).orElse(null))
            .setCaptured(count(happening, Harm.CAPTURED).orElse(null))
            .setAttribution(
                happening
                    .attribution()
                    .map(source -> new Attribution(text.raw(source.span())))
                    .orElse(null))
            .setConfidence(0)
            .setLineage(lineage)
            .build();
    return new ExtractedEvent(event, SlotReasons.of(text, happening));
  }

  private static String id(String docId, Happening happening, Span trigger) {
    String key =
        docId + "\n" + happening.type() + "\n" + trigger.getStart() + "\n" + trigger.getEnd();
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private List<EventMention> mentions(Happening happening) {
    List<EventMention> mentions = new ArrayList<>();
    for (Draft draft : happening.drafts()) {
      mentions.add(
          new EventMention(
              text.raw(draft.match().words()),
              text.raw(text.sentences().get(draft.sentence())),
              draft.match().rule().id()));
    }
    return mentions;
  }

  private List<Participant> participants(List<Filled<ActorMention>> filled) {
    Map<String, Participant> byName = new LinkedHashMap<>();
    for (ActorMention actor : names.of(filled)) {
      byName.putIfAbsent(
          actor.name(),
          Participant.newBuilder()
              .setMention(text.raw(actor.span()))
              .setActorId(actor.actorId().orElse(null))
              .setName(actor.name())
              .setCountry(actor.country().orElse(null))
              .setRole(actor.role())
              .build());
    }
    return new ArrayList<>(byName.values());
  }

  private Location location(PlaceMention place) {
    return Location.newBuilder()
        .setMention(text.raw(place.span()))
        .setPlaceId(place.placeId().orElse(null))
        .setName(place.name())
        .setCountry(place.country().orElse(null))
        .setAdmin1(place.admin1().orElse(null))
        .setLatitude(place.latitude())
        .setLongitude(place.longitude())
        .setPrecision(place.precision())
        .build();
  }

  /** What is told as news without a date is of the day of publication. */
  private Optional<Time> time(Happening happening) {
    if (happening.time().isPresent()) {
      TimeMention time = happening.time().get().value();
      return Optional.of(
          new Time(text.raw(time.span()), time.start(), time.end(), time.precision()));
    }
    return happening.isNews()
        ? text.publishedOn().map(date -> new Time(null, date, date, TimePrecision.DAY))
        : Optional.empty();
  }

  private Optional<Count> count(Happening happening, Harm harm) {
    return happening
        .count(harm)
        .map(
            casualty ->
                new Count(
                    casualty.min(),
                    casualty.max().isPresent() ? casualty.max().getAsInt() : null,
                    text.raw(casualty.span())));
  }
}
