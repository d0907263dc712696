package io.github.hindcast.market;

import io.github.hindcast.instrument.Instrument;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// The bars of one instrument in order of their times, as primitive columns: one a trading day, or
/// bars of minutes.
///
/// Prices are raw: as traded in the contract of that day, never back-adjusted. A bar belongs to its
/// trading day; a daily one opens with that day's first session (the night before, where there is
/// one), a minute when it says, and each is known only when it closes.
public final class BarSeries {
  /// A session closes on the date of its trading day; zones are less than a day from one another.
  private static final int DAYS_OF_ZONES = 2;

  private final Instrument instrument;
  private final Detail detail;
  private final BarColumns columns;
  private final double[] open;
  private final double[] high;
  private final double[] low;
  private final double[] close;
  private final Map<LocalDate, Roll> rolls;

  private BarSeries(
      Instrument instrument, Detail detail, BarColumns columns, Map<LocalDate, Roll> rolls) {
    this.instrument = instrument;
    this.detail = detail;
    this.columns = columns;
    this.open = columns.price(Column.OPEN);
    this.high = columns.price(Column.HIGH);
    this.low = columns.price(Column.LOW);
    this.close = columns.price(Column.CLOSE);
    this.rolls = rolls;
  }

  /// `rolls` are found by their first day.
  public static BarSeries of(
      Instrument instrument, Detail detail, BarColumns columns, Map<LocalDate, Roll> rolls) {
    return new BarSeries(instrument, detail, columns, Map.copyOf(rolls));
  }

