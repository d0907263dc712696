package io.github.hindcast.report.html;

import io.github.hindcast.market.BarSeries;
import io.github.hindcast.replay.Money;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.replay.Replayed.PlayedPair;
import io.github.hindcast.replay.Trade;
import io.github.hindcast.report.Json;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Two legs, each as the change of its price since its own first fill, changes of contract carried,
/// and the lead of the long one over the short one. On a day without a bar of one leg its last
/// value holds; before its first fill a leg is `null`.
final class PairPath {
  private PairPath() {}

  static ObjectNode json(PlayedPair pair) {
    var longLeg = changes(pair.longLeg());
    var shortLeg = changes(pair.shortLeg());
    var days = new TreeSet<LocalDate>();
    Stream.of(longLeg, shortLeg).map(Map::keySet).forEach(days::addAll);
    var json = JsonNodeFactory.instance.objectNode();
    json.put("long_name", name(pair.longLeg()));
    json.put("short_name", name(pair.shortLeg()));
    var dates = json.putArray("dates");
    days.forEach(day -> dates.add(day.toString()));
    column(json.putArray("long"), longLeg, days);
    column(json.putArray("short"), shortLeg, days);
    var lead = json.putArray("lead");
    for (var day : days) {
      var one = longLeg.floorEntry(day);
      var other = shortLeg.floorEntry(day);
      if (one == null || other == null) {
        lead.addNull();
      } else {
        lead.add(Json.rounded(one.getValue() - other.getValue()));
      }
    }
    return json;
  }

  private static void column(
      ArrayNode array, NavigableMap<LocalDate, Double> changes, Collection<LocalDate> days) {
    for (var day : days) {
      var last = changes.floorEntry(day);
      if (last == null) {
        array.addNull();
      } else {
        array.add(Json.rounded(last.getValue()));
      }
    }
  }

  private static NavigableMap<LocalDate, Double> changes(Played leg) {
    var changes = new TreeMap<LocalDate, Double>();
    List<Trade> trades = leg.execution().trades();
    if (trades.isEmpty()) {
      return changes;
    }
    var trade = trades.getFirst();
    BarSeries days = leg.window().days();
    for (int bar = days.firstOnOrAfter(trade.entry().day()); bar < days.size(); bar++) {
      changes.put(days.day(bar), change(trade, days.day(bar), days.close(bar)));
    }
    return changes;
  }

  private static double change(Trade trade, LocalDate day, double close) {
    var gaps =
        trade.rolls().stream()
            .filter(roll -> !roll.date().isAfter(day))
            .map(roll -> roll.gap())
            .reduce(Money.ZERO, java.math.BigDecimal::add);
    var moved = Money.of(close).subtract(Money.of(trade.entry().price())).subtract(gaps);
    return moved.doubleValue() / trade.entry().price();
  }

  private static String name(Played leg) {
    return leg.window().bars().instrument().id().value();
  }
}
