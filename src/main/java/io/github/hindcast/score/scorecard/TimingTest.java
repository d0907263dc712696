package io.github.hindcast.score.scorecard;

import io.github.hindcast.base.Text;
import io.github.hindcast.score.statistics.PesaranTimmermann;
import io.github.hindcast.score.statistics.Significance;
import java.util.List;

/// Pesaran and Timmermann's p-value (JBES 1992): whether up and down were told apart better than by
/// someone who says up as often but knows nothing.
///
/// Of calls that share no day. From 0 to 1, small is skill. The test rejects too often on few
/// calls: below 60 there is none, and [ChoiceTest] is the one to read. Nor is there one when all
/// said, or all went, one way.
final class TimingTest {
  private static final int FEWEST = 60;
  private static final Metric.Named NAME =
      Metric.pValue("pesaran_timmermann_p", "Pesaran–Timmermann p", "Pesaran–Timmermann 检验 p 值");

  private TimingTest() {}

  static Metric of(List<ScoredCall> calls) {
    var table = TimingTable.of(calls);
    if (table.n() < FEWEST) {
      return NAME.none(
          Text.format(
              "up or down calls without common days: %s, needed: %s",
              "互不重叠的涨跌判断 %s 条，需要 %s 条", table.n(), FEWEST));
    }
    return PesaranTimmermann.test(table)
        .map(Significance::pValue)
        .map(p -> NAME.of(p, table.n()))
        .orElseGet(() -> NAME.none(ChoiceTest.ONE_WAY));
  }
}
