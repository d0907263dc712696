package io.github.hindcast.cli;

import io.github.hindcast.replay.Trade;
import io.github.hindcast.report.Labels;
import io.github.hindcast.report.Windowed;
import io.github.hindcast.score.BookResult;
import io.github.hindcast.score.Flag;
import io.github.hindcast.score.Judgement;
import io.github.hindcast.score.Measure;
import io.github.hindcast.score.Verdict;
import io.github.hindcast.store.CallRow;
import io.github.hindcast.store.TradeRow;
import io.github.hindcast.store.VerdictRow;
import io.github.hindcast.view.Book;
import io.github.hindcast.view.Call;
import io.github.hindcast.view.CallId;
import io.github.hindcast.view.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Calls and what became of them as the rows of a store, every reading a row.
final class StoreRows {
  private StoreRows() {}

  static Stream<CallRow> calls(Book book) {
    return book.calls().stream()
        .flatMap(call -> Stream.concat(Stream.of(call), call.readings().stream()))
        .map(call -> row(book, call));
  }

  private static CallRow row(Book book, Call call) {
    return new CallRow(
        call.id().book(),
        call.id().name(),
        call.id().reading(),
        book.source().id(),
        call.view().analyst().name(),
        call.view().analyst().house(),
        Labels.subject(call),
        call.claim().kind(),
        call.published().text());
  }

  /// Those of all calls, then the statements that no call can judge.
  static Stream<VerdictRow> verdicts(BookResult result) {
    return Stream.concat(
        result.judgements().stream()
            .flatMap(base -> Stream.concat(Stream.of(base), base.readings().stream()))
            .map(judgement -> row(result.book(), judgement)),
        result.untestable().stream().map(statement -> untestable(result.book(), statement)));
  }

  private static VerdictRow row(Book book, Judgement judgement) {
    var days = Windowed.of(judgement.replayed());
    return new VerdictRow(
        row(book, judgement.call()),
        new VerdictRow.Window(days.actionableFrom(), Optional.of(days.from()), days.to()),
        judgement.verdict().name(),
        judgement.reason(),
        judgement
            .pnl()
            .map(pnl ->
                new VerdictRow.Earned(
                    pnl.currency(),
                    pnl.gross(),
                    pnl.costs(),
                    pnl.net(),
                    pnl.perUnit(),
                    pnl.returned())),
        judgement.flags().stream().map(Flag::word).collect(Collectors.joining(" ")),
        judgement.finding().measures().stream().map(StoreRows::measured).toList(),
        judgement.trades().stream().map(StoreRows::row).toList());
  }

  private static VerdictRow untestable(Book book, Statement statement) {
    var view = book.source().viewOf(statement.id()).orElseThrow();
    return new VerdictRow(
        new CallRow(
            book.id(),
            statement.id(),
            CallId.BASE,
            book.source().id(),
            view.analyst().name(),
            view.analyst().house(),
            "",
            statement.kind(),
            view.published().text()),
        new VerdictRow.Window(Optional.empty(), Optional.empty(), Optional.empty()),
        Verdict.UNTESTABLE.name(),
        statement.untestable().orElseThrow(),
        Optional.empty(),
        "",
        List.of(),
        List.of());
  }

  private static VerdictRow.Measured measured(Measure measure) {
    var value =
        switch (measure.value()) {
          case Measure.Count(var count) -> String.valueOf(count);
          case Measure.Amount(var amount) -> amount.toPlainString();
          case Measure.Day(var day) -> day.toString();
          case Measure.Word(var word) -> word;
        };
    return new VerdictRow.Measured(measure.name(), value);
  }

  private static TradeRow row(Trade trade) {
    return new TradeRow(
        word(trade.direction()),
        trade.quantity(),
        trade.entry().day(),
        trade.entry().price(),
        trade.isClosed()
            ? Optional.of(new TradeRow.Exit(trade.exit().day(), trade.exit().price()))
            : Optional.empty(),
        word(trade.reason()),
        trade.rollPnl(),
        trade.gross(),
        trade.costs(),
        trade.net());
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
