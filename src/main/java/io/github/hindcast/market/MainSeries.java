package io.github.hindcast.market;

import io.github.hindcast.instrument.ContractCode;
import io.github.hindcast.instrument.Instrument;
import io.github.hindcast.instrument.LastTradingDay;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Builds the main-contract series and its roll table from the prices of single contracts.
///
/// The first session has the contract with the largest figure of that very session, because there
/// is no earlier one; from the second on only days that are over decide. A contract is main once:
/// the series goes only to later deliveries. Of two with equal figures the nearer one wins. A day
/// on which the main contract has no bar is left out.
public final class MainSeries {
  private final Map<String, BarSeries> contracts;
  private final RollRule rule;

  private MainSeries(Map<String, BarSeries> contracts, RollRule rule) {
    var byDelivery = Comparator.comparing(MainSeries::delivery).thenComparing(c -> c);
    this.contracts = new TreeMap<>(byDelivery);
    this.contracts.putAll(contracts);
    this.rule = rule;
  }

  /// `contracts` are the series of single contracts by their codes.
  public static BarSeries of(
      Instrument instrument, Map<String, BarSeries> contracts, RollRule rule) {
    return new MainSeries(contracts, rule).build(instrument);
  }

  private BarSeries build(Instrument instrument) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    contracts
        .values()
        .forEach(series -> {
          for (int bar = 0; bar < series.size(); bar++) {
            days.add(series.day(bar));
          }
        });
    var bars = new ArrayList<Bar>();
    var names = new ArrayList<String>();
    var settlements = new ArrayList<OptionalDouble>();
    Map<LocalDate, Roll> rolls = new HashMap<>();
    Optional<String> main = Optional.empty();
    Optional<LocalDate> before = Optional.empty();
    for (var day : days) {
      var old = main;
      main = Optional.of(next(main, before.orElse(day), day));
      if (hasDay(main.get(), day)) {
        bars.add(series(main.get()).bar(index(main.get(), day)));
        settlements.add(series(main.get()).settlement(index(main.get(), day)));
        names.add(main.get());
        roll(old, main.get(), before, day).ifPresent(roll -> rolls.put(roll.date(), roll));
        before = Optional.of(day);
      } else {
        main = old.or(() -> Optional.of(names.isEmpty() ? first(day) : names.getLast()));
      }
    }
    return BarSeries.of(instrument, Detail.OHLC, bars, names, rolls).withSettlements(settlements);
  }

  /// The main contract of `day`, decided at the end of `known`.
  private String next(Optional<String> main, LocalDate known, LocalDate day) {
    if (main.isEmpty()) {
      return first(day);
    }
    var now = main.get();
    return switch (rule) {
      case RollRule.OpenInterest(var ratio) -> larger(now, known, Column.OPEN_INTEREST, ratio);
      case RollRule.Volume(var ratio) -> larger(now, known, Column.VOLUME, ratio);
      case RollRule.BeforeLastTradingDay(var sessions, var last) ->
          isDue(now, day, sessions, last) ? later(now).findFirst().orElse(now) : now;
    };
  }

  private String first(LocalDate day) {
    var figure = rule instanceof RollRule.Volume ? Column.VOLUME : Column.OPEN_INTEREST;
    return contracts.keySet().stream()
        .filter(contract -> hasDay(contract, day))
        .max(Comparator.comparingDouble(contract -> figure(contract, day, figure)))
        .orElseThrow();
  }

  private String larger(String main, LocalDate known, Column figure, double ratio) {
    double now = figure(main, known, figure);
    return later(main)
        .filter(contract -> figure(contract, known, figure) > ratio * now)
        .max(Comparator.comparingDouble(contract -> figure(contract, known, figure)))
        .orElse(main);
  }

  private boolean isDue(String main, LocalDate day, int sessions, LastTradingDay last) {
    var calendar = series(main).instrument().calendar();
    var lastDay = last.of(delivery(main), calendar);
    return !calendar.plusSessions(day, sessions).isBefore(lastDay);
  }

  private Stream<String> later(String main) {
    return contracts.keySet().stream()
        .filter(contract -> delivery(contract).isAfter(delivery(main)));
  }

  private Optional<Roll> roll(
      Optional<String> old, String main, Optional<LocalDate> before, LocalDate day) {
    if (old.isEmpty() || before.isEmpty() || old.get().equals(main)) {
      return Optional.empty();
    }
    var asOf = before.get();
    if (!hasDay(old.get(), asOf) || !hasDay(main, asOf)) {
      return Optional.empty();
    }
    return Optional.of(
        new Roll(
            day,
            old.get(),
            main,
            series(old.get()).close(index(old.get(), asOf)),
            series(main).close(index(main, asOf)),
            series(main).settlement(index(main, asOf))));
  }

  private double figure(String contract, LocalDate day, Column figure) {
    return hasDay(contract, day)
        ? series(contract).known(figure, index(contract, day)).orElse(0)
        : 0;
  }

  private boolean hasDay(String contract, LocalDate day) {
    int bar = index(contract, day);
    return bar < series(contract).size() && series(contract).day(bar).equals(day);
  }

  private int index(String contract, LocalDate day) {
    return series(contract).firstOnOrAfter(day);
  }

  private BarSeries series(String contract) {
    return Objects.requireNonNull(contracts.get(contract));
  }

  private static YearMonth delivery(String contract) {
    return ContractCode.delivery(contract)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "a contract must end in year and month, such as SI2507, was " + contract));
  }
}
