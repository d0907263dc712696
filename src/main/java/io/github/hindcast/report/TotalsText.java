package io.github.hindcast.report;

import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.score.Totals;
import io.github.hindcast.score.Verdict;
import java.util.Arrays;
import java.util.Optional;

/// How many calls came to which verdict, the hit rate with its interval and the money, in one
/// sentence.
public final class TotalsText {
  private TotalsText() {}

  public static Text of(Totals totals) {
    var calls =
        Text.format("%s: ", "%s：", Text.counted(totals.calls(), "call", "条判断"))
            .plus(counted(totals));
    var all = rate(totals).map(calls::plus).orElse(calls);
    return net(totals).map(all::plus).orElse(all);
  }

  private static Text counted(Totals totals) {
    return Arrays.stream(Verdict.values())
        .filter(verdict -> totals.count(verdict) > 0)
        .map(verdict ->
            Text.format("%s %s", "%s %s", totals.count(verdict), Labels.verdict(verdict)))
        .reduce((one, other) -> one.plus(Text.of(", ", "，")).plus(other))
        .orElse(Text.of("none", "无"));
  }

  private static Optional<Text> rate(Totals totals) {
    return totals
        .hitRate()
        .map(rate ->
            Text.format(
                "; hit rate %s of %s judged (95%% interval %s–%s, as if independent)",
                "；命中率 %s，样本 %s（95%%区间 %s–%s，按相互独立计）",
                Numbers.percent(rate.share()),
                rate.n(),
                Numbers.percent(rate.low()),
                Numbers.percent(rate.high())));
  }

  private static Optional<Text> net(Totals totals) {
    return totals.net().entrySet().stream()
        .map(net ->
            Text.format("; net %s %s", "；净盈亏 %s %s", net.getKey(), Numbers.money(net.getValue())))
        .reduce(Text::plus);
  }
}
