package io.github.hindcast.score;

import static io.github.hindcast.Scene.call;
import static io.github.hindcast.Scene.day;
import static io.github.hindcast.Scene.price;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hindcast.Scene;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.market.Market;
import io.github.hindcast.replay.Replay;
import io.github.hindcast.view.Claim;
import io.github.hindcast.view.Direction;
import io.github.hindcast.view.EntryZone;
import io.github.hindcast.view.Trading;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PlaceboTest {
  private static final InstrumentId X = InstrumentId.of("X");

  private static Placebo.Luck luck(Market market, Claim claim, int publishedOn, int sessions) {
    return (Placebo.Luck) placebo(market, claim, publishedOn, sessions).result();
  }

  private static Placebo placebo(Market market, Claim claim, int publishedOn, int sessions) {
    var judge = new Judge(new Replay(market));
    return Placebo.of(market, judge.judge(call("c", claim, day(publishedOn), sessions)));
  }

  /// Published after bar 4 (100), the range 98 to 102 holds the next close, 101. On the others the
  /// range is the close before ± 2 %: 100 to 103 no, 103 to 104 yes, 104 to 100 no, 100 to 100 yes,
  /// and 101 to 110 no (the date of bar 5 itself is the call's own).
  @Test
  void rangeIsRescaledToThePriceOfTheDay() {
    var market = new Scene().closes("X", 100, 103, 104, 100, 100, 101, 110).market();
    var luck = luck(market, new Claim.Range(X, price("98"), price("102")), 4, 1);

    assertThat(luck.dates()).isEqualTo(5);
    assertThat(luck.independent()).isEqualTo(5);
    assertThat(luck.baseRate()).hasValue(2.0 / 5);
    assertThat(luck.excess().orElseThrow()).isCloseTo(3.0 / 5, within(1e-12));
    assertThat(luck.outcome()).isEqualTo(1);
    assertThat(luck.percentile()).isEqualTo((3 + 2 / 2.0) / 5);
    assertThat(luck.pValue()).isEqualTo((1 + 2) / 6.0);
    assertThat(luck.from()).isEqualTo(day(1));
    assertThat(luck.to()).isEqualTo(day(6));
  }

  /// Two sessions: bars 4 and 5 are the call's own. Windows 1–2, 2–3 lie before, 6–7 after; 3–4 and
  /// 5–6 share a day with it.
  @Test
  void windowsThatShareADayWithTheCallsOwnAreLeftOut() {
    var market = new Scene().closes("X", 100, 101, 102, 103, 104, 105, 106, 107).market();
    var luck = luck(market, new Claim.Move(X, Direction.LONG, Optional.empty()), 3, 2);

    assertThat(luck.dates()).isEqualTo(3);
    assertThat(luck.independent()).isEqualTo(2);
    assertThat(luck.overlaps()).isFalse();
    assertThat(luck.baseRate()).hasValue(1);
    assertThat(luck.outcome()).isCloseTo(1 / 104.0, within(1e-6));
    // Returns from open to the second close fall as the price rises: 1/101, 1/102 and 1/106.
    assertThat(luck.percentile()).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(luck.pValue()).isEqualTo((1 + 2) / 4.0);
  }

  @Test
  void windowsThatOverlapAreUsedAndSaidOnlyWhereNoOtherIsLeft() {
    var market = new Scene().closes("X", 100, 101, 102, 103, 104, 105).market();
    var luck = luck(market, new Claim.Move(X, Direction.LONG, Optional.empty()), 1, 3);

    assertThat(luck.overlaps()).isTrue();
    assertThat(luck.dates()).isEqualTo(2);
  }

  @Test
  void thereMayBeNoOtherDateAtAll() {
    var market = new Scene().closes("X", 100, 101, 102).market();
    var placebo = placebo(market, new Claim.Move(X, Direction.LONG, Optional.empty()), 0, 2);

    assertThat(placebo.result())
        .isInstanceOfSatisfying(
            Placebo.NotPossible.class,
            none -> assertThat(none.reason().en()).contains("no other 2 sessions"));
  }

  /// Buy at 98 when 100 was the last close, two sessions. Real: falls to 98, ends 99. Elsewhere:
  /// 200 → 196 is touched by 190 (filled at the open 190, better) and ends at 200; the others are
  /// never entered and earn 0.
  @Test
  void levelIsRescaledAndNotEnteredCountsAsZero() {
    var market = new Scene().closes("X", 100, 98, 99, 200, 190, 200, 201, 202).market();
    var trading =
        new Trading(
            Direction.LONG,
            Optional.of(new Trading.Entry(new EntryZone(price("98"), price("98")), 1)),
            Optional.empty(),
            List.of());
    var luck = luck(market, new Claim.Level(X, trading), 0, 2);

    // Windows 3–4, 4–5, 5–6, 6–7.
    assertThat(luck.dates()).isEqualTo(4);
    assertThat(luck.baseRate()).hasValue(1);
    assertThat(luck.outcome()).isCloseTo(1 / 98.0, within(1e-6));
    assertThat(luck.median()).isZero();
    assertThat(luck.percentile()).isEqualTo(3 / 4.0);
    assertThat(luck.pValue()).isEqualTo((1 + 1) / 5.0);
  }

  @Test
  void delayBetweenPublicationAndWindowIsKept() {
    var market = new Scene().closes("X", 100, 110, 120, 130, 140, 150).market();
    var base = call("c", new Claim.Range(X, price("115"), price("125")), day(0), 1);
    var late =
        new io.github.hindcast.view.Call(
            base.id(),
            base.statement(),
            base.view(),
            base.claim(),
            new io.github.hindcast.view.Window(
                Optional.of(day(2)), new io.github.hindcast.view.Window.OnDate(day(2))),
            base.quantity(),
            base.hedge(),
            base.frictions(),
            base.assumptions(),
            base.readings());
    var judgement = new Judge(new Replay(market)).judge(late);
    var luck = (Placebo.Luck) Placebo.of(market, judgement).result();

    // 110 → 130 lies in 126.5 to 137.5, 120 → 140 in 138 to 150, 130 → 150 in 149.5 to 162.5.
    assertThat(judgement.verdict()).isEqualTo(Verdict.HIT);
    assertThat(luck.dates()).isEqualTo(3);
    assertThat(luck.baseRate()).hasValue(1);
  }

  @Test
  void callWithoutAnOutcomeHasNoPercentile() {
    var market = new Scene().closes("X", 100, 101, 102).market();
    var placebo = placebo(market, new Claim.Move(X, Direction.LONG, Optional.empty()), 1, 5);

    assertThat(placebo.verdict()).isEqualTo(Verdict.PENDING);
    assertThat(placebo.result()).isInstanceOf(Placebo.NotPossible.class);
  }
}
