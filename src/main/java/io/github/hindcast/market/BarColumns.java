package io.github.hindcast.market;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The bars of a price file as primitive columns, not yet of any instrument: of each bar the
/// trading day, as the day's number from 1970-01-01 on, and its prices and amounts. An amount that
/// is not known is NaN here, and is an empty option wherever it is asked for.
///
/// Arrays are taken as they are and must not be written to afterwards; that prices are sound is the
/// reader's to check.
public final class BarColumns {
  private final int[] days;
  private final EnumMap<Column, double[]> values;
  private final Contracts contracts;

  private BarColumns(int[] days, EnumMap<Column, double[]> values, Contracts contracts) {
    this.days = days;
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
    return new BarColumns(days, new EnumMap<>(values), contracts);
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

  /// One of the four prices, which all bars have; not to be written to.
  double[] price(Column name) {
    return Objects.requireNonNull(values.get(name));
  }

  Optional<double[]> find(Column name) {
    return Optional.ofNullable(values.get(name));
  }

  boolean has(Column name) {
    return values.containsKey(name);
  }

  Contracts contracts() {
    return contracts;
  }

  BarColumns with(Column name, double[] column) {
    requireSize(name, column, days.length);
    var more = new EnumMap<>(values);
    more.put(name, column);
    return new BarColumns(days, more, contracts);
  }

  BarColumns without(Column... names) {
    var fewer = new EnumMap<>(values);
    for (var name : names) {
      fewer.remove(name);
    }
    return new BarColumns(days, fewer, contracts);
  }

  /// The bars from index `from` up to but not including `to`.
  BarColumns slice(int from, int to) {
    var cut = new EnumMap<Column, double[]>(Column.class);
    values.forEach((name, column) -> cut.put(name, Arrays.copyOfRange(column, from, to)));
    return new BarColumns(Arrays.copyOfRange(days, from, to), cut, contracts.slice(from, to));
  }
}
