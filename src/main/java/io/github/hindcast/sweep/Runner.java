package io.github.hindcast.sweep;

import io.github.hindcast.base.BrokenRule;
import io.github.hindcast.replay.Lane;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/// Runs all scenarios of a plan, block after block, on some threads. Scenarios know nothing of each
/// other, and each writes its own cell: the result does not depend on the number of threads.
final class Runner {
  private static final int BLOCK = 512;

  private final Plan plan;
  private final int threads;
  private final LongConsumer progress;
  private final BooleanSupplier stopped;
  private final AtomicLong next = new AtomicLong();
  private final AtomicLong done = new AtomicLong();
  private final Cells cells;

  Runner(Plan plan, int threads, LongConsumer progress, BooleanSupplier stopped) {
    this.plan = plan;
    this.threads = threads;
    this.progress = progress;
    this.stopped = stopped;
    this.cells = new Cells(Math.toIntExact(plan.grid().size()));
  }

  Cells run() {
    try (var pool = Executors.newFixedThreadPool(threads)) {
      var work = new ArrayList<Future<?>>();
      var lanes = plan.calls().stream().map(swept -> swept.rehearsal().lanes(threads)).toList();
      for (int thread = 0; thread < threads; thread++) {
        int at = thread;
        var own = lanes.stream().map(each -> each.get(at)).toList();
        work.add(pool.submit(() -> work(own)));
      }
      for (var each : work) {
        each.get();
      }
      return cells;
    } catch (ExecutionException failed) {
      throw new IllegalStateException("a scenario failed", failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the sweep was interrupted", interrupted);
    }
  }

  private void work(List<Lane> lanes) {
    for (long from = next.getAndAdd(BLOCK); from < cells.size(); from = next.getAndAdd(BLOCK)) {
      if (stopped.getAsBoolean()) {
        return;
      }
      int to = (int) Math.min(from + BLOCK, cells.size());
      for (int scenario = (int) from; scenario < to; scenario++) {
        run(scenario, lanes);
      }
      progress.accept(done.addAndGet(to - from));
    }
  }

  private void run(int scenario, List<Lane> lanes) {
    double net = 0;
    double drawdown = 0;
    int trades = 0;
    int wins = 0;
    for (int call = 0; call < lanes.size(); call++) {
      var swept = plan.calls().get(call);
      Plan.Variant variant;
      try {
        variant = swept.variant(plan.grid(), scenario);
      } catch (BrokenRule _) {
        // The rule it breaks is told by Plan.broken, for those cells that are shown.
        cells.invalid(scenario);
        return;
      }
      var sums = lanes.get(call).run(variant.trading(), variant.span());
      net += sums.net();
      drawdown += sums.drawdown();
      trades += sums.trades();
      wins += sums.wins();
    }
    cells.run(scenario, net, drawdown, trades, wins);
  }
}
