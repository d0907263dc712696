package io.github.hindcast.report.html;

import io.github.hindcast.base.Language;
import io.github.hindcast.report.Labels;
import io.github.hindcast.score.Verdict;
import java.util.Locale;

/// A verdict as a word with a sign and a colour, of which the word alone suffices.
final class VerdictBadge {
  private VerdictBadge() {}

  static void write(Html html, Verdict verdict, Language language) {
    var style = "verdict " + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    html.leaf("span", sign(verdict) + " " + Labels.verdict(verdict).in(language), "class", style);
  }

  private static String sign(Verdict verdict) {
    return switch (verdict) {
      case HIT -> "✓";
      case PARTIAL -> "◐";
      case MISS -> "✗";
      case AMBIGUOUS -> "?";
      case PENDING -> "…";
      case NOT_ENTERED, NO_DATA, UNTESTABLE -> "–";
    };
  }
}
