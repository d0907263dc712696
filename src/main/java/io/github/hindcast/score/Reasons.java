package io.github.hindcast.score;

import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.replay.Replayed.Played;
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

  /// A trade that could never be made: NOT_ENTERED once the window is over.
  static Finding notEntered(Played played) {
    var why = played.execution().unfilled().getFirst().reason();
    return Finding.of(
        played.window().over() ? Verdict.NOT_ENTERED : Verdict.PENDING,
        Text.of("not entered: ", "未入场：").plus(why));
  }
}
