package io.github.hindcast.report.html;

import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.Column;
import io.github.hindcast.market.Detail;
import io.github.hindcast.replay.Money;
import java.math.BigDecimal;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Daily bars as columns of one length. A series of one price a day has no `open`, `high` and
/// `low`, one whose file tells no volume has no `volume`; a volume that is not known is `null`.
/// `contracts` holds `[index, code]` for every bar at which another contract begins.
final class BarColumnsJson {
  private BarColumnsJson() {}

  static ObjectNode write(BarSeries days, int from, int to) {
    var json = JsonNodeFactory.instance.objectNode();
    var dates = json.putArray("dates");
    IntStream.range(from, to).forEach(bar -> dates.add(days.day(bar).toString()));
    if (days.detail() == Detail.OHLC) {
      put(json, "open", days::open, from, to);
      put(json, "high", days::high, from, to);
      put(json, "low", days::low, from, to);
    }
    put(json, "close", days::close, from, to);
    if (days.columns().has(Column.VOLUME)) {
      double[] volumes = days.columns().price(Column.VOLUME);
      put(json, "volume", bar -> volumes[bar], from, to);
    }
    var contracts = json.putArray("contracts");
    for (int bar = from; bar < to; bar++) {
      if (bar == from || days.changesContract(bar)) {
        int index = bar - from;
        days.contract(bar).ifPresent(code -> contracts.addArray().add(index).add(code));
      }
    }
    return json;
  }

  private static void put(
      ObjectNode json, String name, IntToDoubleFunction column, int from, int to) {
    var array = json.putArray(name);
    for (int bar = from; bar < to; bar++) {
      double value = column.applyAsDouble(bar);
      if (Double.isNaN(value)) {
        array.addNull();
      } else {
        array.add(plain(value));
      }
    }
  }

  private static BigDecimal plain(double value) {
    return Money.of(value);
  }
}
