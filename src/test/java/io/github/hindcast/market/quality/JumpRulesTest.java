package io.github.hindcast.market.quality;

import static io.github.hindcast.instrument.InstrumentBuilder.anInstrument;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.instrument.Continuity;
import io.github.hindcast.instrument.ContractScope;
import io.github.hindcast.instrument.ExchangeTerms;
import io.github.hindcast.instrument.Instrument;
import io.github.hindcast.instrument.TermsRow;
import io.github.hindcast.instrument.TradingTerms.Futures;
import io.github.hindcast.instrument.TradingTerms.LimitRounding;
import io.github.hindcast.market.Column;
import io.github.hindcast.market.Roll;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Prices that jump: beyond a limit, beyond what is usual, by a factor, between contracts.
final class JumpRulesTest {
  private static final Column[] PRICES = {
    Column.OPEN, Column.HIGH, Column.LOW, Column.CLOSE, Column.SETTLEMENT
  };

  @Test
  void priceBeyondItsLimitIsFoundOnBothSides() {
    // row 6 settles at 1,000: at 5 % the limits of row 7 are 950 and 1,050
    var rows = CalmRows.of(30).put(6, Column.SETTLEMENT, 1000).prices(7, 1000, 1051, 949, 1000);

    assertThat(rows.found(Rule.PRICE_LIMIT, Subject.of(limited(Continuity.SINGLE))))
        .containsExactly("warning 9: high 1,051", "warning 9: low 949");
    assertThat(rows.found(Rule.PRICE_LIMIT)).isEmpty();
  }

  @Test
  void priceAtItsLimitIsWithin() {
    var rows = CalmRows.of(30).put(6, Column.SETTLEMENT, 1000).prices(7, 1000, 1050, 950, 1000);

    assertThat(rows.found(Rule.PRICE_LIMIT, Subject.of(limited(Continuity.SINGLE)))).isEmpty();
  }

  @Test
  void limitOfAnotherContractIsMeasuredFromItsOwnSettlement() {
    var rows = CalmRows.of(30).code("SI2507", 0, 7).code("SI2509", 7, 30);
    rows.times(1.2, 7, 30, PRICES);
    var instrument = limited(Continuity.MAIN_CONTRACT);
    var roll = new Roll(rows.day(7), "SI2507", "SI2509", 1000, 1200, OptionalDouble.of(1200));
    var known = new Subject(Optional.of(instrument), Map.of(roll.date(), roll));

    assertThat(rows.found(Rule.PRICE_LIMIT, known)).isEmpty();
    assertThat(rows.found(Rule.PRICE_LIMIT, Subject.of(instrument))).isEmpty();
    assertThat(rows.put(7, Column.HIGH, 1300).found(Rule.PRICE_LIMIT, known))
        .containsExactly("warning 9: high 1,300");
  }

  @Test
  void splicedSeriesHasNoLimits() {
    var rows = CalmRows.of(30).put(6, Column.SETTLEMENT, 1000).prices(7, 1000, 1300, 900, 1000);

    assertThat(rows.found(Rule.PRICE_LIMIT, Subject.of(limited(Continuity.SPLICED)))).isEmpty();
  }

  @Test
  void changeFarBeyondTheUsualIsANote() {
    assertThat(CalmRows.of(300).times(1.11, 150, 300, PRICES).found(Rule.OUTLIER_RETURN))
        .containsExactly("note 152: +10.7%, from 1,008 to 1,115.55");
  }

  @Test
  void printThatIsTakenBackIsAWarning() {
    assertThat(CalmRows.of(300).times(1.11, 150, 151, PRICES).found(Rule.OUTLIER_RETURN))
        .containsExactly("warning 152: +10.7%, from 1,008 to 1,115.55, and back");
  }

