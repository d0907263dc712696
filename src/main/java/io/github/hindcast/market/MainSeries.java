package io.github.hindcast.market;

import io.github.hindcast.instrument.ContractCode;
import io.github.hindcast.instrument.Instrument;
import io.github.hindcast.instrument.LastTradingDay;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
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
/// Only days that are over decide. The first session has none before it: it decides the second,
/// with which the series begins. A contract is main once: the series goes only to later deliveries,
/// and only to contracts that traded on the day that decides. Of two with equal figures the nearer
/// one wins. A day on which the main contract has no bar is left out.
public final class MainSeries {
  private final Map<String, BarSeries> contracts;
  private final RollRule rule;
  private final List<RollDecision> decisions = new ArrayList<>();

  private MainSeries(Map<String, BarSeries> contracts, RollRule rule) {
    var byDelivery = Comparator.comparing(MainSeries::delivery).thenComparing(c -> c);
    this.contracts = new TreeMap<>(byDelivery);
    this.contracts.putAll(contracts);
    this.rule = rule;
  }

  /// `contracts` are the series of single contracts by their codes.
  public static BarSeries of(
      Instrument instrument, Map<String, BarSeries> contracts, RollRule rule) {
    return built(instrument, contracts, rule).series();
  }

  /// A main series, and what decided each change of contract.
  public record Built(BarSeries series, List<RollDecision> decisions) {
    public Built {
      decisions = List.copyOf(decisions);
    }
  }

  public static Built built(
      Instrument instrument, Map<String, BarSeries> contracts, RollRule rule) {
    var main = new MainSeries(contracts, rule);
    return new Built(main.build(instrument), main.decisions);
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
    var volumes = new ArrayList<OptionalDouble>();
    var openInterest = new ArrayList<OptionalDouble>();
    Map<LocalDate, Roll> rolls = new HashMap<>();
    Optional<String> main = Optional.empty();
    Optional<LocalDate> before = Optional.empty();
    for (var day : days) {
      if (before.isEmpty()) {
        before = Optional.of(day);
        continue;
      }
      var old = main;
      var now = next(main, before.get(), day);
      if (hasDay(now, day)) {
        int bar = index(now, day);
        bars.add(series(now).bar(bar));
        settlements.add(series(now).settlement(bar));
        volumes.add(series(now).known(Column.VOLUME, bar));
        openInterest.add(series(now).known(Column.OPEN_INTEREST, bar));
        names.add(now);
        var roll = roll(old, now, before, day);
        roll.ifPresent(known -> rolls.put(known.date(), known));
        if (old.filter(from -> !from.equals(now)).isPresent()) {
          decisions.add(decision(old.orElseThrow(), now, before.get(), day, roll));
        }
        main = Optional.of(now);
      }
      before = Optional.of(day);
    }
    return BarSeries.of(instrument, Detail.OHLC, bars, names, rolls)
        .withSettlements(settlements)
        .withVolumes(volumes)
        .withOpenInterest(openInterest);
  }

  private RollDecision decision(
      String from, String to, LocalDate known, LocalDate day, Optional<Roll> roll) {
    return new RollDecision(
        day, from, to, known, figure(from, known, measure()), figure(to, known, measure()), roll);
  }

  /// By which figure contracts are compared: open interest, unless the rule says volume.
  private Column measure() {
    return rule instanceof RollRule.Volume ? Column.VOLUME : Column.OPEN_INTEREST;
  }

  /// The main contract of `day`, decided at the end of `known`.
  private String next(Optional<String> main, LocalDate known, LocalDate day) {
    if (main.isEmpty()) {
      return first(known);
    }
    var now = main.get();
    return switch (rule) {
      case RollRule.OpenInterest(var ratio) -> larger(now, known, Column.OPEN_INTEREST, ratio);
      case RollRule.Volume(var ratio) -> larger(now, known, Column.VOLUME, ratio);
      case RollRule.BeforeLastTradingDay(var sessions, var last) ->
          isDue(now, day, sessions, last)
              ? later(now).filter(contract -> hasDay(contract, known)).findFirst().orElse(now)
              : now;
    };
  }

  private String first(LocalDate day) {
    return contracts.keySet().stream()
        .filter(contract -> hasDay(contract, day))
        .max(Comparator.comparingDouble(contract -> figure(contract, day, measure())))
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
