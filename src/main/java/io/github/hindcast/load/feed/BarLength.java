package io.github.hindcast.load.feed;

import io.github.hindcast.base.Text;
import io.github.hindcast.market.quality.PriceTable;
import java.util.Map;
import java.util.Optional;

/// How long the bars of a file are, from the distance between one and the next that is the most
/// frequent: a day, or one of the lengths in minutes that can be replayed. Weeks and months are
/// told apart from days, since a week taken for a day would be computed wrongly without a word.
record BarLength(Optional<String> minutes, Optional<Text> fault) {
  private static final long HOUR = 3600;
  private static final long DAY = 86_400;
  private static final int ENOUGH = 8;
  private static final Map<Long, String> MINUTES =
      Map.of(
          60L,
          "1 minute",
          300L,
          "5 minutes",
          900L,
          "15 minutes",
          1800L,
          "30 minutes",
          HOUR,
          "60 minutes");

  static BarLength of(PriceTable table, Series series) {
    var step = series.step();
    boolean timed = series.size() > 0 && table.second(series.row(0)) != PriceTable.WHOLE_DAY;
    if (step.isEmpty()
        || (step.get() >= 12 * HOUR && (step.get() < 5 * DAY || series.size() < ENOUGH))) {
      return new BarLength(Optional.empty(), Optional.empty());
    }
    long seconds = step.get();
    if (seconds >= 5 * DAY) {
      return refused(
          seconds < 20 * DAY ? Text.of("bars of a week", "周线") : Text.of("bars of a month", "月线"));
    }
    var minutes = Optional.ofNullable(MINUTES.get(seconds)).filter(_ -> timed);
    return minutes.isPresent()
        ? new BarLength(minutes, Optional.empty())
        : refused(Text.format("bars of %s seconds", "%s 秒线", seconds));
  }

  private static BarLength refused(Text was) {
    return new BarLength(
        Optional.empty(),
        Optional.of(
            Text.format(
                "expected bars of a day or of 1, 5, 15, 30 or 60 minutes, was %s",
                "应为日线或 1、5、15、30、60 分钟线，实为%s", was)));
  }

  boolean isWithin() {
    return minutes.isPresent();
  }

  Text words() {
    return minutes
        .map(length ->
            Text.format(
                "bars of %s", "%s线", Text.of(length, length.replaceAll(" minutes?", " 分钟"))))
        .orElseGet(() -> Text.of("bars of a day", "日线"));
  }
}
