package io.github.hindcast.cli;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import picocli.CommandLine.Model.CommandSpec;

/// Says on stderr, once a second, how far long work is, how fast it goes and how long it will take;
/// nothing where it is done within the first second.
final class Progress implements LongConsumer {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  private final PrintWriter err;
  private final Language language;
  private final Text what;
  private final long of;
  private final long started = System.nanoTime();
  private final AtomicLong next = new AtomicLong(SECOND);

  /// `what` are the things counted, such as "scenarios", `of` of which will be done.
  Progress(CommandSpec spec, Text what, long of) {
    this.err = spec.commandLine().getErr();
    this.language = Speech.of(spec);
    this.what = what;
    this.of = of;
  }

  /// `done` are as many as are done by now; may be called from any thread.
  @Override
  public void accept(long done) {
    long elapsed = System.nanoTime() - started;
    long due = next.get();
    if (elapsed < due || done >= of || !next.compareAndSet(due, elapsed + SECOND)) {
      return;
    }
    double rate = done / (elapsed / 1e9);
    err.println(
        Text.format(
                "%s of %s %s, %s a second, %d s left",
                "已完成 %s / %s %s，每秒 %s，还需 %d 秒",
                grouped(done),
                grouped(of),
                what,
                grouped(Math.round(rate)),
                Math.round((of - done) / rate))
            .in(language));
    err.flush();
  }

  long elapsedMs() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
  }

  private static String grouped(long number) {
    return Numbers.grouped(BigDecimal.valueOf(number));
  }
}
