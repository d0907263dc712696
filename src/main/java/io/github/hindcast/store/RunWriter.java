package io.github.hindcast.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Writes a run with all that came of it, within a transaction.
final class RunWriter {
  private static final int CENTS = 2;
  private static final int PER_UNIT = 4;
  private static final int SHARE = 6;
  private static final int QUANTITY = 10;

  private final Connection connection;
  private final Database database;
  private final Run run;

  RunWriter(Connection connection, Database database, Run run) {
    this.connection = connection;
    this.database = database;
    this.run = run;
  }

  /// Returns the number under which the run is kept.
  long write(long project) throws SQLException {
    long id = insert(project);
    books(id);
    verdicts(id);
    measures(id);
    trades(id);
    scorecard(id);
    return id;
  }

  private long insert(long project) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            """
            insert into runs(id, project, revision, command, started_at, software, inputs_sha256,
              known_up_to, as_of, grouped_by)
            values (nextval('run_ids'), ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
            """)) {
      insert.setLong(1, project);
      insert.setLong(2, run.revision());
      insert.setString(3, run.command());
      insert.setObject(4, Transaction.utc(run.started()));
      insert.setString(5, run.software());
      insert.setString(6, inputs(project));
      insert.setObject(7, run.knownUpTo());
      if (run.asOf().isPresent()) {
        insert.setObject(8, run.asOf().get());
      } else {
        insert.setNull(8, Types.DATE);
      }
      if (run.groupedBy().isPresent()) {
        insert.setString(9, run.groupedBy().get());
      } else {
        insert.setNull(9, Types.VARCHAR);
      }
      try (var made = insert.executeQuery()) {
        made.next();
        return made.getLong(1);
      }
    }
  }

  /// Of all that was read: the files and prices of the project, and the books.
  private String inputs(long project) throws SQLException {
    var print = new Fingerprint();
    Revisions.documents(connection, project, run.revision())
        .forEach((path, sha256) -> print.text(path).text(sha256));
    new SeriesReader(connection)
        .versions(project, run.revision())
        .forEach((instrument, version) -> print.text(instrument).text(version.sha256()));
    run.books().forEach(book -> print.text(book.path()).text(book.text()));
    return print.hex();
  }

  private void books(long id) throws SQLException {
    Imports.keep(connection, run.books().stream().map(Run.BookText::text).toList());
    try (var rows = database.bulk(connection, "run_books")) {
      for (var book : run.books()) {
        rows.whole(id).text(book.book()).text(book.path());
        rows.text(Fingerprint.of(book.text())).endRow();
      }
    }
  }

  private void verdicts(long id) throws SQLException {
    try (var rows = database.bulk(connection, "run_verdicts")) {
      for (int place = 0; place < run.verdicts().size(); place++) {
        verdict(rows.whole(id).whole(place), run.verdicts().get(place));
      }
    }
  }

  private static void verdict(Bulk rows, VerdictRow verdict) throws SQLException {
    var call = verdict.call();
    rows.text(call.book()).text(call.call()).text(call.reading()).text(call.source());
    rows.text(call.analyst().en()).text(call.analyst().zh());
    rows.text(call.house().en()).text(call.house().zh());
    rows.text(call.subject()).text(call.kind()).text(call.published());
    rows.day(verdict.window().actionableFrom());
    rows.day(verdict.window().from()).day(verdict.window().to());
    rows.text(verdict.verdict()).text(verdict.reason().en()).text(verdict.reason().zh());
    rows.text(verdict.earned().map(VerdictRow.Earned::currency));
    rows.decimal(earned(verdict, VerdictRow.Earned::gross), CENTS);
    rows.decimal(earned(verdict, VerdictRow.Earned::costs), CENTS);
    rows.decimal(earned(verdict, VerdictRow.Earned::net), CENTS);
    rows.decimal(earned(verdict, VerdictRow.Earned::perUnit), PER_UNIT);
    rows.decimal(earned(verdict, VerdictRow.Earned::returned), SHARE);
    rows.text(verdict.flags()).endRow();
  }

  private static Optional<BigDecimal> earned(
      VerdictRow verdict, Function<VerdictRow.Earned, BigDecimal> part) {
    return verdict.earned().map(part);
  }

  private void measures(long id) throws SQLException {
    try (var rows = database.bulk(connection, "run_measures")) {
      for (int place = 0; place < run.verdicts().size(); place++) {
        var measures = run.verdicts().get(place).measures();
        for (int next = 0; next < measures.size(); next++) {
          rows.whole(id).whole(place).whole(next);
          rows.text(measures.get(next).name()).text(measures.get(next).value()).endRow();
        }
      }
    }
  }

  private void trades(long id) throws SQLException {
    try (var rows = database.bulk(connection, "run_trades")) {
      for (int verdict = 0; verdict < run.verdicts().size(); verdict++) {
        List<TradeRow> trades = run.verdicts().get(verdict).trades();
        for (int place = 0; place < trades.size(); place++) {
          trade(rows.whole(id).whole(verdict).whole(place), trades.get(place));
        }
      }
    }
  }

  private static void trade(Bulk rows, TradeRow trade) throws SQLException {
    rows.text(trade.side()).decimal(Optional.of(trade.quantity()), QUANTITY);
    rows.day(Optional.of(trade.entered())).number(trade.entryPrice());
    rows.day(trade.exit().map(TradeRow.Exit::day));
    rows.number(trade.exit().map(TradeRow.Exit::price).orElse(Double.NaN));
    rows.text(trade.exitReason());
    rows.decimal(Optional.of(trade.rollPnl()), CENTS);
    rows.decimal(Optional.of(trade.gross()), CENTS);
    rows.decimal(Optional.of(trade.costs()), CENTS);
    rows.decimal(Optional.of(trade.net()), CENTS).endRow();
  }

  private void scorecard(long id) throws SQLException {
    try (var rows = database.bulk(connection, "scorecard_rows")) {
      for (int place = 0; place < run.scorecard().size(); place++) {
        var row = run.scorecard().get(place);
        rows.whole(id).whole(place).text(row.name().en()).text(row.name().zh());
        rows.truth(row.naive()).whole(row.rank()).truth(row.starred());
        rows.whole(row.found()).whole(row.calls()).whole(row.judged()).whole(row.pending());
        rows.endRow();
      }
    }
    try (var rows = database.bulk(connection, "scorecard_metrics")) {
      for (int place = 0; place < run.scorecard().size(); place++) {
        for (var metric : run.scorecard().get(place).metrics()) {
          rows.whole(id).whole(place).text(metric.name()).number(metric.value()).endRow();
        }
      }
    }
  }
}
