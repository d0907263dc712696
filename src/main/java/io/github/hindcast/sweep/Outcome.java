package io.github.hindcast.sweep;

import io.github.hindcast.replay.AccountDay;
import io.github.hindcast.replay.Execution;
import io.github.hindcast.replay.Money;
import io.github.hindcast.replay.Trade;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;

/// One scenario replayed with its ledger: what `run` would print for a call written so.
///
/// `net` is to the cent, in the currency of the calls; `perUnit` is the gross result over the
/// quantity filled, empty where nothing was or where the calls are on several instruments.
/// `hitRate` is the share of trades that earned more than they cost. `maxDrawdown` is the deepest
/// fall of the evenings' equity below its peak so far, the start included. `open` tells that not
/// all windows are over in the data. `changes` has what each evening's equity gained on the one
/// before.
public record Outcome(
    int scenario,
    Map<String, String> values,
    BigDecimal net,
    Optional<BigDecimal> perUnit,
    int trades,
    OptionalDouble hitRate,
    BigDecimal maxDrawdown,
    boolean open,
    boolean costsKnown,
    Map<LocalDate, BigDecimal> changes) {
  private static final int AS_WRITTEN = -1;

  /// Of a scenario that is valid.
  static Outcome of(Plan plan, int scenario) {
    var variants = plan.calls().stream().map(call -> call.variant(plan.grid(), scenario)).toList();
    return of(plan, variants, scenario, values(plan.grid(), scenario));
  }

  /// Of the calls as they are written; a call whose window has no bar yet makes no trade.
  static Outcome written(Plan plan) {
    var variants = plan.calls().stream().map(Plan.Swept::written).toList();
    return of(plan, variants, AS_WRITTEN, Map.of());
  }

  private static Outcome of(
      Plan plan, List<Plan.Variant> variants, int scenario, Map<String, String> values) {
    var executions = new ArrayList<Execution>();
    for (int call = 0; call < variants.size(); call++) {
      var variant = variants.get(call);
      executions.add(plan.calls().get(call).rehearsal().execute(variant.trading(), variant.span()));
    }
    var trades = executions.stream().flatMap(e -> e.trades().stream()).toList();
    var changes = changes(executions);
    return new Outcome(
        scenario,
        values,
        sum(executions, Execution::net),
        perUnit(plan, trades),
        trades.size(),
        hitRate(trades),
        drawdown(changes),
        variants.stream().anyMatch(variant -> !variant.span().over()),
        trades.stream().allMatch(Trade::costsKnown),
        changes);
  }

  private static OptionalDouble hitRate(List<Trade> trades) {
    return trades.stream().mapToInt(trade -> trade.net().signum() > 0 ? 1 : 0).average();
  }

  private static Map<String, String> values(Grid grid, int scenario) {
    var values = new LinkedHashMap<String, String>();
    for (int axis = 0; axis < grid.axes().size(); axis++) {
      values.put(grid.axes().get(axis).name(), grid.value(scenario, axis).text());
    }
    return java.util.Collections.unmodifiableMap(values);
  }

  private static Optional<BigDecimal> perUnit(Plan plan, List<Trade> trades) {
    long instruments =
        plan.calls().stream()
            .map(swept -> swept.rehearsal().bars().instrument().id())
            .distinct()
            .count();
    var quantity = sum(trades, Trade::quantity);
    return instruments > 1 || quantity.signum() == 0
        ? Optional.empty()
        : Optional.of(sum(trades, Trade::gross).divide(quantity, 4, RoundingMode.HALF_EVEN));
  }

  private static Map<LocalDate, BigDecimal> changes(List<Execution> executions) {
    var changes = new TreeMap<LocalDate, BigDecimal>();
    for (var execution : executions) {
      var before = Money.ZERO;
      for (AccountDay day : execution.account().days()) {
        changes.merge(day.day(), day.equity().subtract(before), BigDecimal::add);
        before = day.equity();
      }
    }
    return java.util.Collections.unmodifiableMap(changes);
  }

  private static BigDecimal drawdown(Map<LocalDate, BigDecimal> changes) {
    var equity = Money.ZERO;
    var peak = Money.ZERO;
    var deepest = Money.ZERO;
    for (var change : changes.values()) {
      equity = equity.add(change);
      peak = peak.max(equity);
      deepest = deepest.max(peak.subtract(equity));
    }
    return deepest;
  }

  private static <T> BigDecimal sum(List<T> parts, Function<T, BigDecimal> amount) {
    return parts.stream().map(amount).reduce(Money.ZERO, BigDecimal::add);
  }
}
