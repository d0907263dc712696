package io.github.hindcast.replay;

import static io.github.hindcast.instrument.InstrumentBuilder.anInstrument;
import static io.github.hindcast.market.MarketBuilder.aMarket;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.Shipped;
import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.InstrumentBuilder;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.instrument.ShareCharge;
import io.github.hindcast.instrument.TradingTerms;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.Market;
import io.github.hindcast.market.Roll;
import io.github.hindcast.replay.MovedTrade.Net;
import io.github.hindcast.replay.Replayed.Played;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Held against [Relocation#at], which makes every trade with its records and in decimals.
class MovedTradeTest {
  private static final List<String> TICKS = List.of("1", "0.5", "5", "0.02", "none");
  private static final List<String> QUANTITIES = List.of("6000", "1", "0.37", "0.001");

  static Stream<Seeds> seeds() {
    return Seeds.upTo(500);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("seeds")
  void signIsThatOfTheTradeMadeWithAllItsRecords(Seeds seeds) {
    seeds.each(seed -> {
      var moved = moved(seed);
      moved.ifPresent(relocation -> {
        var trade = relocation.trade().orElseThrow();
        relocation
            .starts()
            .forEach(start -> {
              var exact = relocation.at(start);
              var adverse = trade.adverse(start);
              var favourable = trade.favourable(start, adverse);

              assertThat(adverse).as("adverse").isIn(net(exact.execution()), Net.UNSURE);
              assertThat(favourable).as("favourable").isIn(net(exact.optimistic()), Net.UNSURE);
            });
      });
    });
  }

  @Test
  void hardlyAnyDateOfAFutureIsLeftToTheRecordsSeeds0To499() {
    var asked = new int[1];
    var unsure = new int[1];
    new Seeds(0, 499)
        .each(seed ->
            moved(seed)
                .filter(MovedTradeTest::isOfSomeSizeAndNoShare)
                .ifPresent(relocation -> {
                  var trade = relocation.trade().orElseThrow();
                  relocation
                      .starts()
                      .forEach(start -> {
                        asked[0]++;
                        unsure[0] += trade.adverse(start) == Net.UNSURE ? 1 : 0;
                      });
                }));

    assertThat(asked[0]).isGreaterThan(1500);
    assertThat((double) unsure[0] / asked[0]).isLessThan(0.05);
  }

  private static boolean isOfSomeSizeAndNoShare(Relocation relocation) {
    var quantity = relocation.at(relocation.first()).call().quantity().orElseThrow().amount();
    return quantity.compareTo(BigDecimal.ONE) >= 0
        && !(relocation.history().instrument().terms() instanceof TradingTerms.Shares);
  }

  private static Net net(Execution execution) {
    if (execution.trades().isEmpty()) {
      return Net.NONE;
    }
    return switch (execution.net().signum()) {
      case 1 -> Net.ABOVE_ZERO;
      case -1 -> Net.BELOW_ZERO;
      default -> Net.ZERO;
    };
  }

  private static Optional<Relocation> moved(long seed) {
    var random = new SplittableRandom(seed);
    var drawn = RandomCase.of(seed);
    var bars = underOtherTerms(random, drawn.bars());
    var call =
        drawn
            .call()
            .quantity(one(random, QUANTITIES))
            .slippageTicks(one(random, List.of("0", "0", "1.5")))
            .publishedOn(bars.day(random.nextInt(bars.size() / 2)).toString())
            .forSessions(1 + random.nextInt(8))
            .build();
    Market market = aMarket().with(bars).build();
    return new Replay(market).replay(call) instanceof Played played
            && Relocation.of(new Histories(market), played)
                instanceof Relocation.Found(var relocation)
        ? Optional.of(relocation)
        : Optional.empty();
  }

  private static BarSeries underOtherTerms(RandomGenerator random, BarSeries bars) {
    var instrument = anInstrument().terms(terms(random)).lot("5");
    var tick = one(random, TICKS);
    var rolls = new HashMap<LocalDate, Roll>();
    for (int bar = 0; bar < bars.size(); bar++) {
      bars.roll(bar).ifPresent(roll -> rolls.put(roll.date(), roll));
    }
    return BarSeries.of(with(instrument, tick).build(), bars.detail(), bars.columns(), rolls);
  }

  private static InstrumentBuilder with(InstrumentBuilder instrument, String tick) {
    return tick.equals("none") ? instrument.withoutTick() : instrument.tick(tick);
  }

  private static TradingTerms terms(RandomGenerator random) {
    return switch (random.nextInt(4)) {
      case 0 ->
          Shipped.PROJECT
              .market()
              .instruments()
              .find(InstrumentId.of("SHFE.AL"))
              .orElseThrow()
              .terms();
      case 1 -> new TradingTerms.Shares(List.of(duty("0.001", "2"), duty("0.00002", "0.01")));
      default -> new TradingTerms.Unknown();
    };
  }

  private static ShareCharge duty(String rate, String least) {
    return new ShareCharge(
        "X",
        Text.same("duty"),
        true,
        true,
        LocalDate.of(2019, 1, 1),
        Optional.empty(),
        new BigDecimal(rate),
        Optional.of(new BigDecimal(least)),
        Optional.empty(),
        Optional.of(BigDecimal.ONE),
        true,
        "made up");
  }

  private static String one(RandomGenerator random, List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
