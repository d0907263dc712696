package io.github.hindcast.market.quality;

import io.github.hindcast.market.Column;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The rows of one instrument in a table.
///
/// Rules that look at rows one by one take them in the order of the file. Rules that hold a row
/// against its neighbours take the [#sound()] ones in order of time, so that one bad row is not
/// found five times over.
final class Strand {
  private final PriceTable table;
  private final Subject subject;
  private final int[] rows;

  /// The days of all rows of a file of many; empty where this is the only strand.
  private final BitSet days;

  private Strand(PriceTable table, Subject subject, int[] rows, BitSet days) {
    this.table = table;
    this.subject = subject;
    this.rows = rows;
    this.days = days;
  }

  /// One strand a code where rows of several codes are of one time, as in a file of many contracts
  /// or symbols; else one strand of all rows, in which the contract may change from day to day. A
  /// file whose days go down is taken from its end.
  static List<Strand> of(PriceTable table, Subject subject) {
    if (!holdsMany(table)) {
      return List.of(
          new Strand(
              table,
              subject,
              ascending(table, IntStream.range(0, table.size()).toArray()),
              new BitSet()));
    }
    return each(table, subject);
  }

  /// One strand a code.
  static List<Strand> each(PriceTable table, Subject subject) {
    var days = new BitSet();
    IntStream.range(0, table.size())
        .map(table::dayNumber)
        .filter(day -> day >= 0)
        .forEach(days::set);
    Map<String, List<Integer>> byCode = new HashMap<>();
    for (int row = 0; row < table.size(); row++) {
      byCode.computeIfAbsent(table.code(row), _ -> new ArrayList<>()).add(row);
    }
    return table.codes().stream()
        .map(code ->
            byCode.getOrDefault(code, List.of()).stream().mapToInt(Integer::intValue).toArray())
        .map(rows -> new Strand(table, subject, ascending(table, rows), days))
        .toList();
  }

  /// Whether one row in twenty or more is of the time of a row of another code.
  private static boolean holdsMany(PriceTable table) {
    Map<Long, Integer> first = new HashMap<>();
    int shared = 0;
    boolean several = table.namesSeveral();
    for (int row = 0; several && row < table.size(); row++) {
      var before = first.putIfAbsent(time(table, row), row);
      shared += before != null && !table.isSameCode(before, row) ? 1 : 0;
    }
    return shared > 0 && shared * 20L >= table.size();
  }

  private static int[] ascending(PriceTable table, int[] rows) {
    long down =
        IntStream.range(1, rows.length)
            .filter(at -> time(table, rows[at]) < time(table, rows[at - 1]))
            .count();
    return 2 * down > rows.length
        ? IntStream.range(0, rows.length).map(at -> rows[rows.length - 1 - at]).toArray()
        : rows;
  }

  private static long time(PriceTable table, int row) {
    return table.dayNumber(row) * 86_400L + Math.max(0, table.second(row));
  }

  Subject subject() {
    return subject;
  }

  int size() {
    return rows.length;
  }

  /// Seconds from 1970-01-01 on in the time of the file.
  long time(int bar) {
    return time(table, rows[bar]);
  }

  LocalDate day(int bar) {
    return table.day(rows[bar]);
  }

  int dayNumber(int bar) {
    return table.dayNumber(rows[bar]);
  }

  /// Whether another contract or symbol of the file has a row between two of this one's days: its
  /// own was then without trade, not forgotten.
  boolean othersTradeBetween(int day, int later) {
    int next = days.nextSetBit(Math.max(0, day + 1));
    return next >= 0 && next < later;
  }

  /// Whether rows have a day only.
  boolean isDaily() {
    return rows.length == 0 || table.second(rows[0]) == PriceTable.WHOLE_DAY;
  }

  int second(int bar) {
    return table.second(rows[bar]);
  }

  boolean has(Column column) {
    return table.has(column);
  }

  /// NaN where the cell is empty.
  double value(Column column, int bar) {
    return table.value(column, rows[bar]);
  }

  double close(int bar) {
    return value(Column.CLOSE, bar);
  }

  /// The open, or in a file with one price a day that price.
  double open(int bar) {
    return orClose(Column.OPEN, bar);
  }

  double high(int bar) {
    return orClose(Column.HIGH, bar);
  }

  double low(int bar) {
    return orClose(Column.LOW, bar);
  }

  private double orClose(Column column, int bar) {
    return table.has(column) ? value(column, bar) : close(bar);
  }

  String code(int bar) {
    return table.code(rows[bar]);
  }

  /// Whether the row is of another contract than the one before it.
  boolean changesContract(int bar) {
    return bar > 0 && !table.isSameCode(rows[bar], rows[bar - 1]);
  }

  /// Whether every row says of which contract or symbol it is.
  boolean namesContracts() {
    return IntStream.of(rows).noneMatch(row -> table.code(row).isEmpty());
  }

  /// Whether contracts may follow one another without being named.
  boolean isSpliced() {
    return !namesContracts() && !subject.isSingle();
  }

  boolean hasOneName() {
    return IntStream.range(1, size()).noneMatch(this::changesContract);
  }

  boolean sameValues(int bar, int other, Column... columns) {
    return Arrays.stream(columns)
        .allMatch(column -> Double.compare(value(column, bar), value(column, other)) == 0);
  }

  /// The four prices are there, above zero and no further apart than high and low allow.
  boolean isSound(int bar) {
    double low = low(bar);
    double high = high(bar);
    return low > 0
        && low <= Math.min(open(bar), close(bar))
        && high >= Math.max(open(bar), close(bar))
        && high < Double.POSITIVE_INFINITY;
  }

  /// The sound rows in order of time; of several at one time the first.
  Strand sound() {
    var sorted =
        IntStream.range(0, size())
            .filter(this::isSound)
            .boxed()
            .sorted(Comparator.comparingLong(this::time))
            .mapToInt(Integer::intValue)
            .toArray();
    return kept(sorted, at -> at == 0 || time(sorted[at]) != time(sorted[at - 1]));
  }

  /// The rows in order of time, whatever they hold.
  Strand inOrder() {
    var sorted =
        IntStream.range(0, size())
            .boxed()
            .sorted(Comparator.comparingLong(this::time))
            .mapToInt(Integer::intValue)
            .toArray();
    return kept(sorted, _ -> true);
  }

  private Strand kept(int[] bars, IntPredicate wanted) {
    var chosen = IntStream.range(0, bars.length).filter(wanted).map(at -> rows[bars[at]]).toArray();
    return new Strand(table, subject, chosen, days);
  }

  Finding.Place place(int bar) {
    int second = second(bar);
    return new Finding.Place(
        table.line(rows[bar]),
        day(bar),
        second == PriceTable.WHOLE_DAY
            ? Optional.empty()
            : Optional.of(LocalTime.ofSecondOfDay(second)),
        code(bar));
  }
}
