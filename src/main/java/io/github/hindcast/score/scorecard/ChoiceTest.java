package io.github.hindcast.score.scorecard;

import io.github.hindcast.base.Text;
import io.github.hindcast.score.statistics.DirectionTable;
import io.github.hindcast.score.statistics.HenrikssonMerton;
import java.util.List;

/// Henriksson and Merton's exact p-value (Journal of Business 1981): the chance of calling this
/// many ups right, given how often up was said and came.
///
/// Of calls that share no day. From 0 to 1, small is skill. None below ten calls, or when all said,
/// or all went, one way: nothing was then told apart.
final class ChoiceTest {
  static final Text ONE_WAY = Text.of("all calls, or all prices, went one way", "全部判断或全部行情为同一方向");
  private static final int FEWEST = 10;
  private static final Metric.Named NAME =
      Metric.pValue("henriksson_merton_p", "Henriksson–Merton p", "Henriksson–Merton 检验 p 值");

  private ChoiceTest() {}

  static Metric of(List<ScoredCall> calls) {
    var table = TimingTable.of(calls);
    if (table.n() < FEWEST) {
      return NAME.none(
          Text.format(
              "up or down calls without common days: %s, needed: %s",
              "互不重叠的涨跌判断 %s 条，需要 %s 条", table.n(), FEWEST));
    }
    return isOneWay(table)
        ? NAME.none(ONE_WAY)
        : NAME.of(HenrikssonMerton.pValue(table), table.n(), ONE_WAY);
  }

  private static boolean isOneWay(DirectionTable table) {
    int saidUp = table.upAndUp() + table.upAndDown();
    int wentUp = table.upAndUp() + table.downAndUp();
    return saidUp == 0 || saidUp == table.n() || wentUp == 0 || wentUp == table.n();
  }
}
