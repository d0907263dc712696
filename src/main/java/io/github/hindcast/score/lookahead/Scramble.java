package io.github.hindcast.score.lookahead;

import io.github.hindcast.market.Bar;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.Market;
import io.github.hindcast.market.Outcome;
import io.github.hindcast.market.RateSeries;
import io.github.hindcast.market.Roll;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/// A market that is the same up to the end of a day and another one after it.
///
/// Every later bar keeps its day and gets prices of a random walk with gaps, wide bars and new
/// changes of contract; settlements, limits and volumes after the day are gone. Later rates are
/// drawn anew; an event that came later turns into its opposite, a number that came later into
/// another. Drawn from the seed and the day: the same again each time.
final class Scramble {
  private static final double GAP = 0.03;
  private static final double MOVE = 0.06;
  private static final int ROLLS_ONE_IN = 12;

  private final LocalDate day;
  private final SplittableRandom random;
  private final int sign;

  private Scramble(LocalDate day, long seed, int sign) {
    this.day = day;
    this.sign = sign;
    this.random = new SplittableRandom(seed * 1_000_003 + day.toEpochDay());
  }

  static Market after(Market market, LocalDate day, long seed) {
    return new Scramble(day, seed, 1).of(market);
  }

  /// The same draws with every move the other way.
  static Market mirrored(Market market, LocalDate day, long seed) {
    return new Scramble(day, seed, -1).of(market);
  }

  private Market of(Market market) {
    return new Market(
        market.instruments(),
        mapValues(market.bars(), (_, series) -> series(series)),
        mapValues(market.rates(), (_, rates) -> rates(rates)),
        mapValues(market.outcomes(), (_, outcome) -> outcome(outcome)),
        market.asOf());
  }

  /// In the order of the keys, so that every run draws the same.
  private static <K extends Comparable<K>, V> Map<K, V> mapValues(
      Map<K, V> map, BiFunction<K, V, V> change) {
    var changed = new TreeMap<K, V>();
    new TreeMap<>(map).forEach((key, value) -> changed.put(key, change.apply(key, value)));
    return changed;
  }

  private BarSeries series(BarSeries series) {
    int kept = series.firstOnOrAfter(day.plusDays(1));
    if (kept == 0 || kept == series.size()) {
      return kept == 0 ? walk(series, 0, series.isEmpty() ? 1 : series.open(0)) : series;
    }
    return walk(series, kept, series.close(kept - 1));
  }

  private BarSeries walk(BarSeries series, int kept, double from) {
    var bars = new ArrayList<Bar>();
    var contracts = new ArrayList<String>();
    Map<LocalDate, Roll> rolls = new HashMap<>();
    double last = from;
    for (int bar = 0; bar < series.size(); bar++) {
      if (bar < kept) {
        bars.add(series.bar(bar));
        series.contract(bar).ifPresent(contracts::add);
        series.roll(bar).ifPresent(roll -> rolls.put(roll.date(), roll));
        continue;
      }
      if (series.contract(bar).isPresent()) {
        boolean newDay = bar == 0 || !series.areOfOneDay(bar - 1, bar);
        last =
            newDay ? contract(series.day(bar), bar, contracts, rolls, last) : same(contracts, last);
      }
      bars.add(bar(series.day(bar), last));
      last = bars.getLast().close();
    }
    var scrambled =
        rebuilt(series, bars, contracts, rolls)
            .withSettlements(upTo(series, kept, series::settlement))
            .withVolumes(upTo(series, kept, bar -> untraded(series, bar)));
    return scrambled.withLimits(
        upTo(series, kept, series::limitUp), upTo(series, kept, series::limitDown));
  }

  /// With the days, and on bars of minutes the times, that the series has.
  private static BarSeries rebuilt(
      BarSeries series, List<Bar> bars, List<String> contracts, Map<LocalDate, Roll> rolls) {
    if (!series.isWithinDays()) {
      return BarSeries.of(series.instrument(), series.detail(), bars, contracts, rolls);
    }
    var opens =
        IntStream.range(0, series.size())
            .mapToObj(bar -> series.opened(bar).orElseThrow().getEpochSecond())
            .toList();
    int seconds = (int) (series.closes(0).getEpochSecond() - opens.getFirst());
    return BarSeries.within(series.instrument(), series.detail(), bars, opens, seconds, contracts)
        .withRolls(rolls);
  }

  private static double same(List<String> contracts, double last) {
    contracts.add(contracts.getLast());
    return last;
  }

  private double contract(
      LocalDate on, int bar, List<String> contracts, Map<LocalDate, Roll> rolls, double last) {
    if (bar == 0 || random.nextInt(ROLLS_ONE_IN) > 0) {
      contracts.add(bar == 0 ? "X0" : contracts.getLast());
      return last;
    }
    var before = contracts.getLast();
    contracts.add("X" + bar);
    double next = last * (1 + sign * GAP * random.nextDouble(-1, 1));
    rolls.put(on, new Roll(on, before, contracts.getLast(), last, next));
    return next;
  }

  private Bar bar(LocalDate on, double last) {
    double open = last * (1 + sign * GAP * random.nextDouble(-1, 1));
    double close = open * (1 + sign * MOVE * random.nextDouble(-1, 1));
    double high = Math.max(open, close) * (1 + MOVE * random.nextDouble());
    double low = Math.min(open, close) * (1 - MOVE * random.nextDouble());
    return new Bar(on, open, high, low, close);
  }

  private interface Cell {
    OptionalDouble at(int bar);
  }

  private static List<OptionalDouble> upTo(BarSeries series, int kept, Cell cell) {
    var cells = new ArrayList<OptionalDouble>();
    for (int bar = 0; bar < series.size(); bar++) {
      cells.add(bar < kept ? cell.at(bar) : OptionalDouble.empty());
    }
    return cells;
  }

  /// All that a replay asks of a volume.
  private static OptionalDouble untraded(BarSeries series, int bar) {
    return series.isUntraded(bar) ? OptionalDouble.of(0) : OptionalDouble.empty();
  }

  private RateSeries rates(RateSeries rates) {
    var changed = new TreeMap<LocalDate, BigDecimal>();
    rates
        .announcements()
        .forEach((on, value) ->
            changed.put(
                on,
                on.isAfter(day)
                    ? value.add(BigDecimal.valueOf((long) sign * random.nextInt(-3, 4)))
                    : value));
    return new RateSeries(rates.id(), changed);
  }

  private Outcome outcome(Outcome outcome) {
    if (!outcome.knownOn().map(on -> on.isAfter(day)).orElse(false)) {
      return outcome;
    }
    Outcome.Result changed =
        switch (outcome.result()) {
          case Outcome.Measured(var value, var on, var origin, var unverified) ->
              new Outcome.Measured(
                  value.add(BigDecimal.valueOf(1 + random.nextInt(1000))), on, origin, unverified);
          case Outcome.Settled(var happened, var on, var origin, var unverified) ->
              new Outcome.Settled(!happened, on, origin, unverified);
          case Outcome.Unknown unknown -> unknown;
        };
    return new Outcome(outcome.id(), outcome.name(), outcome.unit(), changed);
  }
}
