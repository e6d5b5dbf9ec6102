package org.waqai.extract;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waqai.link.actor.ActorMention;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.schemas.ActorRole;
import org.waqai.syntax.Tags;
import org.waqai.text.WordSpan;

/** The armed group that an article, or a sentence, is about. */
final class ArmedGroups {
  /** What a group has, and those who are of it. */
  private static final Set<WordClass> NO_NAMES =
      EnumSet.of(WordClass.MEMBERS, WordClass.HOLDINGS, WordClass.TARGETS, WordClass.QUANTIFIERS);

  private final ArticleContext context;
  private final SameParticipants participants;
  private final Grammar grammar;

  ArmedGroups(ArticleContext context, SameParticipants participants, Grammar grammar) {
    this.context = context;
    this.participants = participants;
    this.grammar = grammar;
  }

  /** The one that an article on a state's forces speaks of most, unless it is of elsewhere. */
  Optional<ActorMention> ofArticle(Happening happening) {
    if (happening.actors().get(0).value().role() == ActorRole.REB) {
      return Optional.empty();
    }
    List<ActorMention> groups = context.actors().stream().filter(ArmedGroups::isKnown).toList();
    return groups.stream()
        .filter(group -> 2 * mentions(group, groups) > groups.size())
        .max(
            Comparator.comparingLong((ActorMention group) -> namesakes(group, groups))
                .thenComparing(group -> group.words().length(), Comparator.reverseOrder()))
        .filter(group -> !isElsewhere(happening, group))
        .map(this::named);
  }

  /** A group by the name that the article has for it, be it told of here by its men or bases. */
  ActorMention named(ActorMention group) {
    if (!isKnown(group) || isName(group.words())) {
      return group;
    }
    List<ActorMention> names =
        context.actors().stream()
            .filter(other -> group.isSameEntry(other) && isName(other.words()))
            .toList();
    return names.stream()
        .max(
            Comparator.comparing((ActorMention name) -> holds(name.words(), group.words()))
                .thenComparing(name -> namesakes(name, names))
                .thenComparing(name -> name.words().length()))
        .orElse(group);
  }

  /** "The militia of X" holds "X", "the rebel militia" does not. */
  private boolean holds(WordSpan name, WordSpan part) {
    Set<String> last = Set.copyOf(context.syntax().keys().of(part.end() - 1));
    return context.syntax().keys().matchesAny(name, last);
  }

  /** More than a word, without numbers, men and bases: "the movement of X". */
  private boolean isName(WordSpan words) {
    return words.length() > 1
        && IntStream.range(words.start(), words.end())
            .noneMatch(
                word ->
                    Tags.isNumber(context.text().word(word))
                        || NO_NAMES.stream()
                            .anyMatch(
                                no -> context.syntax().keys().matches(word, grammar.words(no))));
  }

  /** The one that the sentences of an attack on forces name besides them. */
  Optional<ActorMention> inSentence(Happening happening) {
    List<ActorMention> named =
        happening.drafts().stream()
            .flatMap(this::besidesTheSource)
            .filter(ArmedGroups::isKnown)
            .toList();
    return named.stream()
        .findFirst()
        .filter(first -> named.stream().allMatch(group -> participants.same(group, first)))
        .filter(
            first ->
                happening.recipients().stream()
                    .noneMatch(recipient -> participants.same(recipient.value(), first)));
  }

  private static boolean isKnown(ActorMention actor) {
    return actor.role() == ActorRole.REB && actor.actorId().isPresent();
  }

  private Stream<ActorMention> besidesTheSource(Draft draft) {
    return context.actorsIn(context.text().sentences().get(draft.sentence())).stream()
        .filter(
            actor ->
                draft
                    .attribution()
                    .filter(source -> source.span().overlaps(actor.span()))
                    .isEmpty());
  }

  private long mentions(ActorMention group, List<ActorMention> groups) {
    return groups.stream().filter(other -> participants.same(group, other)).count();
  }

  /** How often the article uses these very words, bare of "the ranks of" and the like. */
  private long namesakes(ActorMention group, List<ActorMention> groups) {
    return groups.stream().filter(other -> form(other).equals(form(group))).count();
  }

  private String form(ActorMention actor) {
    return actor.span().of(context.text().text());
  }

  private static boolean isElsewhere(Happening happening, ActorMention group) {
    Optional<String> country = happening.place().flatMap(place -> place.value().country());
    return country.isPresent() && group.country().isPresent() && !country.equals(group.country());
  }
}
