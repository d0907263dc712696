package io.github.hindcast.report;

import io.github.hindcast.base.Language;
import io.github.hindcast.score.Flag;
import io.github.hindcast.score.Judgement;
import io.github.hindcast.score.Pnl;
import io.github.hindcast.score.RunResult;
import io.github.hindcast.score.Verdict;
import io.github.hindcast.view.CallId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A run as comma-separated values, one call a line; the columns are the fields of the JSON
/// document.
final class RunCsv {
  private static final List<String> COLUMNS =
      List.of(
          "book",
          "id",
          "reading",
          "analyst",
          "house",
          "instrument",
          "kind",
          "published",
          "actionable_from",
          "window_from",
          "window_to",
          "verdict",
          "reason",
          "trades",
          "currency",
          "gross",
          "costs",
          "net",
          "per_unit",
          "return",
          "flags");

  private RunCsv() {}

  static String write(RunResult result, Language language, boolean readings) {
    var rows =
        result.books().stream()
            .flatMap(book ->
                Stream.concat(
                    book.judgements().stream()
                        .flatMap(j ->
                            readings
                                ? Stream.concat(Stream.of(j), j.readings().stream())
                                : Stream.of(j))
                        .map(judgement -> row(judgement, language)),
                    book.untestable().stream()
                        .map(s ->
                            untestable(
                                book.book().id(),
                                s.id(),
                                s.kind(),
                                s.untestable().orElseThrow().in(language)))))
            .toList();
    return Csv.write(COLUMNS, rows);
  }

  private static List<String> row(Judgement judgement, Language language) {
    var call = judgement.call();
    var windowed = Windowed.of(judgement.replayed());
    return List.of(
        call.id().book(),
        call.id().name(),
        call.id().reading(),
        call.view().analyst().name().in(language),
        call.view().analyst().house().in(language),
        Labels.subject(call),
        call.claim().kind(),
        call.published().text(),
        day(windowed.actionableFrom()),
        windowed.from().toString(),
        day(windowed.to()),
        judgement.verdict().name(),
        judgement.reason().in(language),
        String.valueOf(judgement.trades().size()),
        judgement.pnl().map(Pnl::currency).orElse(""),
        money(judgement, Pnl::gross),
        money(judgement, Pnl::costs),
        money(judgement, Pnl::net),
        money(judgement, Pnl::perUnit),
        money(judgement, Pnl::returned),
        judgement.flags().stream().map(Flag::word).collect(Collectors.joining(" ")));
  }

  private static List<String> untestable(String book, String id, String kind, String reason) {
    var cells = new java.util.ArrayList<>(java.util.Collections.nCopies(COLUMNS.size(), ""));
    cells.set(COLUMNS.indexOf("book"), book);
    cells.set(COLUMNS.indexOf("id"), id);
    cells.set(COLUMNS.indexOf("reading"), CallId.BASE);
    cells.set(COLUMNS.indexOf("kind"), kind);
    cells.set(COLUMNS.indexOf("verdict"), Verdict.UNTESTABLE.name());
    cells.set(COLUMNS.indexOf("reason"), reason);
    return List.copyOf(cells);
  }

  private static String money(Judgement judgement, Function<Pnl, BigDecimal> part) {
    return judgement.pnl().map(part).map(BigDecimal::toPlainString).orElse("");
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
