package io.github.hindcast.cli;

import static io.github.hindcast.report.ResultTables.Column.number;

import io.github.hindcast.base.Text;
import io.github.hindcast.report.ResultTables;
import io.github.hindcast.report.ResultTables.Cell;
import io.github.hindcast.report.ResultTables.Column;
import io.github.hindcast.report.ResultTables.Part;
import io.github.hindcast.store.Cause;
import io.github.hindcast.store.RecordedRun;
import io.github.hindcast.store.TradeRow;
import io.github.hindcast.store.VerdictRow;
import java.util.List;
import java.util.Optional;

/// Runs that a store keeps as tables.
final class RunTables {
  private static final List<Column> RUN =
      List.of(
          number("run", "RUN", "运行"),
          Column.of("started", "STARTED (UTC)", "时间（UTC）"),
          Column.of("command", "COMMAND", "命令"),
          Column.of("project", "PROJECT", "项目"),
          number("revision", "REVISION", "版本"),
          Column.of("known_up_to", "DATA TO", "数据截至"),
          Column.of("as_of", "AS OF", "截至日期"),
          number("calls", "CALLS", "判断"),
          Column.of("books", "BOOKS", "观点集"),
          Column.of("software", "PROGRAM", "程序"),
          Column.of("inputs", "INPUTS", "输入"));
  private static final List<Column> VERDICT =
      List.of(
          Column.of("book", "BOOK", "观点集"),
          Column.of("call", "CALL", "判断"),
          Column.of("reading", "READING", "口径"),
          Column.of("house", "HOUSE", "机构"),
          Column.of("instrument", "INSTRUMENT", "品种"),
          Column.of("verdict", "VERDICT", "判定"),
          number("net", "NET", "净盈亏"),
          Column.of("currency", "CURRENCY", "币种"),
          number("trades", "TRADES", "交易"));
  private static final List<Column> CHANGE =
      List.of(
          Column.of("call", "CALL", "判断"),
          Column.of("verdict_before", "BEFORE", "之前"),
          Column.of("verdict_after", "AFTER", "之后"),
          number("net_before", "NET BEFORE", "净盈亏（前）"),
          number("net_after", "NET AFTER", "净盈亏（后）"),
          Column.of("trade_before", "TRADE BEFORE", "交易（前）"),
          Column.of("trade_after", "TRADE AFTER", "交易（后）"));
  private static final List<Column> BOOK =
      List.of(
          Column.of("book", "BOOK", "观点集"),
          Column.of("file", "FILE", "文件"),
          Column.of("sha256", "SHA-256", "SHA-256"));
  private static final List<Column> CAUSE =
      List.of(Column.of("what", "WHAT", "内容"), Column.of("why", "IS NOT THE SAME", "不同之处"));
  private static final Text NONE = Text.of("none", "无");

  private RunTables() {}

  static ResultTables list(List<RecordedRun> runs) {
    return new ResultTables(
        "hindcast.runs/1",
        List.of(
            new Part(
                "runs",
                Text.of("Runs", "运行记录"),
                Text.of("none is kept yet", "尚无记录"),
                RUN,
                runs.stream().map(RunTables::row).toList())));
  }

  private static List<Cell> row(RecordedRun run) {
    return List.of(
        Cell.of(run.id()),
        Cell.of(run.started().toString()),
        Cell.of(run.command()),
        Cell.of(run.project()),
        Cell.of(run.revision()),
        Cell.of(run.knownUpTo().toString()),
        run.asOf().map(day -> Cell.of(day.toString())).orElse(Cell.none()),
        Cell.of(run.calls()),
        Cell.of(books(run)),
        Cell.of(run.software()),
        Cell.of(run.inputs().substring(0, 12)));
  }

  /// The first of them, and how many more.
  private static String books(RecordedRun run) {
    int more = run.books().size() - 1;
    return run.books().stream().findFirst().map(RecordedRun.Book::id).orElse("")
        + (more > 0 ? " +" + more : "");
  }

  static ResultTables show(RecordedRun run, List<VerdictRow> verdicts) {
    return new ResultTables(
        "hindcast.run-kept/1",
        List.of(
            new Part(
                "verdicts",
                Text.of("Verdicts", "判定"),
                NONE,
                VERDICT,
                verdicts.stream().map(RunTables::row).toList()),
            new Part(
                "books",
                Text.of("Books", "观点集"),
                NONE,
                BOOK,
                run.books().stream()
                    .map(book ->
                        List.of(Cell.of(book.id()), Cell.of(book.path()), Cell.of(book.sha256())))
                    .toList()),
            new Part("run", Text.of("Run", "运行"), NONE, RUN, List.of(row(run)))));
  }

