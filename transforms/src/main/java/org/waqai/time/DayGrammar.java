package org.waqai.time;

import java.util.Optional;

/**
 * One day, told in one or several ways that belong together: صباح اليوم الخميس 25 شباط 2021, ليل
 * الثلاثاء الأربعاء, يوم أمس (الأربعاء), الأحد الماضي.
 */
final class DayGrammar {
  private DayGrammar() {}

  static Optional<Match> match(Terms terms, int i) {
    int part = terms.has(i, Sense.LEAD) ? i + 1 : i;
    int day = skipPartOfDay(terms, part);
    boolean night = day > part && terms.isNight(part);
    int core = skipDayWord(terms, day);
    if (core > i && terms.at(core).clitics().isProclitic()) {
      return Optional.empty();
    }
    boolean introduced = core > i;
    return WeekdayGrammar.pair(terms, core, night, isPairWord(terms, core - 1))
        .or(() -> DesignationReader.read(terms, core, introduced));
  }

  private static int skipPartOfDay(Terms terms, int i) {
    if (!terms.has(i, Sense.DAY_PART) || terms.at(i).clitics().article()) {
      return i;
    }
    return terms.skip(i + 1, Sense.OF);
  }

  /** The index after يوم, نهار, يومي and the like, which only introduce the day. */
  private static int skipDayWord(Terms terms, int i) {
    boolean word = terms.isUnit(i, Unit.DAY);
    boolean introduces = (word && !terms.at(i).clitics().article()) || isPairWord(terms, i);
    return introduces ? i + 1 : i;
  }

  private static boolean isPairWord(Terms terms, int i) {
    return terms.isHeads(i, Unit.DAY);
  }
}
