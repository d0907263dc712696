package io.github.hindcast.market.quality;

import io.github.hindcast.base.Text;
import io.github.hindcast.market.Column;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

/// Prices that are no whole number of ticks: `|p / tick - round(p / tick)| > 0.001`, but for what
/// single precision loses, 7 parts in 100 million.
///
/// The tick is that of the instrument. Where none is on record, the widest grid of 1, 2 or 5 times
/// a power of ten on which at least 99.5 % of two hundred prices or more stand is taken for it, and
/// the finding, a warning, says so. The hard cases: a market whose tick follows the price, which
/// shows as one price in ten or more off the grid among those within 5 % of it, and is let be; a
/// settlement is an average and may stand off the tick, so only the four prices count; and prices
/// adjusted after the fact stand on no grid, so that nothing is said of them here.
final class OffTick implements Check {
  private static final List<Column> PRICES =
      List.of(Column.OPEN, Column.HIGH, Column.LOW, Column.CLOSE);
  private static final int FEWEST = 200;
  private static final double NEAR = 0.05;
  private static final double LADDER = 0.1;

  @Override
  public void look(Strand strand, Findings findings) {
    var known = strand.subject().tick();
    if (known.isPresent()) {
      double step = known.get().step().doubleValue();
      look(strand, step, price -> !Grid.holds(step, price), findings);
    } else if (strand.subject().instrument().filter(each -> each.adjusted()).isEmpty()) {
      double[] prices = prices(strand);
      Arrays.sort(prices);
      grid(prices)
          .ifPresent(step -> look(strand, step, price -> isStray(prices, step, price), findings));
    }
  }

  private static void look(Strand strand, double step, DoublePredicate isOff, Findings findings) {
    boolean onRecord = strand.subject().tick().isPresent();
    for (int bar = 0; bar < strand.size(); bar++) {
      for (var column : PRICES) {
        double price = strand.value(column, bar);
        if (price > 0 && isOff.test(price)) {
          findings.add(
              onRecord ? Severity.ERROR : Severity.WARNING,
              strand,
              onRecord
                  ? Text.format(
                      "multiples of the tick %s", "应为最小变动价位 %s 的整数倍", Wording.number(step))
                  : Text.format(
                      "multiples of %s, as nearly all prices of the file (no tick is on record)",
                      "应为 %s 的整数倍，与文件中绝大多数价格一致（未登记最小变动价位）", Wording.number(step)),
              Text.format("%s %s", "%s %s", Wording.column(column), Wording.number(price)),
              bar);
          break;
        }
      }
    }
  }

  /// Off the grid among prices that are on it; `sorted` are all prices.
  private static boolean isStray(double[] sorted, double step, double price) {
    if (Grid.holds(step, price)) {
      return false;
    }
    int from = position(sorted, price * (1 - NEAR));
    int to = position(sorted, price * (1 + NEAR));
    long off = Arrays.stream(sorted, from, to).filter(other -> !Grid.holds(step, other)).count();
    return off < LADDER * (to - from);
  }

  private static int position(double[] sorted, double price) {
    int found = Arrays.binarySearch(sorted, price);
    return found >= 0 ? found : -found - 1;
  }

  private static double[] prices(Strand strand) {
    var prices = new double[strand.size() * PRICES.size()];
    int at = 0;
    for (int bar = 0; bar < strand.size(); bar++) {
      for (var column : PRICES) {
        prices[at++] = strand.value(column, bar);
      }
    }
    return Arrays.stream(prices).filter(price -> price > 0).toArray();
  }

  private static OptionalDouble grid(double[] prices) {
    return prices.length < FEWEST ? OptionalDouble.empty() : Grid.widest(prices, 0.995);
  }
}