  private static List<Cell> row(VerdictRow verdict) {
    return List.of(
        Cell.of(verdict.call().book()),
        Cell.of(verdict.call().call()),
        Cell.of(verdict.call().reading(), KeptCode.reading(verdict.call().reading())),
        Cell.of(verdict.call().house()),
        Cell.of(verdict.call().subject()),
        verdict(Optional.of(verdict)),
        verdict.earned().map(earned -> Cell.of(earned.net())).orElse(Cell.none()),
        verdict.earned().map(earned -> Cell.of(earned.currency())).orElse(Cell.none()),
        Cell.of(verdict.trades().size()));
  }

  static ResultTables diff(
      RecordedRun before, RecordedRun after, List<RunChange> changes, List<Cause> causes) {
    return new ResultTables(
        "hindcast.runs-diff/1",
        List.of(
            new Part(
                "changes",
                Text.of("What came out otherwise", "结果的变化"),
                Text.of("nothing: every verdict, amount and trade is the same", "无：各项判定、金额与交易均相同"),
                CHANGE,
                changes.stream().map(RunTables::row).toList()),
            new Part(
                "causes",
                Text.of("What was read otherwise", "输入的变化"),
                Text.of("nothing: both runs read the same", "无：两次运行的输入相同"),
                CAUSE,
                causes.stream().map(RunTables::row).toList()),
            new Part(
                "runs", Text.of("Runs", "运行记录"), NONE, RUN, List.of(row(before), row(after)))));
  }

  private static List<Cell> row(RunChange change) {
    return List.of(
        Cell.of(change.name()),
        verdict(change.before()),
        verdict(change.after()),
        RunChange.net(change.before()).map(Cell::of).orElse(Cell.none()),
        RunChange.net(change.after()).map(Cell::of).orElse(Cell.none()),
        change.decisive(change.before()).map(RunTables::trade).orElse(Cell.none()),
        change.decisive(change.after()).map(RunTables::trade).orElse(Cell.none()));
  }

  private static Cell verdict(Optional<VerdictRow> verdict) {
    return verdict
        .map(found -> Cell.of(found.verdict(), KeptCode.verdict(found.verdict())))
        .orElse(Cell.none());
  }

  /// Such as `short 200 2020-01-03 14200.0 → 2020-03-10 13500.0 target`.
  private static Cell trade(TradeRow trade) {
    var exit = trade.exit().map(found -> found.day() + " " + found.price()).orElse("…");
    var way =
        trade.quantity().toPlainString()
            + " "
            + trade.entered()
            + " "
            + trade.entryPrice()
            + " → "
            + exit;
    return Cell.of(
        trade.side() + " " + way + " " + trade.exitReason(),
        KeptCode.side(trade.side())
            .plus(Text.same(" " + way + " "))
            .plus(KeptCode.exit(trade.exitReason())));
  }

  private static List<Cell> row(Cause cause) {
    return switch (cause) {
      case Cause.FileChanged(var path, var change, var line) ->
          List.of(
              Cell.of(path),
              Cell.of(
                  switch (change) {
                    case NEW -> Text.of("new", "新增");
                    case GONE -> Text.of("gone", "已不存在");
                    case CHANGED -> Text.format("from line %d on", "自第 %d 行起", line);
                  }));
      case Cause.PricesChanged(var instrument, var day, var added, var gone) ->
          List.of(
              Cell.of(Text.format("prices of %s", "%s 的价格", instrument)),
              Cell.of(
                  Text.format(
                      "from %s on: %s new or changed, %,d gone or changed",
                      "自 %s 起：%s新增或变更，%,d 根删除或变更",
                      day.map(Object::toString).orElse("–"),
                      Text.counted(added, "bar", "根 K 线"),
                      gone)));
      case Cause.SoftwareChanged(var old, var fresh) ->
          List.of(
              Cell.of(Text.of("program", "程序")),
              Cell.of(Text.format("%s, then %s", "先为 %s，后为 %s", old, fresh)));
      case Cause.AsOfChanged(var old, var fresh) ->
          List.of(
              Cell.of(Text.of("as of", "截至日期")),
              Cell.of(
                  Text.format(
                      "%s, then %s",
                      "先为 %s，后为 %s",
                      old.<Object>map(day -> day).orElse(Text.of("all there was", "全部数据")),
                      fresh.<Object>map(day -> day).orElse(Text.of("all there was", "全部数据")))));
    };
  }
}
