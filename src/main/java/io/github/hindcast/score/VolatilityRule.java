package io.github.hindcast.score;

import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.view.Claim;
import io.github.hindcast.view.Claim.Expected;
import java.util.stream.IntStream;

/// Swings narrower (or wider) than before: a HIT when the realised volatility of the window is
/// below (above) that of the reference period.
///
/// Realised volatility is the sample standard deviation of daily log returns, in percent a year of
/// 242 sessions; the scale does not touch the verdict. Equal volatility is a MISS. A reference
/// period that the prices do not cover is NO_DATA. The mean daily range (high less low, over the
/// close) is reported beside it and decides nothing.
final class VolatilityRule {
  private static final double SESSIONS_A_YEAR = 242;

  /// Bars that have two returns between them.
  private static final int LEAST = 3;

  private VolatilityRule() {}

  static Finding judge(Claim.Volatility claim, Played played) {
    var reference = played.reference().orElseThrow();
    var window = played.window().days();
    if (!ReferencePeriod.covers(reference, claim.reference())) {
      return ReferencePeriod.uncovered(claim.reference());
    }
    if (window.size() < LEAST) {
      return Finding.of(
          played.window().over() ? Verdict.NO_DATA : Verdict.PENDING,
          Text.format(
              "%s bars are too few to tell how much the price swings",
              "仅 %s 根 K 线，不足以衡量波动", window.size()));
    }
    double before = yearly(reference);
    double after = yearly(window);
    boolean asExpected =
        switch (claim.expected()) {
          case LOWER -> after < before;
          case HIGHER -> after > before;
        };
    return Finding.of(
        !played.window().over() ? Verdict.PENDING : asExpected ? Verdict.HIT : Verdict.MISS,
        Text.format(
            "volatility %s a year against %s in %s to %s, expected %s",
            "年化波动率 %1$s，对比期（%3$s 至 %4$s）为 %2$s，预期%5$s",
            Numbers.percent(after),
            Numbers.percent(before),
            claim.reference().from(),
            claim.reference().to(),
            expected(claim.expected())),
        Measure.ratio("volatility", after),
        Measure.ratio("reference_volatility", before),
        Measure.ratio("mean_range", meanRange(window)),
        Measure.ratio("reference_mean_range", meanRange(reference)),
        Measure.count("sessions", window.size()));
  }

  private static double yearly(BarSeries bars) {
    return Returns.volatility(bars) * Math.sqrt(SESSIONS_A_YEAR);
  }

  private static double meanRange(BarSeries bars) {
    return IntStream.range(0, bars.size())
        .mapToDouble(bar -> (bars.high(bar) - bars.low(bar)) / bars.close(bar))
        .average()
        .orElseThrow();
  }

  private static Text expected(Expected expected) {
    return switch (expected) {
      case LOWER -> Text.of("lower", "下降");
      case HIGHER -> Text.of("higher", "上升");
    };
  }
}
