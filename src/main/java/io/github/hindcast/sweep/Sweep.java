package io.github.hindcast.sweep;

import io.github.hindcast.market.Market;
import io.github.hindcast.view.Book;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/// A book replayed over a grid: what would have come of its calls under every combination of some
/// values. The story of a sweep, for the command line and for scripts:
///
/// ```java
/// var result = Sweep.of(book)
///     .vary("al-sell-hedge.entry.zone[0]", "13800:15000:50")
///     .vary("al-sell-hedge.stop", "none,15200,15600")
///     .run(market);
/// ```
///
/// Only the calls that an axis names are traded; their results are added. A sweep does not choose:
/// it shows all and says how much of the best is luck.
public final class Sweep {
  /// Scenarios that are run without being asked twice.
  public static final int LIMIT = 5_000_000;

  /// As many as an array can hold.
  private static final int MOST = Integer.MAX_VALUE - 8;

  private final Book book;
  private final List<Axis> axes = new ArrayList<>();
  private int threads = 1;
  private int limit = LIMIT;
  private LongConsumer progress = _ -> {};
  private BooleanSupplier stopped = () -> false;

  private Sweep(Book book) {
    this.book = book;
  }

  public static Sweep of(Book book) {
    return new Sweep(book);
  }

  /// Adds an axis: paths and values as on the command line. Throws [IllegalArgumentException] where
  /// the values cannot be read.
  public Sweep vary(String paths, String values) {
    return vary(Axis.of(paths, values));
  }

  public Sweep vary(Axis axis) {
    axes.add(axis);
    return this;
  }

  /// On so many threads, one unless said; the result is the same, byte for byte.
  public Sweep threads(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("threads must be at least 1, was " + count);
    }
    threads = count;
    return this;
  }

  /// Refuses a grid of more scenarios.
  public Sweep limit(int scenarios) {
    if (scenarios < 1) {
      throw new IllegalArgumentException("limit must be at least 1, was " + scenarios);
    }
    limit = Math.min(scenarios, MOST);
    return this;
  }

  /// Told, from any thread, how many scenarios are done.
  public Sweep progress(LongConsumer listener) {
    progress = listener;
    return this;
  }

  /// Asked between scenarios whether to stop and leave what is done.
  public Sweep until(BooleanSupplier condition) {
    stopped = condition;
    return this;
  }

  /// Everything that is wrong with the axes; empty where the sweep can run.
  public List<AxisProblem> problems(Market market) {
    return new Planning(book, market, limit).problems(axes);
  }

  /// Throws [IllegalArgumentException] with all of [#problems] where there are any.
  public SweepResult run(Market market) {
    var planning = new Planning(book, market, limit);
    var problems = planning.problems(axes);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(
          problems.stream()
              .map(problem -> problem.message().en())
              .collect(Collectors.joining("\n")));
    }
    var plan = planning.plan(axes);
    var cells = new Runner(plan, threads, progress, stopped).run();
    return SweepResult.of(book.id(), plan, cells);
  }
}
