package io.github.hindcast.cli;

import io.github.hindcast.base.Language;
import io.github.hindcast.store.GridFile.Amounts;
import io.github.hindcast.store.GridFile.Column;
import io.github.hindcast.store.GridFile.Counts;
import io.github.hindcast.store.GridFile.Words;
import io.github.hindcast.sweep.Axis;
import io.github.hindcast.sweep.SweepResult;
import io.github.hindcast.sweep.Value;
import java.util.ArrayList;
import java.util.List;

/// The whole grid of a sweep as columns of a file: a row a scenario, a column an axis, then what
/// came of it. Results are empty for a scenario that is invalid or was not run; `invalid` has the
/// rule that it breaks.
final class GridColumns {
  private static final double CENTS = 100;

  private GridColumns() {}

  static List<Column> of(SweepResult result, Language language) {
    var columns = new ArrayList<Column>();
    for (int axis = 0; axis < result.grid().axes().size(); axis++) {
      columns.add(axis(result, axis));
    }
    columns.add(amounts("net", result, result::net));
    columns.add(new Counts("trades", result::trades));
    columns.add(new Counts("won", result::wins));
    columns.add(amounts("drawdown_at_exits", result, result::drawdownAtExits));
    columns.add(
        new Words("invalid", row -> result.broken(row).map(rule -> rule.in(language)).orElse("")));
    return columns;
  }

  private static Column axis(SweepResult result, int axis) {
    Axis of = result.grid().axes().get(axis);
    boolean numbers = of.values().stream().allMatch(Value.Exact.class::isInstance);
    if (!numbers) {
      return new Words(of.name(), row -> result.grid().value(row, axis).text());
    }
    var values =
        of.values().stream()
            .mapToDouble(v -> v instanceof Value.Exact(var exact) ? exact.doubleValue() : 0)
            .toArray();
    return new Amounts(of.name(), row -> values[result.grid().at(row, axis)]);
  }

  private static Column amounts(
      String name, SweepResult result, java.util.function.IntToDoubleFunction amount) {
    return new Amounts(
        name,
        row ->
            result.isRun(row) ? Math.rint(amount.applyAsDouble(row) * CENTS) / CENTS : Double.NaN);
  }
}