  @Test
  void changeBelowFivePercentIsNone() {
    assertThat(CalmRows.of(300).times(1.04, 150, 300, PRICES).found(Rule.OUTLIER_RETURN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0.5, 0.5", "2, 2", "0.1, 0.1", "0.8, 0.8", "1.5, 1.5", "0.3333333333, 0.333"})
  void pricesThatStayAtASimpleFractionLookLikeASplit(double factor, String told) {
    assertThat(CalmRows.of(300).times(factor, 150, 300, PRICES).found(Rule.SPLIT_JUMP))
        .singleElement()
        .asString()
        .startsWith("warning 152: ")
        .contains(" is " + told + " times the close before, and prices stay there");
  }

  @Test
  void jumpThatIsTakenBackIsNoSplit() {
    assertThat(CalmRows.of(300).times(0.5, 150, 153, PRICES).found(Rule.SPLIT_JUMP)).isEmpty();
  }

  @Test
  void jumpByNoSimpleFractionIsNoSplit() {
    assertThat(CalmRows.of(300).times(0.6, 150, 300, PRICES).found(Rule.SPLIT_JUMP)).isEmpty();
  }

  @Test
  void jumpBetweenNamedContractsIsNoSplit() {
    var rows =
        CalmRows.of(300)
            .times(0.5, 150, 300, PRICES)
            .code("SI2507", 0, 150)
            .code("SI2509", 150, 300);

    assertThat(rows.found(Rule.SPLIT_JUMP)).isEmpty();
  }

  @Test
  void pricesAdjustedBackwardsAreFoundOnce() {
    assertThat(CalmRows.of(300).times(0.869663019, 0, 160, PRICES).found(Rule.MIXED_ADJUSTMENT))
        .singleElement()
        .asString()
        .startsWith("warning 161: adjusted prices up to about 2019-10-11");
  }

  @Test
  void adjustedRowsAmongRawOnesAreFoundWhereTheyBegin() {
    assertThat(CalmRows.of(300).times(0.869663019, 100, 160, PRICES).found(Rule.MIXED_ADJUSTMENT))
        .singleElement()
        .asString()
        .startsWith("warning 102: raw prices, and from about 2019-07-22 on adjusted ones");
  }

  @Test
  void rawPricesAndWhollyAdjustedOnesAreNoMix() {
    assertThat(CalmRows.of(300).found(Rule.MIXED_ADJUSTMENT)).isEmpty();
    assertThat(CalmRows.of(300).times(0.869663019, 0, 300, PRICES).found(Rule.MIXED_ADJUSTMENT))
        .isEmpty();
  }

  @Test
  void changeOfContractIsANoteWithItsGapWhereItIsOnRecord() {
    var rows = CalmRows.of(30).code("SI2507", 0, 7).code("SI2509", 7, 30);
    var roll = new Roll(rows.day(7), "SI2507", "SI2509", 1000, 1012);
    var known = new Subject(Optional.of(anInstrument().build()), Map.of(roll.date(), roll));

    assertThat(rows.found(Rule.ROLL_JUMP, known))
        .containsExactly("note 9: SI2507 to SI2509, roll gap 12");
    assertThat(rows.found(Rule.ROLL_JUMP))
        .containsExactly(
            "note 9: SI2507 to SI2509, close 1,004 to open 1,004, the gap of the contracts is not on"
                + " record");
  }

  @Test
  void possibleRollShowsInOpenInterest() {
    var rows = CalmRows.of(300).times(1.4, 150, 300, Column.OPEN_INTEREST);

    assertThat(rows.found(Rule.ROLL_JUMP))
        .containsExactly(
            "note 152: possible roll: close 1,008 to open 1,008, open interest +40.8%");
    assertThat(
            rows.found(
                Rule.ROLL_JUMP, Subject.of(anInstrument().continuity(Continuity.SINGLE).build())))
        .isEmpty();
  }

  @Test
  void possibleRollOfASplicedSeriesWithoutOpenInterestShowsInThePrice() {
    var rows = CalmRows.of(300).without(Column.OPEN_INTEREST).times(1.06, 150, 300, PRICES);
    var spliced = Subject.of(anInstrument().continuity(Continuity.SPLICED).build());

    assertThat(rows.found(Rule.ROLL_JUMP, spliced))
        .containsExactly(
            "note 152: possible roll: close 1,008 to open 1,068.48, wider than both days");
    assertThat(rows.found(Rule.ROLL_JUMP)).isEmpty();
  }

  private static Instrument limited(Continuity continuity) {
    var row =
        new TermsRow(
            new ContractScope.All(),
            LocalDate.parse("2019-01-01"),
            Optional.of(LocalDate.parse("2020-12-31")),
            Optional.of(new BigDecimal("5")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true,
            "test");
    return anInstrument()
        .continuity(continuity)
        .terms(
            new Futures(
                new ExchangeTerms("SI", List.of(row)), LimitRounding.DOWN, Optional.of("SI2507")))
        .build();
  }
}
