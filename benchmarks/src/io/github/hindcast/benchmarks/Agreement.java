package io.github.hindcast.benchmarks;

import io.github.hindcast.replay.Trade;
import java.util.List;

/// Before anything is timed: that all engines make as many trades of every scenario and earn the
/// same with them.
final class Agreement {
  private Agreement() {}

  static void require(Workload workload) {
    requireOrders(workload);
    requireLadders(workload);
  }

  private static void requireOrders(Workload workload) {
    var jumping = workload.jumping();
    var ta4j = workload.ta4j();
    var plain = workload.plain();
    for (int scenario = 0; scenario < workload.scenarios().size(); scenario++) {
      var tally = jumping.run(scenario);
      var record = ta4j.run(scenario);
      var trades = plain.run(scenario).trades();
      var described = workload.scenarios().get(scenario).toString();
      requireEqual(described, "ta4j", tally.trades(), record.getPositionCount());
      requireEqual(described, "plain", tally.trades(), trades.size());
      requireClose(described, "ta4j", tally.net(), ta4j.net(record), tally.trades());
      requireClose(described, "plain", tally.net(), net(trades), tally.trades());
    }
  }

  private static void requireLadders(Workload workload) {
    var jumping = workload.ladder();
    var plain = workload.plainLadder();
    for (int scenario = 0; scenario < workload.scenarios().size(); scenario++) {
      var tally = jumping.run(scenario);
      var trades = plain.run(scenario).trades();
      var described = "the ladder of " + workload.scenarios().get(scenario);
      requireEqual(described, "plain", tally.trades(), trades.size());
      double whole = LadderReplay.QUANTITY.amount().doubleValue();
      requireClose(described, "plain", tally.net(), net(trades) / whole, tally.trades());
    }
  }

  private static double net(List<Trade> trades) {
    return trades.stream().mapToDouble(Agreement::net).sum();
  }

  private static double net(Trade trade) {
    double bought = trade.entry().price();
    double sold = trade.exit().price();
    double quantity = trade.quantity().doubleValue();
    return quantity * (sold - bought - Scenario.COST_RATE * (bought + sold));
  }

  private static void requireEqual(String scenario, String engine, int ours, int theirs) {
    if (ours != theirs) {
      throw new IllegalStateException(
          scenario + " makes " + ours + " trades jumping, " + theirs + " with " + engine);
    }
  }

  /// To a millionth of a price unit a trade: the engines sum in different orders.
  private static void requireClose(
      String scenario, String engine, double ours, double theirs, int trades) {
    if (!(Math.abs(ours - theirs) <= 1e-6 * Math.max(1, trades))) {
      throw new IllegalStateException(
          scenario + " earns " + ours + " jumping, " + theirs + " with " + engine);
    }
  }
}
