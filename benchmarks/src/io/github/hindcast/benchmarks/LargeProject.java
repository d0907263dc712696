package io.github.hindcast.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Writes a project as large as a research department's archive, drawn from a seed: price files of
/// random walks and one sheet of calls in `strategies/`, half of them levels with a zone, a stop
/// and a target, half directions.
///
/// Two in five instruments have a tick of 1, two one of 0.05, one none. Calls are of 400 analysts
/// of 40 houses; their horizons are 5 to 60 sessions or one to six months. Nothing in it can be
/// foreseen, so that hit rates are those of luck.
///
/// ```
/// mvn -q -Pbenchmarks test-compile exec:exec \
///   -Djmh.main=io.github.hindcast.benchmarks.LargeProject -Djmh.args="FOLDER 500 2500 100000"
/// ```
final class LargeProject {
  private static final long SEED = 20_261_125;
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 5);
  private static final int HOUSES = 40;
  private static final int ANALYSTS = 400;
  private static final int[] SESSIONS = {5, 10, 20, 40, 60};
  private static final int[] MONTHS = {1, 2, 3, 6};

  private final Path home;
  private final SplittableRandom random = new SplittableRandom(SEED);
  private final List<LocalDate> days = new ArrayList<>();
  private final List<double[]> closes = new ArrayList<>();

  private LargeProject(Path home) {
    this.home = home;
  }

  static void main(String[] args) throws IOException {
    write(
        Path.of(args[0]),
        Integer.parseInt(args[1]),
        Integer.parseInt(args[2]),
        Integer.parseInt(args[3]));
  }

  static void write(Path home, int instruments, int bars, int calls) throws IOException {
    new LargeProject(home).write(instruments, bars, calls);
  }

  private void write(int instruments, int bars, int calls) throws IOException {
    Files.createDirectories(home.resolve("data/prices"));
    Files.createDirectories(home.resolve("strategies"));
    Files.createDirectories(home.resolve("seeds"));
    Files.writeString(home.resolve("data/outcomes.yaml"), "outcomes: []\n");
    Files.writeString(
        home.resolve("data/calendars.yaml"),
        "calendars:\n  - { id: weekdays, name: weekdays, known: [], closed: [] }\n");
    for (var day = FIRST; days.size() < bars; day = day.plusDays(1)) {
      if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
        days.add(day);
      }
    }
    try (var list = Files.newBufferedWriter(home.resolve("data/instruments.yaml"))) {
      list.write("instruments:\n");
      for (int instrument = 0; instrument < instruments; instrument++) {
        list.write(listing(instrument));
        prices(instrument);
      }
    }
    try (var sheet = Files.newBufferedWriter(home.resolve("strategies/calls.csv"))) {
      sheet.write("date,analyst,house,instrument,side,entry,stop,target,horizon,note\n");
      for (int call = 0; call < calls; call++) {
        call(sheet);
      }
    }
  }

  private static String name(int instrument) {
    return "S" + (1000 + instrument);
  }

  /// In hundredths of a price; 0 for none.
  private static int tick(int instrument) {
    return switch (instrument % 5) {
      case 0, 1 -> 100;
      case 2, 3 -> 5;
      default -> 0;
    };
  }

  private static String listing(int instrument) {
    int tick = tick(instrument);
    return "  - { id: "
        + name(instrument)
        + ", name: "
        + name(instrument)
        + ", unit: t, currency: CNY, "
        + (tick == 0 ? "" : "tick: " + amount(tick) + ", multiplier: 10, ")
        + "calendar: weekdays, session: { zone: Asia/Shanghai, open: \"09:00\", close: \"15:00\" }, "
        + "prices: { file: prices/"
        + name(instrument)
        + ".csv, series: single } }\n";
  }

  private void prices(int instrument) {
    int tick = Math.max(1, tick(instrument));
    long floor = tick * 400L;
    var closes = new double[days.size()];
    long last = tick * (2000L + random.nextInt(8000));
    var text = new StringBuilder("date,open,high,low,close,volume\n");
    for (int bar = 0; bar < closes.length; bar++) {
      long open = Math.max(floor, moved(last, 0.004, tick));
      long close = Math.max(floor, moved(open, 0.013, tick));
      text.append(days.get(bar));
      cell(text, open);
      cell(text, Math.max(Math.max(open, close), moved(Math.max(open, close), 0.004, tick)));
      cell(text, Math.min(Math.min(open, close), moved(Math.min(open, close), 0.004, tick)));
      cell(text, close);
      text.append(',').append(1 + random.nextInt(50_000)).append('\n');
      closes[bar] = close / 100.0;
      last = close;
    }
    this.closes.add(closes);
    try {
      Files.writeString(home.resolve("data/prices/" + name(instrument) + ".csv"), text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private long moved(long price, double by, int tick) {
    return Math.round(price * (1 + by * random.nextGaussian()) / tick) * tick;
  }

  private static void cell(StringBuilder text, long hundredths) {
    text.append(',').append(amount(hundredths));
  }

  private static String amount(long hundredths) {
    long rest = hundredths % 100;
    return hundredths / 100 + "." + (rest < 10 ? "0" : "") + rest;
  }

  private void call(Writer sheet) throws IOException {
    int analyst = random.nextInt(ANALYSTS);
    int instrument = random.nextInt(closes.size());
    int bar = 1 + random.nextInt(days.size() - days.size() / 20 - 1);
    boolean isLong = random.nextBoolean();
    boolean level = random.nextBoolean();
    sheet
        .append(days.get(bar).toString())
        .append(",analyst ")
        .append(String.valueOf(analyst))
        .append(",house ")
        .append(String.valueOf(analyst % HOUSES))
        .append(',')
        .append(name(instrument))
        .append(isLong ? ",long," : ",short,")
        .append(level ? levels(closes.get(instrument)[bar], isLong, tick(instrument)) : ",,,")
        .append(horizon())
        .append(",what was said in a few words\n");
  }

  /// Zone, stop and target, each with a comma behind it, on the tick.
  private String levels(double close, boolean isLong, int tick) {
    int side = isLong ? 1 : -1;
    double near = 1 - side * (0.002 + 0.02 * random.nextDouble());
    double far = near - side * 0.01 * random.nextDouble();
    double stop = far - side * (0.01 + 0.04 * random.nextDouble());
    double target = near + side * (0.02 + 0.08 * random.nextDouble());
    return level(close, Math.min(near, far), tick)
        + "-"
        + level(close, Math.max(near, far), tick)
        + ","
        + level(close, stop, tick)
        + ","
        + level(close, target, tick)
        + ",";
  }

  private static String level(double close, double share, int tick) {
    int step = Math.max(1, tick);
    return amount(Math.round(close * share * 100 / step) * step);
  }

  private String horizon() {
    return random.nextBoolean()
        ? SESSIONS[random.nextInt(SESSIONS.length)] + " sessions"
        : MONTHS[random.nextInt(MONTHS.length)] + " months";
  }
}
