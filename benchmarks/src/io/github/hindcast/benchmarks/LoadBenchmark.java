package io.github.hindcast.benchmarks;

import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.load.Project;
import io.github.hindcast.market.BarSeries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Opening a project whose only instrument has a decade of minute bars: from its CSV file, and from
/// the cache beside it, to a series that can be replayed.
///
/// 1,400,000 bars of 555 minutes a day; the size of the file is printed at the start, and divided
/// by the time of `fromText` is the speed of reading.
///
/// `mvn -q -Pbenchmarks test-compile exec:exec -Djmh.args="LoadBenchmark"`
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LoadBenchmark {
  private static final InstrumentId ID = InstrumentId.of("MINUTES");
  private static final int MINUTES_A_DAY = 555;

  @Param("1400000")
  private int minutes;

  private Path cached = Path.of("");
  private Path plain = Path.of("");

  @Setup(Level.Trial)
  public void write() throws IOException {
    cached = project();
    plain = project();
    Files.writeString(plain.resolve("data/prices/.cache"), "no folder, so that none is made");
    var file = cached.resolve("data/prices/minutes.csv");
    System.out.println("price file: " + Files.size(file) + " bytes");
    fromCache();
    if (!Files.exists(cached.resolve("data/prices/.cache/minutes.csv.bars"))) {
      throw new IllegalStateException("no cache was made");
    }
  }

  private Path project() throws IOException {
    var home = Files.createTempDirectory("load-benchmark");
    Files.createDirectories(home.resolve("data/prices"));
    Files.writeString(home.resolve("data/outcomes.yaml"), "outcomes: []\n");
    Files.writeString(
        home.resolve("data/calendars.yaml"),
        "calendars:\n  - { id: weekdays, name: weekdays, known: [], closed: [] }\n");
    Files.writeString(
        home.resolve("data/instruments.yaml"),
        """
        instruments:
          - id: MINUTES
            name: minutes
            unit: t
            calendar: weekdays
            session: { zone: Asia/Shanghai, open: "09:00", close: "18:15" }
            prices: { file: prices/minutes.csv, series: single, bars: 1 minute }
        """);
    Files.writeString(home.resolve("data/prices/minutes.csv"), text());
    return home;
  }

  private String text() {
    var random = new Random(20_200_102);
    var text = new StringBuilder(minutes * 64).append("time,open,high,low,close,volume\n");
    var day = LocalDate.parse("2010-01-04");
    int price = 140_000;
    for (int bar = 0; bar < minutes; bar++) {
      int minute = bar % MINUTES_A_DAY;
      if (minute == 0 && bar > 0) {
        day = day.plusDays(day.getDayOfWeek() == DayOfWeek.FRIDAY ? 3 : 1);
      }
      int close = Math.max(10_000, price + random.nextInt(41) - 20);
      text.append(day)
          .append(' ')
          .append(two(9 + minute / 60))
          .append(':')
          .append(two(minute % 60));
      amount(text, price);
      amount(text, Math.max(price, close) + random.nextInt(10));
      amount(text, Math.min(price, close) - random.nextInt(10));
      amount(text, close);
      text.append(',').append(random.nextInt(5_000)).append('\n');
      price = close;
    }
    return text.toString();
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : "" + number;
  }

  private static void amount(StringBuilder text, int tenths) {
    text.append(',').append(tenths / 10).append('.').append(tenths % 10);
  }

  @Benchmark
  public BarSeries fromText() {
    return load(plain);
  }

  @Benchmark
  public BarSeries fromCache() {
    return load(cached);
  }

  private BarSeries load(Path home) {
    var loaded = Project.load(home, home.resolve("data"));
    var series =
        loaded
            .value()
            .market()
            .series(ID)
            .orElseThrow(() -> new IllegalStateException(loaded.problems().toString()));
    if (series.size() != minutes) {
      throw new IllegalStateException("expected " + minutes + " bars, was " + series.size());
    }
    return series;
  }

  @TearDown(Level.Trial)
  public void remove() throws IOException {
    for (var home : new Path[] {cached, plain}) {
      try (var files = Files.walk(home)) {
        files.sorted(Comparator.reverseOrder()).forEach(LoadBenchmark::delete);
      }
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
