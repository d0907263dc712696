package io.github.hindcast.market;

import static io.github.hindcast.instrument.InstrumentBuilder.anInstrument;
import static io.github.hindcast.market.SeriesBuilder.aSeries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarSeriesTest {

  @Test
  void barsComeBackAsTheyWereGiven() {
    var series = aSeries().bar(10, 12, 9, 11).build();
    assertThat(series.bar(0)).isEqualTo(new Bar(LocalDate.parse("2020-01-02"), 10, 12, 9, 11));
  }

  @ParameterizedTest
  @CsvSource({"2020-01-03, 2020-01-02", "2020-01-03, 2020-01-03"})
  void barsOutOfOrderAreRefused(LocalDate first, LocalDate second) {
    var bars = List.of(Bar.ofClose(first, 1), Bar.ofClose(second, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> BarSeries.of(anInstrument().build(), Detail.OHLC, bars, List.of(), Map.of()))
        .withMessage("bars must be in order of their days, was %s after %s", second, first);
  }

  @Test
  void aContractForSomeBarsOnlyIsRefused() {
    var bars = List.of(Bar.ofClose(LocalDate.parse("2020-01-02"), 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            BarSeries.of(anInstrument().build(), Detail.OHLC, bars, List.of("A", "B"), Map.of()))
        .withMessage("a series of 1 bars was given 2 contracts");
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-01, 0",
    "2020-01-02, 0",
    "2020-01-03, 1",
    "2020-01-04, 2",
    "2020-01-06, 2",
    "2020-01-07, 3"
  })
  void aDayFindsTheFirstBarOnOrAfterIt(LocalDate day, int bar) {
    assertThat(aSeries().flat(1, 2, 3).build().firstOnOrAfter(day)).isEqualTo(bar);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-02T01:00:00Z, 0, 09:00 is its opening",
    "2020-01-02T01:00:01Z, 1, a second later; the next opens at 21:00",
    "2020-01-02T13:00:00Z, 1, 21:00 is the opening of the next",
    "2020-01-02T13:00:01Z, 2, missed",
    "2020-01-03T13:00:00Z, 2, Monday opens on Friday evening",
    "2020-01-03T13:00:01Z, 3, none is left"
  })
  void anInstantFindsTheFirstBarThatOpensAtOrAfterIt(Instant instant, int bar, String why) {
    var series = aSeries().of(anInstrument().withNights()).flat(1, 2, 3).build();
    assertThat(series.firstOpeningAtOrAfter(instant)).as(why).isEqualTo(bar);
  }

  @Test
  void aSliceHasTheBarsFromUpToButNotIncluding() {
    var slice = aSeries().contract("A").flat(1, 2, 3, 4).build().slice(1, 3);
    assertThat(IntStream.range(0, slice.size()).mapToObj(slice::close)).containsExactly(2.0, 3.0);
    assertThat(slice.firstDay()).isEqualTo(LocalDate.parse("2020-01-03"));
    assertThat(slice.lastDay()).isEqualTo(LocalDate.parse("2020-01-06"));
    assertThat(slice.lastClose()).isEqualTo(3);
    assertThat(slice.contract(0)).contains("A");
  }

  @ParameterizedTest
  @CsvSource({"2020-01-01, 0", "2020-01-02, 1", "2020-01-05, 2", "2020-01-06, 3", "2021-01-01, 3"})
  void asOfADayNoLaterBarIsKnown(LocalDate day, int size) {
    assertThat(aSeries().flat(1, 2, 3).build().asOf(day).size()).isEqualTo(size);
  }

  @Test
  void anEmptySeriesSaysSo() {
    assertThat(aSeries().build().isEmpty()).isTrue();
    assertThat(aSeries().flat(1).build().isEmpty()).isFalse();
  }

  @Test
  void aChangeOfContractIsSeenOnItsFirstDayOnly() {
    var series = aSeries().contract("A").flat(1).contract("B").flat(2, 3).build();
    assertThat(IntStream.range(0, 3).filter(series::changesContract)).containsExactly(1);
  }

  @Test
  void theFirstBarOfASliceChangesNothing() {
    var series = aSeries().contract("A").flat(1).contract("B").flat(2, 3).build();
    assertThat(series.slice(1, 3).changesContract(0)).isFalse();
  }

  @Test
  void withoutNamesNoContractIsKnownToChange() {
    var series = aSeries().flat(1, 2).build();
    assertThat(series.contract(1)).isEmpty();
    assertThat(series.changesContract(1)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "110, 110, true, false, all of it at the upper limit",
    "110, 109, false, false, it opened below the upper limit",
    "90,  90,  false, true, all of it at the lower limit",
    "91,  90,  false, false, it rose from the lower limit",
    "100, 100, false, false, one price away from both limits"
  })
  void aBarIsLockedWhereAllItsTradingWasAtALimit(
      double high, double low, boolean up, boolean down, String why) {
    var series = aSeries().bar(low, high, low, high).limitUp(110).limitDown(90).build();
    assertThat(series.isLockedUp(0)).as(why).isEqualTo(up);
    assertThat(series.isLockedDown(0)).as(why).isEqualTo(down);
  }

  @Test
  void withoutAKnownLimitNothingIsLocked() {
    var series = aSeries().flat(100).build();
    assertThat(series.isLockedUp(0)).isFalse();
    assertThat(series.isLockedDown(0)).isFalse();
  }

  @Test
  void onlyAKnownVolumeOfZeroIsNoTrading() {
    var series = aSeries().flat(100, 100).untraded().build();
    assertThat(series.isUntraded(0)).isFalse();
    assertThat(series.isUntraded(1)).isTrue();
  }

  @Test
  void aSliceKeepsItsLimitsAndVolumes() {
    var slice = aSeries().flat(1, 2, 2).limitUp(2).untraded().build().slice(2, 3);
    assertThat(slice.isLockedUp(0)).isTrue();
    assertThat(slice.isUntraded(0)).isTrue();
  }

  @Test
  void aColumnForSomeBarsOnlyIsRefused() {
    var series = aSeries().flat(1, 2).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> series.withVolumes(List.of(OptionalDouble.of(0))))
        .withMessage("a column must have 2 values, was 1");
  }

  @Test
  void aRollIsFoundOnTheFirstDayOfTheNewContract() {
    var series = aSeries().contract("A").flat(100).rollsTo("B", 101, 104).flat(105).build();
    assertThat(series.roll(0)).isEmpty();
    assertThat(series.roll(1)).hasValueSatisfying(roll -> assertThat(roll.gap()).isEqualTo(3));
  }
}
