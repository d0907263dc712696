package io.github.hindcast.replay;

import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import java.time.LocalDate;

/// Says why an order was never filled.
final class Unmet {
  private Unmet() {}

  /// How far the market came towards orders that stood below it (`fromAbove`) or above it.
  static Text nearest(boolean fromAbove, double price, LocalDate day) {
    return Text.format(
        "the %s price of the window was %s on %s",
        "窗口内最%s价为 %s（%s）",
        fromAbove ? Text.of("lowest", "低") : Text.of("highest", "高"),
        Numbers.grouped(price),
        day);
  }

  /// An order for the open that found no market on any bar; `last` is the last of them.
  static Text heldBack(Waiting last) {
    return Text.format(
        "held back on every day, last on %s: %s", "每日均无法成交，最后一次 %s：%s", last.day(), last.reason());
  }

  static Text cancelled(LocalDate day) {
    return Text.format(
        "cancelled: the call had ended with its exit on %s", "已撤销：该判断已于 %s 平仓结束", day);
  }
}
