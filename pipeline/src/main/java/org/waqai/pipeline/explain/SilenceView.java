package org.waqai.pipeline.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waqai.extract.Explanation;
import org.waqai.extract.ExtractedEvent;
import org.waqai.extract.NearMiss;
import org.waqai.pipeline.terminal.Palette;
import org.waqai.schemas.EventMention;

/** Why sentences, or a whole article, gave no events: the nearest rules and what they missed. */
public final class SilenceView {
  private final Explanation explanation;
  private final Palette palette;

  public SilenceView(Explanation explanation, Palette palette) {
    this.explanation = explanation;
    this.palette = palette;
  }

  /** Lines for the terminal, none where every sentence with a trigger gave an event. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (explanation.isPassedOver()) {
      lines.add("");
      lines.add(
          String.format(
              Locale.ROOT,
              "passed over: it reads like sport, markets or culture (relevance %.1f, least %.1f)",
              explanation.relevance(),
              Explanation.LEAST));
    }
    withheld(lines);
    int sentence = -1;
    for (NearMiss miss : explanation.nearMisses()) {
      if (miss.sentence() != sentence) {
        sentence = miss.sentence();
        lines.add("");
        lines.add(palette.heading("no event in sentence " + (sentence + 1)));
      }
      lines.add(
          "  nearest     "
              + palette.quote(miss.word().getText())
              + " → "
              + palette.meaning("rule " + miss.ruleId())
              + palette.aside("  (" + miss.missed() + ")"));
    }
    return lines;
  }

  private void withheld(List<String> lines) {
    if (explanation.withheld().isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(
        palette.heading("withheld")
            + palette.aside(
                String.format(
                    Locale.ROOT,
                    " (relevance %.1f, under %.1f: nobody in it is a state, an armed, an"
                        + " international or a listed body)",
                    explanation.relevance(),
                    Explanation.CERTAIN)));
    for (ExtractedEvent found : explanation.withheld()) {
      EventMention first = found.event().getMentions().get(0);
      lines.add(
          "  "
              + found.event().getType()
              + "  "
              + palette.quote(first.getTrigger().getText())
              + " → "
              + palette.meaning("rule " + first.getRuleId()));
    }
  }
}
