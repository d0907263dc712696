package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import io.github.hindcast.view.Direction;
import io.github.hindcast.view.EntryZone;
import io.github.hindcast.view.Trading;
import io.github.hindcast.view.Trading.Exit;
import io.github.hindcast.view.Trading.OrderType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Reads how a trade is to be made, from the keys of its call.
final class TradingReader {
  private static final int MOST_RUNGS = 1000;

  private TradingReader() {}

  static Optional<Trading> trading(Fields call, Optional<Direction> side, boolean needsEntry) {
    var entry =
        needsEntry
            ? call.required("entry", TradingReader::entry)
            : call.optional("entry", TradingReader::entry);
    var stop = call.optional("stop", Scalars::aboveZero);
    var exits = call.optional("exits", list -> list.all(TradingReader::exit));
    // Tried apart, so that what is wrong is told at the key that is wrong.
    var _ =
        call.buildAt(
            "exits",
            () ->
                new Trading(side.orElseThrow(), entry, Optional.empty(), exits.orElse(List.of())));
    var _ = call.buildAt("stop", () -> new Trading(side.orElseThrow(), entry, stop, List.of()));
    return call.build(() -> new Trading(side.orElseThrow(), entry, stop, exits.orElse(List.of())));
  }

  private static Optional<Trading.Entry> entry(Spot spot) {
    return spot.fields("zone", "ladder", "order")
        .flatMap(fields -> {
          var prices = fields.required("zone", TradingReader::twoPrices);
          var ladder = fields.optional("ladder", Scalars.count(1, MOST_RUNGS));
          var order = fields.optional("order", Scalars.oneOf(OrderType.class));
          var zone =
              fields.buildAt(
                  "zone",
                  () ->
                      new EntryZone(
                          prices.orElseThrow().getFirst(), prices.orElseThrow().getLast()));
          return zone.flatMap(known ->
              fields.buildAt(
                  "ladder",
                  () -> new Trading.Entry(known, ladder.orElse(1), order.orElse(OrderType.LIMIT))));
        });
  }

  /// `[low, high]`.
  static Optional<List<BigDecimal>> twoPrices(Spot spot) {
    return spot.all(Scalars::aboveZero)
        .flatMap(prices ->
            prices.size() == 2
                ? Optional.of(prices)
                : spot.refuse(
                    Text.format(
                        "expected two prices, low and high, was %d",
                        "应为低、高两个价格，实为 %d 个", prices.size())));
  }

  private static Optional<Exit> exit(Spot spot) {
    return spot.fields("reduce", "at")
        .flatMap(fields -> {
          var reduce = fields.required("reduce", Scalars::aboveZero);
          var at = fields.required("at", Scalars::aboveZero);
          return fields.buildAt("reduce", () -> new Exit(reduce.orElseThrow(), at.orElseThrow()));
        });
  }
}
