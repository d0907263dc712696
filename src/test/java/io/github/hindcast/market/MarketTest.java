package io.github.hindcast.market;

import static io.github.hindcast.instrument.InstrumentBuilder.TEST;
import static io.github.hindcast.market.MarketBuilder.aMarket;
import static io.github.hindcast.market.SeriesBuilder.aSeries;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Text;
import io.github.hindcast.market.Outcome.Unknown;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarketTest {

  @Test
  void asOfADayHoldsNoLaterBar() {
    var market = aMarket(aSeries().flat(1, 2, 3)).asOf("2020-01-03");
    assertThat(market.series(TEST).orElseThrow().lastDay())
        .isEqualTo(LocalDate.parse("2020-01-03"));
  }

  @Test
  void asOfADayBeforeAllBarsThereIsNoSeries() {
    assertThat(aMarket(aSeries().flat(1)).asOf("2020-01-01").series(TEST)).isEmpty();
  }

  @Test
  void asOfADayHoldsNoLaterAnnouncement() {
    var market =
        aMarket().rate("lpr", "2020-01-20", "4.15", "2020-02-20", "4.05").asOf("2020-02-19");
    assertThat(market.rate("lpr").orElseThrow().lastDay()).contains(LocalDate.parse("2020-01-20"));
  }

  @Test
  void asOfADayHoldsNoLaterOutcome() {
    var market = aMarket().measured("output", "37.08", "2021-01-18").asOf("2021-01-17");
    assertThat(market.outcome("output").orElseThrow().result())
        .isEqualTo(new Unknown(Text.of("not yet known on 2021-01-17", "截至 2021-01-17 尚不知晓")));
  }

  @Test
  void anOutcomeIsKnownAtTheEndOfTheDayOnWhichItWasMadePublic() {
    var market = aMarket().happened("listing", "2021-01-18");
    assertThat(market.asOf("2021-01-18").outcome("listing"))
        .isEqualTo(market.build().outcome("listing"));
  }

  @Test
  void anOutcomeNeverOnRecordKeepsItsOwnReason() {
    var outcome = aMarket().unknown("stock").asOf("2020-01-01").outcome("stock").orElseThrow();
    assertThat(outcome.knownOn()).isEmpty();
    assertThat(outcome.result())
        .isInstanceOfSatisfying(
            Unknown.class,
            unknown -> assertThat(unknown.reason().in(Language.EN)).isEqualTo("nobody counts it"));
  }

  @Test
  void isKnownUpToTheLastBarOrAnnouncementOfAll() {
    assertThat(aMarket(aSeries().flat(1, 2)).rate("lpr", "2020-02-20", "4.05").build().knownUpTo())
        .isEqualTo(LocalDate.parse("2020-02-20"));
  }

  @Test
  void isKnownUpToTheDayAskedFor() {
    assertThat(aMarket(aSeries().flat(1, 2)).asOf("2020-06-30").knownUpTo())
        .isEqualTo(LocalDate.parse("2020-06-30"));
  }

  @Test
  void anEmptyMarketIsKnownUpToNothing() {
    assertThat(aMarket().build().knownUpTo()).isEqualTo(LocalDate.EPOCH);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "2020-01-19, -",
        "2020-01-20, 4.15",
        "2020-02-19, 4.15",
        "2020-02-20, 4.05",
        "2030-01-01, 4.05"
      },
      nullValues = "-")
  void betweenTwoAnnouncementsTheLastOneHolds(LocalDate day, @Nullable BigDecimal rate) {
    assertThat(lpr().on(day).map(RateSeries.Rate::value)).isEqualTo(Optional.ofNullable(rate));
  }

  @Test
  void announcementsBetweenExcludeTheFirstDayAndIncludeTheLast() {
    assertThat(lpr().between(LocalDate.parse("2020-01-20"), LocalDate.parse("2020-02-20")))
        .containsExactly(
            new RateSeries.Rate(LocalDate.parse("2020-02-20"), new BigDecimal("4.05")));
  }

  private static RateSeries lpr() {
    return aMarket()
        .rate("lpr", "2020-01-20", "4.15", "2020-02-20", "4.05")
        .build()
        .rate("lpr")
        .orElseThrow();
  }
}
