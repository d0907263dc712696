package io.github.hindcast.score.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.ranking.NaturalRanking;

/// Whether event days rank high among all days of their own events (Corrado, JFE 1989), which asks
/// no normal distribution.
///
/// Abnormal returns of each event are ranked over its estimation and event days together, ties at
/// their mean rank, and divided by days + 1. `√L·(mean over L event days of the daily mean rank −
/// ½) / s`, where s² is the mean over all days of the squared daily mean rank less ½ (Corrado and
/// Zivney 1992; Campbell and Wasley 1993 for several days). Two-sided, against the normal. Empty
/// without events or event days, or when every day ranks alike.
public final class CorradoTest {

  private CorradoTest() {}

  /// `abnormal[event][day]`, the event's days the last ones.
  public static Optional<Significance> test(double[][] abnormal, int eventDays) {
    if (abnormal.length == 0 || eventDays == 0) {
      return Optional.empty();
    }
    int days = abnormal[0].length;
    Check.that(
        eventDays > 0 && eventDays < days,
        "event days must be from 1 to below " + days + ", were " + eventDays);
    var meanRanks = new double[days];
    var ranking = new NaturalRanking();
    for (double[] event : abnormal) {
      Check.sameLength("days of one event", event.length, "of another", days);
      Check.finite("abnormal return", event);
      var ranks = ranking.rank(event);
      for (int day = 0; day < days; day++) {
        meanRanks[day] += (ranks[day] / (days + 1) - 0.5) / abnormal.length;
      }
    }
    double deviation = Math.sqrt(Arrays.stream(meanRanks).map(rank -> rank * rank).sum() / days);
    if (deviation < 1e-12) {
      return Optional.empty();
    }
    double mean =
        IntStream.range(days - eventDays, days)
            .mapToDouble(day -> meanRanks[day])
            .average()
            .orElseThrow();
    double statistic = Math.sqrt(eventDays) * mean / deviation;
    return Optional.of(new Significance(statistic, StandardNormal.twoSided(statistic)));
  }
}
