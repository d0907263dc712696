package io.github.hindcast.score.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.Shipped;
import io.github.hindcast.market.Market;
import io.github.hindcast.replay.Replay;
import io.github.hindcast.score.BookResult;
import io.github.hindcast.score.Judge;
import io.github.hindcast.score.Totals;
import io.github.hindcast.score.Verdict;
import io.github.hindcast.view.Book;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScorecardTest {
  private static final Market MARKET = Shipped.PROJECT.market();
  private static final List<BookResult> SHIPPED = judged(Shipped.PROJECT.books());

  private static List<BookResult> judged(List<Book> books) {
    var judge = new Judge(new Replay(MARKET));
    return books.stream().map(book -> new BookResult(book, judge.judge(book))).toList();
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsDroppedAndNothingCountedTwice(Grouping by) {
    var totals = Totals.of(SHIPPED);
    var groups = Scorecard.of(MARKET, SHIPPED, List.of(), by).groups();

    assertThat(groups.stream().mapToLong(group -> group.coverage().found()).sum())
        .isEqualTo(totals.calls());
    assertThat(groups.stream().mapToLong(group -> group.coverage().judged()).sum())
        .isEqualTo(totals.judged());
    assertThat(groups.stream().mapToLong(group -> group.coverage().pending()).sum())
        .isEqualTo(totals.count(Verdict.PENDING));
    for (var verdict : List.of(Verdict.NO_DATA, Verdict.UNTESTABLE, Verdict.NOT_ENTERED)) {
      assertThat(
              groups.stream()
                  .mapToLong(group -> group.coverage().excluded().getOrDefault(verdict, 0L))
                  .sum())
          .as("%s", verdict)
          .isEqualTo(totals.count(verdict));
    }
    assertThat(groups)
        .allSatisfy(group ->
            assertThat(
                    group.coverage().judged()
                        + group.coverage().pending()
                        + group.coverage().excluded().values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                .isEqualTo(group.coverage().found()));
  }

  @Test
  void naiveHouseStandsLastAndChangesNothingForTheOthers() {
    var naive = judged(NaiveHouse.beside(Shipped.PROJECT.books(), MARKET).stream().toList());
    var with = Scorecard.of(MARKET, SHIPPED, naive, Grouping.HOUSE);
    var without = Scorecard.of(MARKET, SHIPPED, List.of(), Grouping.HOUSE);

    assertThat(with.groups().getLast().naive()).isTrue();
    assertThat(with.groups().getLast().standing().place()).isInstanceOf(Standing.NotRanked.class);
    assertThat(with.groups().subList(0, with.groups().size() - 1).stream().map(ScorecardGroup::key))
        .containsExactlyElementsOf(without.groups().stream().map(ScorecardGroup::key).toList());
    for (int i = 0; i < without.groups().size(); i++) {
      assertThat(with.groups().get(i).standing()).isEqualTo(without.groups().get(i).standing());
      assertThat(with.groups().get(i).skill()).isEqualTo(without.groups().get(i).skill());
    }
  }

  @Test
  void twoBooksOfOneSourceCountItsUntestableStatementsOnce() {
    var twice = SHIPPED.stream().flatMap(book -> List.of(book, book).stream()).toList();

    var once = Scorecard.of(MARKET, SHIPPED, List.of(), Grouping.SOURCE);
    var doubled = Scorecard.of(MARKET, twice, List.of(), Grouping.SOURCE);

    assertThat(doubled.groups().stream().map(group -> group.coverage().untestable().size()))
        .containsExactlyInAnyOrderElementsOf(
            once.groups().stream().map(group -> group.coverage().untestable().size()).toList());
  }

  @Test
  void ledgerIsInOrderOfPublication() {
    assertThat(Scorecard.of(MARKET, SHIPPED, List.of(), Grouping.HOUSE).groups())
        .allSatisfy(group ->
            assertThat(group.ledger().stream().map(call -> call.call().published().at()))
                .isSorted());
  }
}
