package io.github.hindcast.market;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/// The bars of a price file as primitive columns, not yet of any instrument: of each bar the
/// trading day, as the day's number from 1970-01-01 on, and its prices and amounts. An amount that
/// is not known is NaN here, and is an empty option wherever it is asked for.
///
/// Bars of days have their opening and closing instants from the session of their instrument. Bars
/// within days have opening instants of their own, in seconds from 1970-01-01 on, and one length.
///
/// Arrays are taken as they are and must not be written to afterwards; that prices are sound is the
/// reader's to check.
public final class BarColumns {
  private static final long[] NO_OPENS = new long[0];

  private final int[] days;
  private final long[] opens;

  /// Zero for bars of days.
  private final int seconds;

  private final EnumMap<Column, double[]> values;
  private final Contracts contracts;

  private BarColumns(
      int[] days,
      long[] opens,
      int seconds,
      EnumMap<Column, double[]> values,
      Contracts contracts) {
    this.days = days;
    this.opens = opens;
    this.seconds = seconds;
    this.values = values;
    this.contracts = contracts;
  }

  /// One bar a day; the four prices are needed.
  public static BarColumns ofDays(int[] days, Map<Column, double[]> values, Contracts contracts) {
    for (int next = 1; next < days.length; next++) {
      if (days[next - 1] >= days[next]) {
        throw new IllegalArgumentException(
            "bars must be in order of their days, was "
                + LocalDate.ofEpochDay(days[next])
                + " after "
                + LocalDate.ofEpochDay(days[next - 1]));
      }
    }
    values.forEach((name, column) -> requireSize(name, column, days.length));
    return new BarColumns(days, NO_OPENS, 0, new EnumMap<>(values), contracts);
  }

  /// Bars of so many seconds that open one after the other, without overlap, on trading days that
  /// never go back. Another contract begins with a trading day.
  public static BarColumns within(
      int[] days, long[] opens, int seconds, Map<Column, double[]> values, Contracts contracts) {
    if (opens.length != days.length || seconds <= 0) {
      throw new IllegalArgumentException(
          days.length + " bars must have a length and as many opening times, was " + opens.length);
    }
    for (int next = 1; next < days.length; next++) {
      if (opens[next] - opens[next - 1] < seconds || days[next] < days[next - 1]) {
        throw new IllegalArgumentException(
            "bars must be in order of their times, was "
                + Instant.ofEpochSecond(opens[next])
                + " after "
                + Instant.ofEpochSecond(opens[next - 1]));
      }
    }
    for (var span : contracts.spans()) {
      if (span.from() > 0 && days[span.from()] == days[span.from() - 1]) {
        throw new IllegalArgumentException(
            "contract " + span.contract() + " must begin with a trading day");
      }
    }
    values.forEach((name, column) -> requireSize(name, column, days.length));
    return new BarColumns(days, opens, seconds, new EnumMap<>(values), contracts);
  }

  private static void requireSize(Column name, double[] column, int size) {
    if (column.length != size) {
      throw new IllegalArgumentException(
          "column " + name + " must have " + size + " values, was " + column.length);
    }
  }

  public int size() {
    return days.length;
  }

  /// Whether bars are shorter than a day and have opening instants of their own.
  public boolean areWithinDays() {
    return seconds > 0;
  }

  /// How long a bar is; 0 for bars of days.
  public int seconds() {
    return seconds;
  }

  /// The trading day of each bar; not to be written to.
  public int[] dayNumbers() {
    return days;
  }

  /// The opening instant of each bar, none for bars of days; not to be written to.
  public long[] openings() {
    return opens;
  }

  Instant opens(int bar) {
    return Instant.ofEpochSecond(opens[bar]);
  }

  Instant closes(int bar) {
    return Instant.ofEpochSecond(opens[bar] + seconds);
  }

  boolean isSameDay(int bar, int other) {
    return days[bar] == days[other];
  }

  /// The first bar that opens at or after `instant`; [#size()] where there is none.
  int firstOpeningAtOrAfter(Instant instant) {
    long wanted = instant.getEpochSecond() + (instant.getNano() > 0 ? 1 : 0);
    int found = Arrays.binarySearch(opens, wanted);
    return found >= 0 ? found : -found - 1;
  }

  LocalDate day(int bar) {
    return LocalDate.ofEpochDay(days[bar]);
  }

  /// The first bar of a day on or after `day`; [#size()] where there is none.
  int firstOnOrAfter(LocalDate day) {
    long wanted = day.toEpochDay();
    int low = 0;
    int high = days.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (days[middle] < wanted) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// One of the columns that there are, as the four prices always are; not to be written to.
  public double[] price(Column name) {
    return Objects.requireNonNull(values.get(name));
  }

  Optional<double[]> find(Column name) {
    return Optional.ofNullable(values.get(name));
  }

  public boolean has(Column name) {
    return values.containsKey(name);
  }

  public Contracts contracts() {
    return contracts;
  }

  BarColumns with(Column name, double[] column) {
    requireSize(name, column, days.length);
    var more = new EnumMap<>(values);
    more.put(name, column);
    return new BarColumns(days, opens, seconds, more, contracts);
  }

  BarColumns without(Column... names) {
    var fewer = new EnumMap<>(values);
    for (var name : names) {
      fewer.remove(name);
    }
    return new BarColumns(days, opens, seconds, fewer, contracts);
  }

  /// The bars from index `from` up to but not including `to`.
  BarColumns slice(int from, int to) {
    var cut = new EnumMap<Column, double[]>(Column.class);
    values.forEach((name, column) -> cut.put(name, Arrays.copyOfRange(column, from, to)));
    return new BarColumns(
        Arrays.copyOfRange(days, from, to),
        areWithinDays() ? Arrays.copyOfRange(opens, from, to) : opens,
        seconds,
        cut,
        contracts.slice(from, to));
  }

  /// Bars within days put together to one bar a day: the first open, the highest high, the lowest
  /// low, the last close, all of the volume (not known where that of one bar is not). Other amounts
  /// are left out.
  BarColumns daily() {
    var firsts =
        IntStream.range(0, size()).filter(bar -> bar == 0 || !isSameDay(bar, bar - 1)).toArray();
    var joined = new EnumMap<Column, double[]>(Column.class);
    joined.put(Column.OPEN, joined(firsts, Column.OPEN, (first, _) -> first));
    joined.put(Column.HIGH, joined(firsts, Column.HIGH, Math::max));
    joined.put(Column.LOW, joined(firsts, Column.LOW, Math::min));
    joined.put(Column.CLOSE, joined(firsts, Column.CLOSE, (_, last) -> last));
    if (has(Column.VOLUME)) {
      joined.put(Column.VOLUME, joined(firsts, Column.VOLUME, Double::sum));
    }
    var spans = new ArrayList<Contracts.Span>();
    for (var span : contracts.spans()) {
      spans.add(new Contracts.Span(Arrays.binarySearch(firsts, span.from()), span.contract()));
    }
    int[] each = IntStream.of(firsts).map(bar -> days[bar]).toArray();
    return new BarColumns(each, NO_OPENS, 0, joined, Contracts.of(spans));
  }

  private double[] joined(int[] firsts, Column name, DoubleBinaryOperator join) {
    double[] column = price(name);
    var joined = new double[firsts.length];
    for (int day = 0; day < firsts.length; day++) {
      int end = day + 1 < firsts.length ? firsts[day + 1] : size();
      double value = column[firsts[day]];
      for (int bar = firsts[day] + 1; bar < end; bar++) {
        value = join.applyAsDouble(value, column[bar]);
      }
      joined[day] = value;
    }
    return joined;
  }
}
