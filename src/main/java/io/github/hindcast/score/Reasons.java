package io.github.hindcast.score;

import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import java.math.BigDecimal;
import java.time.LocalDate;

/// Half-sentences that several resolution rules say in the same words.
final class Reasons {
  private Reasons() {}

  static Text net(BigDecimal net) {
    var amount = Numbers.money(net);
    return Text.of("net " + amount, "净盈亏 " + amount);
  }

  /// What is said of a window that runs on: as of its last bar.
  static Text soFar(LocalDate lastBar, LocalDate to) {
    return Text.format(
        "the window runs to %s, prices to %s: so far ", "窗口至 %s，价格数据至 %s，目前", to, lastBar);
  }
}
