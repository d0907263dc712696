package io.github.hindcast.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.Shipped;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.instrument.LastTradingDay;
import io.github.hindcast.load.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MainSeriesTest {
  private static final Path MARKET =
      Path.of(System.getProperty("hindcast.home", ""), "../shared/market").normalize();

  private static final LocalDate FIRST = LocalDate.parse("2025-06-02").plusDays(1);

  @TempDir Path folder;

  @Test
  void largerOpenInterestTakesOverOnTheNextSession() {
    // 07 leads on the first two days, 09 from the third: it is the main contract from the fourth
    var main =
        MainSeries.of(
            Shipped.instrument("GFEX.SI"),
            Map.of(
                "SI2507",
                contract(7000, 100, 90, 80, 70),
                "SI2509",
                contract(7100, 50, 85, 95, 99)),
            new RollRule.OpenInterest(1));

    assertThat(main.firstDay()).isEqualTo(FIRST.plusDays(1));
    assertThat(contracts(main)).containsExactly("SI2507", "SI2507", "SI2509");
    var roll = main.roll(2).orElseThrow();
    assertThat(roll.oldClose()).isEqualTo(7002);
    assertThat(roll.newClose()).isEqualTo(7102);
  }

  @Test
  void figuresOfTheDayItselfDecideNothing() {
    var as07 = Map.of("SI2507", contract(7000, 100, 90), "SI2509", contract(7100, 50, 60));
    var as09 = Map.of("SI2507", contract(7000, 100, 90), "SI2509", contract(7100, 50, 900));
    var rule = new RollRule.OpenInterest(1);

    assertThat(contracts(MainSeries.of(Shipped.instrument("GFEX.SI"), as07, rule)))
        .isEqualTo(contracts(MainSeries.of(Shipped.instrument("GFEX.SI"), as09, rule)));
  }

  @Test
  void contractIsMainOnce() {
    var main =
        MainSeries.of(
            Shipped.instrument("GFEX.SI"),
            Map.of(
                "SI2507", contract(7000, 90, 10, 99, 99), "SI2509", contract(7100, 50, 80, 20, 20)),
            new RollRule.OpenInterest(1));

    assertThat(contracts(main)).containsExactly("SI2507", "SI2509", "SI2509");
  }

  @ParameterizedTest
  @CsvSource({
    "FIFTEENTH, 2019-06, 2019-06-17",
    "FIFTEENTH, 2020-01, 2020-01-15",
    "FIFTEENTH, 2020-02, 2020-02-17",
    "FIFTEENTH, 2020-08, 2020-08-17",
    "FIFTEENTH, 2020-12, 2020-12-15",
    "TENTH_SESSION, 2025-07, 2025-07-14",
  })
  void lastTradingDay(LastTradingDay rule, YearMonth month, LocalDate day) {
    assertThat(rule.of(month, Shipped.instrument("SHFE.AL").calendar())).isEqualTo(day);
  }

  @Test
  @EnabledIf("isMarketThere")
  void siliconContractsGiveTheVendorsChoiceOnMostDays() throws IOException {
    Files.createDirectories(folder.resolve("prices"));
    Files.copy(MARKET.resolve("gfex-si-contracts.csv"), folder.resolve("prices/si-contracts.csv"));
    Files.copy(
        Path.of(System.getProperty("hindcast.home", ""), "data/calendars.yaml"),
        folder.resolve("calendars.yaml"));
    Files.writeString(folder.resolve("outcomes.yaml"), "outcomes: []\n");
    Files.writeString(
        folder.resolve("instruments.yaml"),
        """
        instruments:
          - id: GFEX.SI
            name: industrial silicon
            unit: t
            currency: CNY
            tick: 5
            multiplier: 5
            calendar: china-futures
            session: { zone: Asia/Shanghai, open: "09:00", close: "15:00" }
            contracts: { file: prices/si-contracts.csv, roll: { by: open-interest, ratio: 1.0 } }
        """);
    var loaded = Project.load(folder, folder);
    assertThat(loaded.problems()).isEmpty();
    var main = loaded.value().market().series(InstrumentId.of("GFEX.SI")).orElseThrow();
    var vendor = new HashMap<LocalDate, String>();
    for (var line :
        Files.readAllLines(MARKET.resolve("gfex-si-dominant.csv")).stream().skip(1).toList()) {
      var cells = line.split(",", -1);
      vendor.put(LocalDate.parse(cells[0]), cells[cells.length - 1]);
    }
    var common =
        IntStream.range(0, main.size()).filter(bar -> vendor.containsKey(main.day(bar))).toArray();
    long same =
        IntStream.of(common)
            .filter(bar -> main.contract(bar).orElseThrow().equals(vendor.get(main.day(bar))))
            .count();

    // 433 of 499 days. The vendor waits until volume follows, for up to nine days, and in three
    // stretches of 2023 to 2025 takes another month than the one of the largest open interest.
    assertThat(common).hasSizeGreaterThan(400);
    assertThat((double) same / common.length).isGreaterThan(0.85);
  }

  static boolean isMarketThere() {
    return Files.exists(MARKET.resolve("gfex-si-contracts.csv"));
  }

  private static List<String> contracts(BarSeries series) {
    return IntStream.range(0, series.size())
        .mapToObj(bar -> series.contract(bar).orElseThrow())
        .toList();
  }

  private static BarSeries contract(double price, double... openInterest) {
    var bars =
        IntStream.range(0, openInterest.length)
            .mapToObj(day -> Bar.ofClose(FIRST.plusDays(day), price + day))
            .toList();
    return BarSeries.of(Shipped.instrument("GFEX.SI"), Detail.OHLC, bars, List.of(), Map.of())
        .withOpenInterest(
            IntStream.range(0, openInterest.length)
                .mapToObj(day -> OptionalDouble.of(openInterest[day]))
                .toList());
  }
}
