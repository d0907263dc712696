package io.github.hindcast.score.scorecard;

import static io.github.hindcast.Scene.day;
import static io.github.hindcast.Scene.price;
import static io.github.hindcast.score.scorecard.CardBuilder.aCard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hindcast.Scene;
import io.github.hindcast.base.Language;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.market.Bar;
import io.github.hindcast.score.Verdict;
import io.github.hindcast.score.statistics.ChristoffersenTest;
import io.github.hindcast.score.statistics.KupiecTest;
import io.github.hindcast.score.statistics.Transitions;
import io.github.hindcast.view.Claim;
import io.github.hindcast.view.Direction;
import io.github.hindcast.view.EntryZone;
import io.github.hindcast.view.Trading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Every metric worked out by hand, and what each says where there is nothing to work out.
class MetricBlockTest {
  private static final InstrumentId X = InstrumentId.of("X");

  private static double value(List<ScoredCall> calls, String name) {
    return ((Metric.Known) metric(calls, name).result()).value();
  }

  private static int n(List<ScoredCall> calls, String name) {
    return ((Metric.Known) metric(calls, name).result()).n();
  }

  private static String reason(List<ScoredCall> calls, String name) {
    return ((Metric.Missing) metric(calls, name).result()).reason().in(Language.EN);
  }

