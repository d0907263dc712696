package io.github.hindcast.store;

import io.github.hindcast.base.Text;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the runs that are kept.
final class Runs {
  private final Connection connection;

  Runs(Connection connection) {
    this.connection = connection;
  }

  /// In the order in which they were kept.
  List<RecordedRun> all() throws SQLException {
    var books = books();
    var runs = new ArrayList<RecordedRun>();
    try (var select =
            connection.prepareStatement(
                """
                select runs.id, projects.name, revision, command, started_at, software,
                  inputs_sha256, known_up_to, as_of,
                  (select count(*) from run_verdicts where run = runs.id and reading = 'base')
                from runs join projects on projects.id = runs.project
                order by runs.id
                """);
        var rows = select.executeQuery()) {
      while (rows.next()) {
        runs.add(
            new RecordedRun(
                rows.getLong(1),
                rows.getString(2),
                rows.getLong(3),
                rows.getString(4),
                rows.getObject(5, LocalDateTime.class),
                rows.getString(6),
                rows.getString(7),
                rows.getObject(8, LocalDate.class),
                day(rows, 9),
                books.getOrDefault(rows.getLong(1), List.of()),
                rows.getInt(10)));
      }
    }
    return runs;
  }

  Optional<RecordedRun> find(long id) throws SQLException {
    return all().stream().filter(run -> run.id() == id).findFirst();
  }

  private Map<Long, List<RecordedRun.Book>> books() throws SQLException {
    var books = new HashMap<Long, List<RecordedRun.Book>>();
    try (var select =
            connection.prepareStatement(
                "select run, book, path, sha256 from run_books order by run, book");
        var rows = select.executeQuery()) {
      while (rows.next()) {
        books
            .computeIfAbsent(rows.getLong(1), _ -> new ArrayList<>())
            .add(new RecordedRun.Book(rows.getString(2), rows.getString(3), rows.getString(4)));
      }
    }
    return books;
  }

  /// As they were when the run was kept, in its order.
  List<VerdictRow> verdicts(long run) throws SQLException {
    var measures = measures(run);
    var trades = trades(run);
    var verdicts = new ArrayList<VerdictRow>();
    try (var select =
        connection.prepareStatement(
            """
            select book, call, reading, source, analyst_en, analyst_zh, house_en, house_zh,
              instrument, kind, published, verdict, reason_en, reason_zh, flags, place,
              actionable_from, window_from, window_to, currency, gross, costs, net, per_unit,
              returned
            from run_verdicts where run = ? order by place
            """)) {
      select.setLong(1, run);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          long place = rows.getLong(16);
          verdicts.add(
              new VerdictRow(
                  call(rows),
                  new VerdictRow.Window(day(rows, 17), day(rows, 18), day(rows, 19)),
                  rows.getString(12),
                  Text.of(rows.getString(13), rows.getString(14)),
                  earned(rows),
                  rows.getString(15),
                  measures.getOrDefault(place, List.of()),
                  trades.getOrDefault(place, List.of())));
        }
      }
    }
    return verdicts;
  }

  private static CallRow call(ResultSet rows) throws SQLException {
    return new CallRow(
        rows.getString(1),
        rows.getString(2),
        rows.getString(3),
        rows.getString(4),
        Text.of(rows.getString(5), rows.getString(6)),
        Text.of(rows.getString(7), rows.getString(8)),
        rows.getString(9),
        rows.getString(10),
        rows.getString(11));
  }

  private static Optional<VerdictRow.Earned> earned(ResultSet rows) throws SQLException {
    var currency = Optional.ofNullable(rows.getString(20));
    return currency.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new VerdictRow.Earned(
                currency.get(),
                rows.getBigDecimal(21),
                rows.getBigDecimal(22),
                rows.getBigDecimal(23),
                rows.getBigDecimal(24),
                rows.getBigDecimal(25)));
  }

  private Map<Long, List<VerdictRow.Measured>> measures(long run) throws SQLException {
    var measures = new HashMap<Long, List<VerdictRow.Measured>>();
    try (var select =
        connection.prepareStatement(
            "select verdict, name, value from run_measures where run = ? order by verdict, place")) {
      select.setLong(1, run);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          measures
              .computeIfAbsent(rows.getLong(1), _ -> new ArrayList<>())
              .add(new VerdictRow.Measured(rows.getString(2), rows.getString(3)));
        }
      }
    }
    return measures;
  }

  private Map<Long, List<TradeRow>> trades(long run) throws SQLException {
    var trades = new HashMap<Long, List<TradeRow>>();
    try (var select =
        connection.prepareStatement(
            """
            select verdict, side, quantity, entered, entry_price, exited, exit_price, exit_reason,
              roll_pnl, gross, costs, net
            from run_trades where run = ? order by verdict, place
            """)) {
      select.setLong(1, run);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          double exitPrice = rows.getDouble(7);
          trades
              .computeIfAbsent(rows.getLong(1), _ -> new ArrayList<>())
              .add(
                  new TradeRow(
                      rows.getString(2),
                      plain(rows.getBigDecimal(3)),
                      rows.getObject(4, LocalDate.class),
                      rows.getDouble(5),
                      day(rows, 6).map(day -> new TradeRow.Exit(day, exitPrice)),
                      rows.getString(8),
                      rows.getBigDecimal(9),
                      rows.getBigDecimal(10),
                      rows.getBigDecimal(11),
                      rows.getBigDecimal(12)));
        }
      }
    }
    return trades;
  }

  private static BigDecimal plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static Optional<LocalDate> day(ResultSet rows, int column) throws SQLException {
    return Optional.ofNullable(rows.getObject(column, LocalDate.class));
  }
}
