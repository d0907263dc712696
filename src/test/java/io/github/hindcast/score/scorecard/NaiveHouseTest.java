package io.github.hindcast.score.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.Shipped;
import io.github.hindcast.market.Market;
import io.github.hindcast.replay.Replay;
import io.github.hindcast.score.Judge;
import io.github.hindcast.score.lookahead.Lookahead;
import io.github.hindcast.view.Book;
import io.github.hindcast.view.Call;
import io.github.hindcast.view.Claim;
import io.github.hindcast.view.Direction;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NaiveHouseTest {
  private static final Market MARKET = Shipped.PROJECT.market();

  private static Book naive(Market market) {
    return NaiveHouse.beside(Shipped.PROJECT.books(), market).orElseThrow();
  }

  private static Book book(String id) {
    return Shipped.PROJECT.books().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /// 2025-05-06 closed at 8,325, 2025-05-07 at 8,290: the range of the 8th is 8,173.94 to 8,406.06,
  /// and it goes on down.
  @Test
  void callsAreMadeOfTheCloseBefore() {
    var book = naive(MARKET);

    var range = (Claim.Range) book.call("GFEX.SI-2025-05-07-range").orElseThrow().claim();
    var move = (Claim.Move) book.call("GFEX.SI-2025-05-07-direction").orElseThrow().claim();

    assertThat(range.low()).isEqualByComparingTo("8173.94");
    assertThat(range.high()).isEqualByComparingTo("8406.06");
    assertThat(move.direction()).isEqualTo(Direction.SHORT);
  }

  @Test
  void rangeIsMadeOnEveryDayOfTheHistory() {
    var days =
        naive(MARKET).calls().stream()
            .filter(call -> call.claim().kind().equals("range"))
            .map(call -> call.id().name())
            .collect(Collectors.toSet());

    assertThat(days).hasSize(Shipped.bars("GFEX.PS.CONT").size() + daysOfSilicon());
  }

  private static int daysOfSilicon() {
    Set<LocalDate> days = new java.util.HashSet<>();
    for (var id : List.of("GFEX.SI", "GFEX.SI.CONT")) {
      var bars = Shipped.bars(id);
      for (int bar = 0; bar < bars.size(); bar++) {
        days.add(bars.day(bar));
      }
    }
    return days.size();
  }

  @Test
  void noPriceAfterTheCloseOfPublicationIsReadToMakeACall() {
    var day = LocalDate.parse("2025-07-15");
    var then = naive(MARKET.asOf(day)).calls();

    assertThat(then)
        .isEqualTo(
            naive(MARKET).calls().stream()
                .filter(call -> !call.published().day().isAfter(day))
                .toList());
  }

  @Test
  void callsCanBeActedOnFromTheNextSessionOn() {
    var book = naive(MARKET);
    var calls = book.calls().stream().filter(call -> call.id().name().contains("-08-1")).toList();
    var proofs =
        Lookahead.prove(
            MARKET,
            List.of(new Book(book.id(), book.source(), calls)),
            (market, call) -> new Judge(new Replay(market)).judge(call),
            1);

    assertThat(proofs)
        .hasSizeGreaterThan(20)
        .allSatisfy(proof -> {
          assertThat(proof.breaches()).isEmpty();
          assertThat(proof.dates().getFirst()).isEqualTo(published(calls, proof.call().name()));
          assertThat(proof.dates().get(1)).isAfter(proof.dates().getFirst());
        });
  }

  private static LocalDate published(List<Call> calls, String name) {
    return calls.stream()
        .filter(call -> call.id().name().equals(name))
        .findFirst()
        .orElseThrow()
        .published()
        .day();
  }

  @Test
  void thereIsNoneBesideBooksOfOtherThings() {
    assertThat(NaiveHouse.beside(List.of(book("beite-2019-annual")), MARKET)).isEmpty();
    assertThat(NaiveHouse.beside(List.of(book("silicon-houses-2025")), MARKET)).isPresent();
  }
}
