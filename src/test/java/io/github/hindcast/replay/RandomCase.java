package io.github.hindcast.replay;

import static io.github.hindcast.instrument.InstrumentBuilder.TEST;
import static io.github.hindcast.instrument.InstrumentBuilder.anInstrument;
import static io.github.hindcast.view.TradingBuilder.aTrade;

import io.github.hindcast.market.Bar;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.Detail;
import io.github.hindcast.market.Roll;
import io.github.hindcast.view.CallBuilder;
import io.github.hindcast.view.Claim;
import io.github.hindcast.view.Direction;
import io.github.hindcast.view.Trading;
import io.github.hindcast.view.TradingBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A level call and bars for it, both drawn from a seed: whole prices around 1,000, a ladder of one
/// to five rungs, with and without stop, targets, changes of contract and gaps on record.
///
/// The quantity of 6,000 divides by every ladder and every share, so that sums come out exactly.
public record RandomCase(Trading trading, BarSeries bars, String until) {
  public static final String QUANTITY = "6000";
  private static final List<String> SHARES = List.of("0.25", "0.5");

  public static RandomCase of(long seed) {
    var random = new Random(seed);
    var days = days(5 + random.nextInt(36));
    var trading = trading(random);
    var bars = walk(random, days, 0, List.of(), List.of(), Map.of());
    var until = days.get(random.nextInt(days.size())).plusDays(random.nextInt(10));
    return new RandomCase(trading, bars, until.toString());
  }

  public CallBuilder call() {
    return CallBuilder.aCall(new Claim.Level(TEST, trading)).quantity(QUANTITY).until(until);
  }

  /// A day of the series drawn from the seed.
  public LocalDate dayOf(long seed) {
    return bars.day(new Random(seed + 1_000_000).nextInt(bars.size()));
  }

  /// The same bars up to `day`, and others after it.
  public RandomCase scrambledAfter(LocalDate day, long seed) {
    int kept = bars.firstOnOrAfter(day.plusDays(1));
    var days = new ArrayList<LocalDate>();
    var known = new ArrayList<Bar>();
    var contracts = new ArrayList<String>();
    var rolls = new HashMap<LocalDate, Roll>();
    for (int bar = 0; bar < bars.size(); bar++) {
      days.add(bars.day(bar));
      if (bar < kept) {
        known.add(bars.bar(bar));
        contracts.add(bars.contract(bar).orElseThrow());
        bars.roll(bar).ifPresent(roll -> rolls.put(roll.date(), roll));
      }
    }
    var scrambled = walk(new Random(seed + 2_000_000), days, kept, known, contracts, rolls);
    return new RandomCase(trading, scrambled, until);
  }

  private static List<LocalDate> days(int count) {
    var calendar = anInstrument().build().calendar();
    var first = LocalDate.parse("2020-01-02");
    var days = new ArrayList<LocalDate>();
    for (int day = 0; day < count; day++) {
      days.add(calendar.plusSessions(first, day));
    }
    return days;
  }

  private static BarSeries walk(
      Random random,
      List<LocalDate> days,
      int from,
      List<Bar> known,
      List<String> knownContracts,
      Map<LocalDate, Roll> knownRolls) {
    var bars = new ArrayList<>(known);
    var contracts = new ArrayList<>(knownContracts);
    var rolls = new HashMap<>(knownRolls);
    for (int bar = from; bar < days.size(); bar++) {
      int before = bar == 0 ? 1000 : (int) bars.getLast().close();
      int gap = 0;
      String contract = bar == 0 ? "C0" : contracts.getLast();
      if (bar > 0 && random.nextInt(8) == 0) {
        String next = "C" + bar;
        gap = random.nextInt(-20, 21);
        if (random.nextInt(3) > 0) {
          rolls.put(days.get(bar), new Roll(days.get(bar), contract, next, before, before + gap));
        }
        contract = next;
      }
      contracts.add(contract);
      bars.add(bar(random, days.get(bar), before + gap));
    }
    return BarSeries.of(anInstrument().build(), Detail.OHLC, bars, contracts, rolls);
  }

  private static Bar bar(Random random, LocalDate day, int before) {
    int open = Math.max(200, before + random.nextInt(-15, 16));
    int close = Math.max(200, open + random.nextInt(-20, 21));
    int reach = random.nextInt(5) == 0 ? 60 : 10;
    int high = Math.max(open, close) + random.nextInt(reach);
    int low = Math.min(open, close) - random.nextInt(reach);
    return new Bar(day, open, high, low, close);
  }

  private static Trading trading(Random random) {
    var direction = random.nextBoolean() ? Direction.LONG : Direction.SHORT;
    int low = 970 + random.nextInt(60);
    int high = low + random.nextInt(40);
    var trading = aTrade(direction).at("" + low, "" + high);
    if (high > low) {
      trading.ladder(1 + random.nextInt(5));
    }
    if (random.nextInt(4) == 0) {
      trading.withTheMove();
    }
    int near = direction == Direction.LONG ? high : low;
    int far = direction == Direction.LONG ? low : high;
    if (random.nextBoolean()) {
      trading.stop("" + (far - direction.sign() * (1 + random.nextInt(30))));
    }
    addTargets(random, trading, near, direction.sign());
    return trading.build();
  }

  private static void addTargets(Random random, TradingBuilder trading, int edge, int sign) {
    int target = edge;
    int count = random.nextInt(3);
    for (int exit = 0; exit < count; exit++) {
      target += sign * (1 + random.nextInt(25));
      trading.reduce(SHARES.get(random.nextInt(SHARES.size())), "" + target);
    }
  }
}
