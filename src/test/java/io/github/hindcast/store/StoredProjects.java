package io.github.hindcast.store;

import io.github.hindcast.base.Text;
import io.github.hindcast.market.BarColumns;
import io.github.hindcast.market.Column;
import io.github.hindcast.market.Contracts;
import io.github.hindcast.market.Detail;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Small projects for the tests of stores.
final class StoredProjects {
  static final Instant NOW = Instant.parse("2026-08-20T08:00:00Z");
  static final String SOFTWARE = "hindcast 1.0";
  static final CallRow CALL =
      new CallRow(
          "desk",
          "al-up",
          "base",
          "desk-2026",
          Text.of("Ann \"Tab\t\" O'Neil\\", "安"),
          Text.of("House", "期货公司"),
          "SHFE.AL",
          "direction",
          "2026-01-05");

  private StoredProjects() {}

  static ProjectFiles project(Map<String, KeptSeries> series, String... texts) {
    var files = new HashMap<String, String>();
    for (int at = 0; at < texts.length; at += 2) {
      files.put(texts[at], texts[at + 1]);
    }
    return new ProjectFiles(files, series, List.of(CALL));
  }

  /// Bars of days with every amount, some of them unknown.
  static KeptSeries days(long seed, int size) {
    var random = new Random(seed);
    int first = (int) LocalDate.of(2019, 12, 24).toEpochDay();
    int[] days = new int[size];
    Arrays.setAll(days, bar -> first + bar);
    return new KeptSeries(
        "data/prices/shfe-al.csv",
        Detail.OHLC,
        BarColumns.ofDays(
            days,
            amounts(random, size),
            Contracts.of(
                List.of(new Contracts.Span(0, "AL2002"), new Contracts.Span(size / 2, "AL2003")))));
  }

  /// Bars of minutes without gaps, so many to a day.
  static KeptSeries minutes(long seed, int size, int perDay) {
    int first = (int) LocalDate.of(2020, 1, 2).toEpochDay();
    int[] days = new int[size];
    long[] opens = new long[size];
    Arrays.setAll(days, bar -> first + bar / perDay);
    Arrays.setAll(opens, bar -> (first + bar / perDay) * 86_400L + 60L * (bar % perDay));
    var amounts = amounts(new Random(seed), size);
    amounts.remove(Column.SETTLEMENT);
    return new KeptSeries(
        "data/prices/shfe-al-minutes.csv",
        Detail.OHLC,
        BarColumns.within(days, opens, 60, amounts, Contracts.NONE));
  }

  private static Map<Column, double[]> amounts(Random random, int size) {
    var amounts = new EnumMap<Column, double[]>(Column.class);
    for (var name : KeptSeries.AMOUNTS) {
      double[] column = new double[size];
      Arrays.setAll(column, _ -> 1 + 20_000 * random.nextDouble());
      if (name == Column.SETTLEMENT || name == Column.VOLUME) {
        Arrays.setAll(column, bar -> bar % 5 == 0 ? Double.NaN : column[bar]);
      }
      amounts.put(name, column);
    }
    return amounts;
  }

  /// The same series with another close on one bar.
  static KeptSeries withClose(KeptSeries series, int bar, double close) {
    var columns = series.columns();
    var amounts = new EnumMap<Column, double[]>(Column.class);
    for (var name : KeptSeries.AMOUNTS) {
      if (columns.has(name)) {
        amounts.put(name, columns.price(name).clone());
      }
    }
    amounts.computeIfPresent(
        Column.CLOSE,
        (_, closes) -> {
          closes[bar] = close;
          return closes;
        });
    var changed =
        columns.areWithinDays()
            ? BarColumns.within(
                columns.dayNumbers(),
                columns.openings(),
                columns.seconds(),
                amounts,
                columns.contracts())
            : BarColumns.ofDays(columns.dayNumbers(), amounts, columns.contracts());
    return new KeptSeries(series.file(), series.detail(), changed);
  }
}
