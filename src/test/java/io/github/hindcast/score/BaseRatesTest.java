package io.github.hindcast.score;

import static io.github.hindcast.view.CallBuilder.aMove;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hindcast.Scene;
import io.github.hindcast.Shipped;
import io.github.hindcast.base.Language;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.market.Market;
import io.github.hindcast.market.SeriesBuilder;
import io.github.hindcast.replay.Replay;
import io.github.hindcast.score.scorecard.NaiveHouse;
import io.github.hindcast.view.Claim;
import io.github.hindcast.view.Direction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class BaseRatesTest {
  private static final Market MARKET = Shipped.PROJECT.market();

  /// Placebo replays every date, the base rates take two subtractions for a direction and each
  /// shape once.
  @Test
  void isWhatPlaceboFindsForEveryShippedCall() {
    var rates = new BaseRates(MARKET);
    var judge = new Judge(new Replay(MARKET));
    var books =
        Stream.concat(
                Shipped.PROJECT.books().stream(),
                NaiveHouse.beside(Shipped.PROJECT.books(), MARKET).stream())
            .toList();
    var judgements =
        books.stream()
            .flatMap(book -> judge.judge(book).stream())
            .filter(judgement -> judgement.verdict().isJudged())
            .filter(judgement ->
                !judgement.call().id().book().equals("naive-house")
                    || judgement.call().id().name().contains("-01-"))
            .toList();

    assertThat(judgements).hasSizeGreaterThan(150);
    for (var judgement : judgements) {
      var placebo = Placebo.of(MARKET, judgement).result();
      var rate = rates.of(judgement.ruling());
      if (placebo instanceof Placebo.Luck luck && !luck.overlaps()) {
        assertThat(rate)
            .as(judgement.call().id().toString())
            .isEqualTo(
                new BaseRate.Known(
                    luck.baseRate().orElseThrow(), luck.dates(), luck.independent()));
      } else {
        assertThat(rate).as(judgement.call().id().toString()).isInstanceOf(BaseRate.Unknown.class);
      }
    }
  }

  @Test
  void callThatCannotBeMovedSaysWhy() {
    var unknown =
        (BaseRate.Unknown)
            new BaseRates(MARKET)
                .of(
                    Judging.judge(
                            aMove(Direction.LONG).until("2020-01-10"),
                            SeriesBuilder.aSeries().flat(100, 101))
                        .ruling());

    assertThat(unknown.reason().in(Language.EN)).isEqualTo("the call itself has no outcome");
  }

  @Test
  void baseRateOfOneWindowIsHalfAWindowAwayFromCertainty() {
    assertThat(new BaseRate.Known(0, 14, 1).cautious()).isEqualTo(0.25);
    assertThat(new BaseRate.Known(1, 14, 1).cautious()).isEqualTo(0.75);
    assertThat(new BaseRate.Known(0.5, 14, 3).cautious()).isEqualTo(0.5);
    assertThat(new BaseRate.Known(0.6, 500, 499).cautious()).isCloseTo(0.5998, within(1e-9));
  }

  /// Closes 100, 103, 104, 100, 100, 101, 110: published with the first, long over two sessions. Of
  /// the dates apart only 100 → 100, 100 → 101 and 101 → 110 open at or after the fourth bar.
  @Test
  void ownWindowIsNotAmongTheDates() {
    var market = new Scene().closes("X", 100, 103, 104, 100, 100, 101, 110).market();
    var claim = new Claim.Move(InstrumentId.of("X"), Direction.LONG, Optional.empty());
    var judgement = new Judge(new Replay(market)).judge(Scene.call("up", claim, Scene.day(0), 2));

    var known = (BaseRate.Known) new BaseRates(market).of(judgement.ruling());

    assertThat(known.dates()).isEqualTo(3);
    assertThat(known.share()).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(List.of(known.independent())).containsExactly(2);
  }
}