  /// `contracts` has one name a bar or is empty.
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
    return of(
        instrument,
        detail,
        BarColumns.ofDays(days(bars), prices(bars), Contracts.ofEach(contracts)),
        rolls);
  }

  /// Bars of so many seconds; `opens` are their opening instants in seconds from 1970-01-01 on.
  public static BarSeries within(
      Instrument instrument,
      Detail detail,
      List<Bar> bars,
      List<Long> opens,
      int seconds,
      List<String> contracts) {
    long[] instants = opens.stream().mapToLong(Long::longValue).toArray();
    var names = Contracts.ofEach(contracts);
    return of(
        instrument,
        detail,
        BarColumns.within(days(bars), instants, seconds, prices(bars), names),
        Map.of());
  }

  private static int[] days(List<Bar> bars) {
    return bars.stream().mapToInt(bar -> (int) bar.day().toEpochDay()).toArray();
  }

  private static Map<Column, double[]> prices(List<Bar> bars) {
    var prices = new EnumMap<Column, double[]>(Column.class);
    prices.put(Column.OPEN, bars.stream().mapToDouble(Bar::open).toArray());
    prices.put(Column.HIGH, bars.stream().mapToDouble(Bar::high).toArray());
    prices.put(Column.LOW, bars.stream().mapToDouble(Bar::low).toArray());
    prices.put(Column.CLOSE, bars.stream().mapToDouble(Bar::close).toArray());
    return prices;
  }

  /// Prices, amounts and times as they are held.
  public BarColumns columns() {
    return columns;
  }

  /// One of the four prices, which every series has; not to be written to.
  double[] column(Column name) {
    return columns.price(name);
  }

  private BarSeries with(BarColumns other) {
    return new BarSeries(instrument, detail, other, rolls);
  }

  /// The same bars with nothing known that could hold an order back.
  public BarSeries unrestricted() {
    return with(columns.without(Column.VOLUME, Column.LIMIT_UP, Column.LIMIT_DOWN));
  }

  /// The same bars under another description of their instrument.
  BarSeries withInstrument(Instrument other) {
    return new BarSeries(other, detail, columns, rolls);
  }

  /// The same bars with another table of rolls.
  public BarSeries withRolls(Map<LocalDate, Roll> table) {
    return of(instrument, detail, columns, table);
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
    if (values.size() != size()) {
      throw new IllegalArgumentException(
          "a column must have " + size() + " values, was " + values.size());
    }
    return with(
        columns.with(name, values.stream().mapToDouble(v -> v.orElse(Double.NaN)).toArray()));
  }

  public Instrument instrument() {
    return instrument;
  }

  public Detail detail() {
    return detail;
  }

  public int size() {
    return columns.size();
  }

  public boolean isEmpty() {
    return size() == 0;
  }

  public LocalDate day(int bar) {
    return columns.day(bar);
  }

  public LocalDate firstDay() {
    return day(0);
  }

  public LocalDate lastDay() {
    return day(size() - 1);
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
    return new Bar(day(bar), open[bar], high[bar], low[bar], close[bar]);
  }

  public Optional<String> contract(int bar) {
    return columns.contracts().at(bar);
  }

  /// Whether another contract is the main one on this bar than on the bar before it.
  public boolean changesContract(int bar) {
    return columns.contracts().changeAt(bar);
  }

  boolean namesContracts() {
    return !columns.contracts().isEmpty();
  }

  /// Whether anything is known from which a bar could be found locked or untraded.
  boolean mayHoldBack() {
    return columns.has(Column.VOLUME)
        || columns.has(Column.LIMIT_UP)
        || columns.has(Column.LIMIT_DOWN);
  }

  /// Both contracts' closes on the day before this bar, where the roll table has them.
  public Optional<Roll> roll(int bar) {
    return Optional.ofNullable(rolls.get(day(bar))).filter(roll -> isBetween(roll, bar));
  }

  /// A roll table that names other contracts than the bars do is not believed.
  private boolean isBetween(Roll roll, int bar) {
    return bar == 0
        || !namesContracts()
        || (contract(bar - 1).filter(roll.oldContract()::equals).isPresent()
            && contract(bar).filter(roll.newContract()::equals).isPresent());
  }

  /// The first bar that opens at or after `instant`; [#size()] where there is none.
  public int firstOpeningAtOrAfter(Instant instant) {
    if (isWithinDays()) {
      return columns.firstOpeningAtOrAfter(instant);
    }
    int bar = surelyOver(instant);
    while (bar < size() && instrument.opens(day(bar)).isBefore(instant)) {
      bar++;
    }
    return bar;
  }

  /// How many daily bars had closed by `instant`.
  public int closedBy(Instant instant) {
    int bar = surelyOver(instant);
    while (bar < size() && !instrument.closes(day(bar)).isAfter(instant)) {
      bar++;
    }
    return bar;
  }

  /// Bars from so long ago that whatever the zone they have opened and closed: where to begin to
  /// look.
  private int surelyOver(Instant instant) {
    return firstOnOrAfter(LocalDate.ofInstant(instant, ZoneOffset.UTC).minusDays(DAYS_OF_ZONES));
  }

  /// Whether bars are shorter than a day.
  public boolean isWithinDays() {
    return columns.areWithinDays();
  }

  /// The instant at which a bar shorter than a day opens; empty for the bar of a day, whose session
  /// tells it.
  public Optional<Instant> opened(int bar) {
    return isWithinDays() ? Optional.of(columns.opens(bar)) : Optional.empty();
  }

  /// The instant from which the bar is known.
  public Instant closes(int bar) {
    return isWithinDays() ? columns.closes(bar) : instrument.closes(day(bar));
  }

  /// The bar of a day, or the one of its bars that opened then.
  public int barOf(LocalDate day, Optional<Instant> opened) {
    return opened.map(this::firstOpeningAtOrAfter).orElseGet(() -> firstOnOrAfter(day));
  }

  /// Whether two bars are of the same trading day.
  public boolean areOfOneDay(int bar, int other) {
    return bar == other || columns.isSameDay(bar, other);
  }

  /// Whether no later bar is of the same trading day.
  public boolean isLastOfDay(int bar) {
    return bar == size() - 1 || !columns.isSameDay(bar, bar + 1);
  }

  /// One bar a day, those of minutes put together; this series where it has no others.
  public BarSeries daily() {
    return isWithinDays() ? with(columns.daily()) : this;
  }

  /// The first bar of a day on or after `day`; [#size()] where there is none.
  public int firstOnOrAfter(LocalDate day) {
    return columns.firstOnOrAfter(day);
  }

  /// The exchange's own price of the day, where it is known.
  public OptionalDouble settlement(int bar) {
    return known(Column.SETTLEMENT, bar);
  }

  /// What was traded, in lots or shares, where it is known.
  public OptionalDouble volume(int bar) {
    return known(Column.VOLUME, bar);
  }

  public OptionalDouble openInterest(int bar) {
    return known(Column.OPEN_INTEREST, bar);
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
    var values = columns.find(name);
    return values.isEmpty() || Double.isNaN(values.get()[bar])
        ? OptionalDouble.empty()
        : OptionalDouble.of(values.get()[bar]);
  }

  /// The bars from index `from` up to but not including `to`.
  public BarSeries slice(int from, int to) {
    return with(columns.slice(from, to));
  }

  /// What was known at the end of `day`: the bars up to and including it.
  public BarSeries asOf(LocalDate day) {
    return slice(0, firstOnOrAfter(day.plusDays(1)));
  }
}
