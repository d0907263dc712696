package io.github.hindcast.score.scorecard;

import io.github.hindcast.base.Text;
import io.github.hindcast.market.Market;
import io.github.hindcast.score.BaseRates;
import io.github.hindcast.score.BookResult;
import io.github.hindcast.view.Statement;
import io.github.hindcast.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The records of all who made calls, each beside what luck would have done, best first.
///
/// Every call counts once, under its base reading. `top` is how many count as the best, `ranked`
/// how many have a rank.
public record Scorecard(
    Grouping by, LocalDate asOf, int ranked, int top, List<ScorecardGroup> groups) {
  public Scorecard {
    groups = List.copyOf(groups);
  }

  /// `naive` are the books of forecasters who know nothing: shown, never ranked.
  public static Scorecard of(
      Market market, List<BookResult> books, List<BookResult> naive, Grouping by) {
    var baseRates = new BaseRates(market);
    return of(market, by, scored(books, baseRates), scored(naive, baseRates));
  }

  private static List<ScoredBook> scored(List<BookResult> books, BaseRates baseRates) {
    return books.stream().map(book -> ScoredBook.of(book, baseRates)).toList();
  }

  /// As above, of calls that have been scored one by one.
  public static Scorecard of(
      Market market, Grouping by, List<ScoredBook> books, List<ScoredBook> naive) {
    var rows = rows(books, by, false);
    var skills = rows.stream().map(row -> Skill.of(row.calls())).toList();
    var ranking = Ranking.of(skills);
    var ranked =
        IntStream.range(0, rows.size())
            .mapToObj(
                i -> ScorecardGroup.of(rows.get(i), skills.get(i), ranking.standings().get(i)));
    var unranked =
        rows(naive, by, true).stream()
            .map(row -> ScorecardGroup.of(row, Skill.of(row.calls()), NAIVE));
    return new Scorecard(
        by,
        market.knownUpTo(),
        ranking.ranked(),
        ranking.top(),
        Stream.concat(ranked, unranked).sorted(ORDER).toList());
  }

  private static final Standing NAIVE =
      Standing.outside(Text.of("it knows nothing and is never ranked", "不含任何信息的对照，不参与排名"));

  /// By rank, then the larger record first.
  private static final Comparator<ScorecardGroup> ORDER =
      Comparator.comparing(ScorecardGroup::naive)
          .thenComparingInt(Scorecard::rank)
          .thenComparingInt(group -> -group.coverage().judged())
          .thenComparing(ScorecardGroup::key);

  private static int rank(ScorecardGroup group) {
    return group.standing().place() instanceof Standing.Ranked(var rank, _)
        ? rank
        : Integer.MAX_VALUE;
  }

  private static final class Filling {
    private final List<ScoredCall> calls = new ArrayList<>();
    private final List<Statement> untestable = new ArrayList<>();
  }

  private static List<Row> rows(List<ScoredBook> books, Grouping by, boolean naive) {
    Map<Text, Filling> rows = new LinkedHashMap<>();
    var seen = new HashSet<String>();
    for (var book : books) {
      book.calls().forEach(call -> row(rows, by.row(book.book(), call.call())).calls.add(call));
      boolean first = seen.add(book.book().source().id());
      for (var view : first ? book.book().source().views() : List.<View>of()) {
        view.statements().stream()
            .filter(statement -> statement.untestable().isPresent())
            .forEach(statement ->
                row(rows, by.row(book.book(), view, statement)).untestable.add(statement));
      }
    }
    return rows.entrySet().stream()
        .map(row ->
            new Row(
                naive ? naive(by, row.getKey()) : row.getKey(),
                naive,
                row.getValue().calls,
                row.getValue().untestable))
        .toList();
  }

  private static Filling row(Map<Text, Filling> rows, Text name) {
    return rows.computeIfAbsent(name, _ -> new Filling());
  }

  /// So that its row is not taken for one of the others.
  private static Text naive(Grouping by, Text name) {
    return switch (by) {
      case ANALYST, HOUSE, SOURCE -> NaiveHouse.NAME;
      case INSTRUMENT, KIND, YEAR -> NaiveHouse.NAME.plus(Text.format(": %s", "：%s", name));
    };
  }
}
