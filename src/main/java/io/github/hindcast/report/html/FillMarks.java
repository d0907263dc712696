package io.github.hindcast.report.html;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.replay.ExitReason;
import io.github.hindcast.replay.Fill;
import io.github.hindcast.replay.Money;
import io.github.hindcast.replay.Rollover;
import io.github.hindcast.replay.Trade;
import io.github.hindcast.report.Labels;
import io.github.hindcast.view.Direction;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Where trades were entered, left and carried from contract to contract. Fills of one day, price
/// and reason are one mark with their quantity in all.
final class FillMarks {
  private FillMarks() {}

  /// What makes fills one mark; an entry has no reason.
  private record Mark(Fill fill, Direction way, String what, Text label) {}

  static ArrayNode fills(List<Trade> trades, Language language) {
    Map<Mark, BigDecimal> marks = new LinkedHashMap<>();
    for (var trade : trades) {
      marks.merge(entry(trade), trade.quantity(), BigDecimal::add);
      marks.merge(exit(trade), trade.quantity(), BigDecimal::add);
    }
    var array = JsonNodeFactory.instance.arrayNode();
    marks.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().fill().day()))
        .forEach(entry -> {
          var mark = entry.getKey();
          var quantity = entry.getValue();
          var side = side(mark.way());
          var price = Money.of(mark.fill().price());
          var text =
              Text.format(
                  "%s: %s %s at %s",
                  "%s：%s %s，价格 %s",
                  mark.label(),
                  side,
                  Numbers.grouped(quantity),
                  Numbers.grouped(price));
          array
              .addObject()
              .put("date", mark.fill().day().toString())
              .put("price", price)
              .put("quantity", quantity)
              .put("side", mark.way() == Direction.LONG ? "buy" : "sell")
              .put("what", mark.what())
              .put("text", text.in(language));
        });
    return array;
  }

  private static Mark entry(Trade trade) {
    return new Mark(trade.entry(), trade.direction(), "entry", Text.of("entry", "入场"));
  }

  private static Mark exit(Trade trade) {
    return new Mark(
        trade.exit(),
        trade.direction().opposite(),
        trade.reason() == ExitReason.STILL_OPEN ? "open" : "exit",
        Labels.exit(trade.reason()));
  }

  private static Text side(Direction way) {
    return switch (way) {
      case LONG -> Text.of("bought", "买入");
      case SHORT -> Text.of("sold", "卖出");
    };
  }

  /// Each roll once, however many trades were carried through it.
  static ArrayNode rolls(List<Trade> trades) {
    var array = JsonNodeFactory.instance.arrayNode();
    trades.stream()
        .flatMap(trade -> trade.rolls().stream())
        .distinct()
        .sorted(Comparator.comparing(Rollover::date))
        .forEach(roll ->
            array
                .addObject()
                .put("date", roll.date().toString())
                .put("old", roll.oldContract())
                .put("new", roll.newContract())
                .put("closed_at", Money.of(roll.closedAt()))
                .put("reopened_at", Money.of(roll.reopenedAt()))
                .put("gap", roll.gap())
                .put("known", roll.known()));
    return array;
  }
}
