package io.github.hindcast.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.Continuity;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.Detail;
import io.github.hindcast.market.Outcome;
import io.github.hindcast.market.RateSeries.Rate;
import io.github.hindcast.market.Roll;
import io.github.hindcast.view.PrintedFigure.Quoted;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GoodMarketTest {
  @TempDir private Path home;
  private Optional<Project> project = Optional.empty();

  @BeforeEach
  void load() throws IOException {
    project = Optional.of(GoodProject.in(home).load().value());
  }

  @Test
  void aMainContractHasItsContractsAndTheRollsWhoseGapIsKnown() {
    var series = series("AL");
    assertThat(series.detail()).isEqualTo(Detail.OHLC);
    assertThat(series.contract(0)).contains("AL01");
    assertThat(series.bar(3).close()).isEqualTo(105.5);
    assertThat(series.changesContract(3)).isTrue();
    assertThat(series.roll(2))
        .contains(
            new Roll(LocalDate.of(2020, 1, 6), "AL01", "AL02", 102, 103.5, OptionalDouble.of(103)));
    assertThat(series.roll(3)).as("new close not on record").isEmpty();
  }

  @Test
  void aFileOfClosesIsCloseOnlyAndItsColumnsMayStandInAnyOrder() {
    var series = series("AU");
    assertThat(series.detail()).isEqualTo(Detail.CLOSE_ONLY);
    assertThat(series.lastClose()).isEqualTo(1520);
    assertThat(series.instrument().continuity()).isEqualTo(Continuity.SINGLE);
    assertThat(series.instrument().adjusted()).isTrue();
    assertThat(series.instrument().unverified()).isTrue();
  }

  @Test
  void aRatioHasTheClosesOfTheDaysThatBothHave() {
    var series = series("AU.AG");
    assertThat(series.size()).isEqualTo(2);
    assertThat(series.close(0)).isEqualTo(100);
    assertThat(series.close(1)).isEqualTo(95);
  }

  @Test
  void aRateIsKnownByFileAndColumnAndAnEmptyCellAnnouncesNothing() {
    var rate = project.flatMap(known -> known.market().rate("rate.long")).orElseThrow();
    assertThat(rate.announcements()).hasSize(2);
    assertThat(rate.on(LocalDate.of(2020, 3, 1)))
        .contains(new Rate(LocalDate.of(2020, 1, 20), new BigDecimal("4.80")));
  }

  @Test
  void outcomesAreMeasuredSettledOrUnknown() {
    var outcomes = project.orElseThrow().market().outcomes();
    assertThat(outcomes.values())
        .extracting(Outcome::result)
        .containsExactlyInAnyOrder(
            new Outcome.Measured(
                new BigDecimal("130.5"), LocalDate.of(2021, 1, 31), "a yearbook", false),
            new Outcome.Settled(false, LocalDate.of(2020, 6, 30), "a filing", true),
            new Outcome.Unknown(Text.of("nothing was read", "未查到")));
  }

  @Test
  void aSourceHasItsViewsAndItsFigures() {
    var source = project.orElseThrow().sources().getFirst();
    var outlook = source.views().getFirst().published();
    assertThat(outlook.at()).isEqualTo(Instant.parse("2020-01-02T16:00:00Z"));
    assertThat(outlook.day()).isEqualTo("2020-01-02");
    var quoted = source.views().getLast().published();
    assertThat(quoted.at()).isEqualTo(Instant.parse("2020-01-06T00:30:00Z"));
    assertThat(quoted.inferredBecause()).contains(Text.of("by its data", "据数据推定"));
    assertThat(source.statement("vague").orElseThrow().untestable()).isPresent();
    assertThat(source.statement("up-later").orElseThrow().condition()).isPresent();
    assertThat(source.figures())
        .extracting(figure -> figure.quoted())
        .containsExactly(Quoted.CLOSE, Quoted.PRICE, Quoted.RATE, Quoted.CLOSE);
    assertThat(source.figures().get(2).value()).isEqualTo(new BigDecimal("4.80"));
    assertThat(source.figures().getLast().upTo()).contains(new BigDecimal("101"));
    assertThat(source.charts()).hasSize(1);
  }

  private BarSeries series(String id) {
    return project.flatMap(known -> known.market().series(InstrumentId.of(id))).orElseThrow();
  }
}
