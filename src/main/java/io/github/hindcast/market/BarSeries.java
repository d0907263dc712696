package io.github.hindcast.market;

import io.github.hindcast.instrument.Instrument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/// The daily bars of one instrument in order of their days, as primitive columns.
///
/// Prices are raw: as traded in the contract of that day, never back-adjusted. A bar belongs to its
/// trading day; it opens with that day's first session (the night before, where there is one) and
/// is known only when it closes. `contracts` is empty where the file does not name them.
public final class BarSeries {
  private final Instrument instrument;
  private final Detail detail;
  private final LocalDate[] days;
  private final EnumMap<Column, double[]> columns;
  private final double[] open;
  private final double[] high;
  private final double[] low;
  private final double[] close;
  private final String[] contracts;
  private final boolean[] changes;
  private final Map<LocalDate, Roll> rolls;

  private BarSeries(
      Instrument instrument,
      Detail detail,
      LocalDate[] days,
      EnumMap<Column, double[]> columns,
      String[] contracts,
      Map<LocalDate, Roll> rolls) {
    this.instrument = instrument;
    this.detail = detail;
    this.days = days;
    this.columns = columns;
    this.open = column(Column.OPEN);
    this.high = column(Column.HIGH);
    this.low = column(Column.LOW);
    this.close = column(Column.CLOSE);
    this.contracts = contracts;
    this.changes = changes(contracts);
    this.rolls = rolls;
  }

  private static boolean[] changes(String[] contracts) {
    var changes = new boolean[contracts.length];
    for (int bar = 1; bar < contracts.length; bar++) {
      changes[bar] = !contracts[bar].equals(contracts[bar - 1]);
    }
    return changes;
  }

  /// One of the four prices, which every series has; not to be written to.
  double[] column(Column name) {
    return Objects.requireNonNull(columns.get(name));
  }

  /// `contracts` has one name a bar or is empty; `rolls` are found by their first day.
  public static BarSeries of(
      Instrument instrument,
      Detail detail,
      List<Bar> bars,
      List<String> contracts,
      Map<LocalDate, Roll> rolls) {
    if (!contracts.isEmpty() && contracts.size() != bars.size()) {
      throw new IllegalArgumentException(
          "a series of " + bars.size() + " bars was given " + contracts.size() + " contracts");
    }
    for (int next = 1; next < bars.size(); next++) {
      if (!bars.get(next - 1).day().isBefore(bars.get(next).day())) {
        throw new IllegalArgumentException(
            "bars must be in order of their days, was "
                + bars.get(next).day()
                + " after "
                + bars.get(next - 1).day());
      }
    }
    var columns = new EnumMap<Column, double[]>(Column.class);
    columns.put(Column.OPEN, bars.stream().mapToDouble(Bar::open).toArray());
    columns.put(Column.HIGH, bars.stream().mapToDouble(Bar::high).toArray());
    columns.put(Column.LOW, bars.stream().mapToDouble(Bar::low).toArray());
    columns.put(Column.CLOSE, bars.stream().mapToDouble(Bar::close).toArray());
    return new BarSeries(
        instrument,
        detail,
        bars.stream().map(Bar::day).toArray(LocalDate[]::new),
        columns,
        contracts.toArray(String[]::new),
        Map.copyOf(rolls));
  }

  /// The same bars with nothing known that could hold an order back.
  public BarSeries unrestricted() {
    var fewer = new EnumMap<>(columns);
    fewer.remove(Column.VOLUME);
    fewer.remove(Column.LIMIT_UP);
    fewer.remove(Column.LIMIT_DOWN);
    return new BarSeries(instrument, detail, days, fewer, contracts, rolls);
  }

  /// The same bars under another description of their instrument.
  BarSeries withInstrument(Instrument other) {
    return new BarSeries(other, detail, days, columns, contracts, rolls);
  }

  /// This series with what was traded on each bar, in lots; unknown where the list is empty there.
  public BarSeries withVolumes(List<OptionalDouble> volumes) {
    return with(Column.VOLUME, volumes);
  }

  /// This series with the open interest at the end of each bar, in lots.
  public BarSeries withOpenInterest(List<OptionalDouble> openInterest) {
    return with(Column.OPEN_INTEREST, openInterest);
  }

  /// This series with the settlement price of each bar, from which the next limit is measured.
  public BarSeries withSettlements(List<OptionalDouble> settlements) {
    return with(Column.SETTLEMENT, settlements);
  }

  /// This series with the prices beyond which each bar could not trade.
  public BarSeries withLimits(List<OptionalDouble> up, List<OptionalDouble> down) {
    return with(Column.LIMIT_UP, up).with(Column.LIMIT_DOWN, down);
  }