  private static Metric metric(List<ScoredCall> calls, String name) {
    return Arrays.stream(MetricBlock.values())
        .flatMap(block -> block.of(calls).stream())
        .filter(metric -> metric.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void withoutCallsEveryMetricSaysWhy() {
    assertThat(Arrays.stream(MetricBlock.values()).flatMap(block -> block.of(List.of()).stream()))
        .hasSizeGreaterThan(20)
        .allSatisfy(metric -> assertThat(metric.result()).isInstanceOf(Metric.Missing.class));
  }

  @Test
  void namesAreUnique() {
    assertThat(
            Arrays.stream(MetricBlock.values())
                .flatMap(block -> block.of(List.of()).stream())
                .map(Metric::name))
        .doesNotHaveDuplicates();
  }

  /// 10 %, −4 %, 2 %, −2 %: mean 1.5 %, median 0, gains 12 %, losses 6 %.
  @Test
  void returnsByHand() {
    var calls = aCard().earning("0.10").earning("-0.04").earning("0.02").earning("-0.02").build();

    assertThat(value(calls, "mean_return")).isCloseTo(0.015, within(1e-12));
    assertThat(value(calls, "median_return")).isCloseTo(0, within(1e-12));
    assertThat(value(calls, "profit_factor")).isCloseTo(2, within(1e-12));
    assertThat(value(calls, "mean_without_best")).isCloseTo(-0.04 / 3, within(1e-12));
    assertThat(value(calls, "top_call_share")).isCloseTo(0.10 / 0.12, within(1e-12));
    assertThat(n(calls, "mean_return")).isEqualTo(4);
    assertThat(reason(calls, "mean_r")).isEqualTo("no judged call named a stop");
  }

  @Test
  void callThatWasNeverEnteredCountsAsNothingEarnedInTheExpectancyOnly() {
    var calls = aCard().earning("0.06").with(Verdict.NOT_ENTERED, 2).build();

    assertThat(value(calls, "mean_return")).isCloseTo(0.06, within(1e-12));
    assertThat(value(calls, "expectancy")).isCloseTo(0.02, within(1e-12));
    assertThat(n(calls, "expectancy")).isEqualTo(3);
  }

  @Test
  void withoutALossThereIsNoProfitFactor() {
    assertThat(reason(aCard().earning("0.06").build(), "profit_factor")).isEqualTo("no call lost");
    assertThat(reason(aCard().earning("-0.06").build(), "top_call_share"))
        .isEqualTo("no call gained");
  }

  /// 15 up and right, 10 up and wrong, 10 down and wrong, 15 down and right of 50: Fisher's exact p
  /// one-sided is 0.128 (scipy: fisher_exact([[15, 10], [10, 15]], 'greater') = 0.1289).
  @Test
  void choiceTestIsFishers() {
    var calls =
        aCard()
            .saying(Direction.LONG)
            .with(Verdict.HIT, 15)
            .with(Verdict.MISS, 10)
            .saying(Direction.SHORT)
            .with(Verdict.HIT, 15)
            .with(Verdict.MISS, 10)
            .build();

    assertThat(value(calls, "henriksson_merton_p")).isCloseTo(0.1289, within(1e-4));
    assertThat(reason(calls, "pesaran_timmermann_p"))
        .isEqualTo("up or down calls without common days: 50, needed: 60");
  }

  /// 30/15/20/35 has p = 0.0012 by Pesaran and Timmermann: S = 3.030303.
  @Test
  void timingTestFromSixtyCallsOn() {
    var calls =
        aCard()
            .saying(Direction.LONG)
            .with(Verdict.HIT, 30)
            .with(Verdict.MISS, 15)
            .saying(Direction.SHORT)
            .with(Verdict.MISS, 20)
            .with(Verdict.HIT, 35)
            .build();

    assertThat(value(calls, "pesaran_timmermann_p")).isCloseTo(0.00122, within(1e-5));
    assertThat(value(calls, "henriksson_merton_p")).isCloseTo(0.0023175101, within(1e-9));
  }

  @Test
  void whoOnlyEverSaysUpHasToldNothingApart() {
    var calls = aCard().with(Verdict.HIT, 40).with(Verdict.MISS, 40).build();

    assertThat(reason(calls, "henriksson_merton_p"))
        .isEqualTo("all calls, or all prices, went one way");
    assertThat(reason(calls, "pesaran_timmermann_p"))
        .isEqualTo("all calls, or all prices, went one way");
  }

  /// Bars of 100 with a true range of 4 up to publication, then closes 101, 103, 106 against the
  /// range 98 to 104: two of three inside, 6 / 4 = 1.5 ATR wide. Interval scores at 80 %: 6, 6 and
  /// 6 + 10·2 = 26, mean 38/3 over 100. The same-width range 97 to 103: 6, 6, 6 + 10·3 = 36, mean
  /// 16; the ATR range 100 ± 4√3 holds all, 8√3.
  @Test
  void rangesByHand() {
    var bars = new ArrayList<Bar>();
    IntStream.range(0, 5).forEach(at -> bars.add(new Bar(day(at), 100, 102, 98, 100)));
    bars.add(new Bar(day(5), 100, 101, 100, 101));
    bars.add(new Bar(day(6), 101, 103, 101, 103));
    bars.add(new Bar(day(7), 103, 106, 103, 106));
    var scene = new Scene().bars("X", bars);
    var call = Scene.call("r", new Claim.Range(X, price("98"), price("104")), day(4), 3);
    var calls = aCard().judged(scene, call).build();

    assertThat(calls.getFirst().verdict()).isEqualTo(Verdict.MISS);
    assertThat(value(calls, "range_coverage")).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(n(calls, "range_coverage")).isEqualTo(3);
    assertThat(value(calls, "range_width_atr")).isCloseTo(1.5, within(1e-12));
    assertThat(value(calls, "range_score")).isCloseTo(38.0 / 300, within(1e-12));
    assertThat(value(calls, "range_skill_naive")).isCloseTo(1 - 38.0 / 48, within(1e-12));
    assertThat(value(calls, "range_skill_atr"))
        .isCloseTo(1 - 38.0 / 3 / (8 * Math.sqrt(3)), within(1e-12));
    assertThat(reason(calls, "kupiec_p")).isEqualTo("ranges without common days: 1, needed: 5");
  }

  /// Touches 110 on the way and ends at 104.
  @Test
  void targetTouchedAndLostIsMetAtAnyTimeOnly() {
    var scene =
        new Scene()
            .bars(
                "X",
                List.of(
                    new Bar(day(0), 100, 101, 99, 100),
                    new Bar(day(1), 101, 110, 100, 108),
                    new Bar(day(2), 107, 108, 103, 104)));
    var claim =
        new Claim.Barrier(X, Claim.BarrierType.RISE_TO, price("110"), Claim.PriceBasis.EXTREMES);
    var calls = aCard().judged(scene, Scene.call("t", claim, day(0), 2)).build();

    assertThat(value(calls, "targets_at_any_time")).isEqualTo(1);
    assertThat(value(calls, "targets_at_end")).isEqualTo(0);
  }

  /// Murphy's example: 0.21 = 0.0266667 − 0.0566667 + 0.24.
  @Test
  void probabilitiesByTheTextbook() {
    var card = aCard();
    var said = new String[] {"0.1", "0.1", "0.1", "0.3", "0.3", "0.7", "0.7", "0.7", "0.9", "0.9"};
    var came = new boolean[] {false, false, true, false, true, true, false, true, true, true};
    for (int i = 0; i < said.length; i++) {
      card.stating(said[i], came[i]);
    }
    var calls = card.build();

    assertThat(value(calls, "brier")).isCloseTo(0.21, within(1e-9));
    assertThat(value(calls, "brier_reliability")).isCloseTo(0.0266667, within(1e-6));
    assertThat(value(calls, "brier_resolution")).isCloseTo(0.0566667, within(1e-6));
    assertThat(value(calls, "brier_uncertainty")).isCloseTo(0.24, within(1e-9));
  }

  /// 110 against 100 and 45 against 50: 10 % too high and 10 % too low.
  @Test
  void quantitiesByHand() {
    var calls = aCard().forecast("110", "100").forecast("45", "50").build();

    assertThat(value(calls, "quantity_error")).isCloseTo(0.1, within(1e-12));
    assertThat(value(calls, "quantity_bias")).isCloseTo(0, within(1e-12));
  }

  /// Bought at 100 with the stop at 95, sold at the target of 110: twice what was risked.
  @Test
  void riskMultipleByHand() {
    var scene =
        new Scene()
            .bars(
                "X",
                List.of(
                    new Bar(day(0), 104, 105, 103, 104),
                    new Bar(day(1), 103, 104, 99, 101),
                    new Bar(day(2), 102, 111, 101, 108),
                    new Bar(day(3), 108, 109, 107, 108)));
    var zone = new EntryZone(price("100"), price("100"));
    var claim =
        new Claim.Level(
            X,
            new Trading(
                Direction.LONG,
                Optional.of(new Trading.Entry(zone, 1)),
                Optional.of(price("95")),
                List.of(new Trading.Exit(price("1"), price("110")))));
    var calls = aCard().judged(scene, Scene.call("l", claim, day(0), 3)).build();

    assertThat(value(calls, "mean_r")).isCloseTo(2, within(1e-12));
    assertThat(value(calls, "mean_return")).isCloseTo(0.1, within(1e-12));
    assertThat(value(calls, "targets_at_any_time")).isEqualTo(1);
    assertThat(value(calls, "targets_at_end")).isEqualTo(0);
  }

  /// Twelve ranges of a day, 99 to 101, of which the closes of the 3rd, 4th and 9th lie outside.
  @Test
  void coverageTestsCountOneCloseARange() {
    var closes = new double[15];
    Arrays.fill(closes, 100);
    IntStream.of(5, 6, 11).forEach(at -> closes[at] = 102);
    var scene = new Scene().closes("X", closes);
    var card = aCard();
    for (int at = 2; at < 14; at++) {
      var claim = new Claim.Range(X, price("99"), price("101"));
      card.judged(scene, Scene.call("r" + at, claim, day(at), 1));
    }
    var calls = card.build();
    var outside = new boolean[12];
    IntStream.of(2, 3, 8).forEach(at -> outside[at] = true);

    assertThat(n(calls, "kupiec_p")).isEqualTo(12);
    assertThat(value(calls, "kupiec_p"))
        .isCloseTo(KupiecTest.exact(3, 12, 0.2).orElseThrow().pValue(), within(1e-9));
    assertThat(n(calls, "christoffersen_p")).isEqualTo(11);
    assertThat(value(calls, "christoffersen_p"))
        .isCloseTo(
            ChristoffersenTest.independence(Transitions.of(outside)).orElseThrow().pValue(),
            within(1e-9));
  }
}