  private BarSeries with(Column name, List<OptionalDouble> values) {
    if (values.size() != days.length) {
      throw new IllegalArgumentException(
          "a column must have " + days.length + " values, was " + values.size());
    }
    var more = new EnumMap<>(columns);
    more.put(name, values.stream().mapToDouble(v -> v.orElse(Double.NaN)).toArray());
    return new BarSeries(instrument, detail, days, more, contracts, rolls);
  }

  public Instrument instrument() {
    return instrument;
  }

  public Detail detail() {
    return detail;
  }

  public int size() {
    return days.length;
  }

  public boolean isEmpty() {
    return days.length == 0;
  }

  public LocalDate day(int bar) {
    return days[bar];
  }

  public LocalDate firstDay() {
    return days[0];
  }

  public LocalDate lastDay() {
    return days[days.length - 1];
  }

  public double open(int bar) {
    return open[bar];
  }

  public double high(int bar) {
    return high[bar];
  }

  public double low(int bar) {
    return low[bar];
  }

  public double close(int bar) {
    return close[bar];
  }

  public double lastClose() {
    return close[close.length - 1];
  }

  public Bar bar(int bar) {
    return new Bar(days[bar], open[bar], high[bar], low[bar], close[bar]);
  }

  public Optional<String> contract(int bar) {
    return contracts.length == 0 ? Optional.empty() : Optional.of(contracts[bar]);
  }

  /// Whether another contract is the main one on this bar than on the bar before it.
  public boolean changesContract(int bar) {
    return changes.length > 0 && changes[bar];
  }

  boolean namesContracts() {
    return contracts.length > 0;
  }

  /// Whether anything is known from which a bar could be found locked or untraded.
  boolean mayHoldBack() {
    return columns.containsKey(Column.VOLUME)
        || columns.containsKey(Column.LIMIT_UP)
        || columns.containsKey(Column.LIMIT_DOWN);
  }

  /// Both contracts' closes on the day before this bar, where the roll table has them.
  public Optional<Roll> roll(int bar) {
    return Optional.ofNullable(rolls.get(days[bar])).filter(roll -> isBetween(roll, bar));
  }

  /// A roll table that names other contracts than the bars do is not believed.
  private boolean isBetween(Roll roll, int bar) {
    return bar == 0
        || contracts.length == 0
        || (roll.oldContract().equals(contracts[bar - 1])
            && roll.newContract().equals(contracts[bar]));
  }

  /// The first bar that opens at or after `instant`; [#size()] where there is none.
  public int firstOpeningAtOrAfter(Instant instant) {
    int bar = 0;
    while (bar < days.length && instrument.opens(days[bar]).isBefore(instant)) {
      bar++;
    }
    return bar;
  }

  /// The first bar of a day on or after `day`; [#size()] where there is none.
  public int firstOnOrAfter(LocalDate day) {
    int found = Arrays.binarySearch(days, day);
    return found >= 0 ? found : -found - 1;
  }

  /// The exchange's own price of the day, where it is known.
  public OptionalDouble settlement(int bar) {
    return known(Column.SETTLEMENT, bar);
  }

  public OptionalDouble limitUp(int bar) {
    return known(Column.LIMIT_UP, bar);
  }

  public OptionalDouble limitDown(int bar) {
    return known(Column.LIMIT_DOWN, bar);
  }

  /// Whether nothing at all was traded on this bar, as far as volume is known.
  public boolean isUntraded(int bar) {
    return known(Column.VOLUME, bar).equals(OptionalDouble.of(0));
  }

  /// Whether all trading of the bar was at its upper limit: who wants to buy finds no seller.
  public boolean isLockedUp(int bar) {
    var limit = limitUp(bar);
    return limit.isPresent() && low[bar] >= limit.getAsDouble();
  }

  /// Whether all trading of the bar was at its lower limit: who wants to sell finds no buyer.
  public boolean isLockedDown(int bar) {
    var limit = limitDown(bar);
    return limit.isPresent() && high[bar] <= limit.getAsDouble();
  }

  OptionalDouble known(Column name, int bar) {
    var values = columns.get(name);
    return values == null || Double.isNaN(values[bar])
        ? OptionalDouble.empty()
        : OptionalDouble.of(values[bar]);
  }

  /// The bars from index `from` up to but not including `to`.
  public BarSeries slice(int from, int to) {
    var cut = new EnumMap<Column, double[]>(Column.class);
    columns.forEach((name, values) -> cut.put(name, Arrays.copyOfRange(values, from, to)));
    return new BarSeries(
        instrument,
        detail,
        Arrays.copyOfRange(days, from, to),
        cut,
        contracts.length == 0 ? contracts : Arrays.copyOfRange(contracts, from, to),
        rolls);
  }

  /// What was known at the end of `day`: the bars up to and including it.
  public BarSeries asOf(LocalDate day) {
    return slice(0, firstOnOrAfter(day.plusDays(1)));
  }
}
