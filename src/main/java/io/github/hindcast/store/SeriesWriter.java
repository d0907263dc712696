package io.github.hindcast.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.Optional;

/// Writes what a revision changes in a price series: only the bars that are not the same.
final class SeriesWriter {
  private final Connection connection;
  private final Database database;
  private final long revision;

  SeriesWriter(Connection connection, Database database, long revision) {
    this.connection = connection;
    this.database = database;
    this.revision = revision;
  }

  /// A series as it was and as it is to be; empty where there is none.
  record Change(String instrument, Optional<KeptSeries> before, Optional<KeptSeries> after) {

    BarChange bars() {
      if (before.isPresent() && after.isPresent()) {
        return BarChange.between(before.get(), after.get());
      }
      var ended = new BitSet();
      var added = new BitSet();
      before.ifPresent(gone -> ended.set(0, gone.size()));
      after.ifPresent(fresh -> added.set(0, fresh.size()));
      return new BarChange(ended, added);
    }
  }

  BarChange write(long project, Change change) throws SQLException {
    long series = series(project, change.instrument());
    var bars = change.bars();
    execute(
        "update series_versions set until_revision = ?"
            + " where series = ? and until_revision is null",
        revision,
        series);
    if (change.before().isPresent()) {
      end(series, change.before().get(), bars.ended());
    }
    if (change.after().isPresent()) {
      version(series, change.after().get());
      add(series, change.after().get(), bars.added());
    }
    return bars;
  }

  private long series(long project, String instrument) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into series(id, project, instrument) values (nextval('series_ids'), ?, ?)"
                + " on conflict do nothing")) {
      insert.setLong(1, project);
      insert.setString(2, instrument);
      insert.executeUpdate();
    }
    try (var select =
        connection.prepareStatement("select id from series where project = ? and instrument = ?")) {
      select.setLong(1, project);
      select.setString(2, instrument);
      try (var found = select.executeQuery()) {
        found.next();
        return found.getLong(1);
      }
    }
  }

  private void version(long series, KeptSeries after) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into series_versions(series, file, detail, seconds, bars, sha256,"
                + " since_revision) values (?, ?, ?, ?, ?, ?, ?)")) {
      insert.setLong(1, series);
      insert.setString(2, after.file());
      insert.setString(3, after.detail().name());
      insert.setInt(4, after.columns().seconds());
      insert.setInt(5, after.size());
      insert.setString(6, after.sha256());
      insert.setLong(7, revision);
      insert.executeUpdate();
    }
  }

  /// Many rows end by one statement.
  private void end(long series, KeptSeries before, BitSet ended) throws SQLException {
    if (ended.cardinality() == before.size()) {
      execute(
          "update bars set until_revision = ? where series = ? and until_revision is null",
          revision,
          series);
    } else if (!ended.isEmpty()) {
      execute("create temporary table ended_bars (day date not null, opened bigint)");
      try (var rows = database.bulk(connection, "ended_bars")) {
        for (int bar = ended.nextSetBit(0); bar >= 0; bar = ended.nextSetBit(bar + 1)) {
          rows.day(before.columns().dayNumbers()[bar]);
          opened(rows, before, bar).endRow();
        }
      }
      execute(
          "update bars set until_revision = ? from ended_bars where series = ?"
              + " and until_revision is null and bars.day = ended_bars.day"
              + " and bars.opened is not distinct from ended_bars.opened",
          revision,
          series);
      execute("drop table ended_bars");
    }
  }

  private static Bulk opened(Bulk rows, KeptSeries series, int bar) throws SQLException {
    return series.columns().areWithinDays()
        ? rows.whole(series.columns().openings()[bar])
        : rows.nothing();
  }

  private void add(long series, KeptSeries after, BitSet added) throws SQLException {
    var columns = after.columns();
    var contracts = after.contractNames();
    var amounts =
        KeptSeries.AMOUNTS.stream()
            .map(name ->
                columns.has(name) ? Optional.of(columns.price(name)) : Optional.<double[]>empty())
            .toList();
    try (var rows = database.bulk(connection, "bars")) {
      for (int bar = added.nextSetBit(0); bar >= 0; bar = added.nextSetBit(bar + 1)) {
        rows.whole(series).day(columns.dayNumbers()[bar]);
        opened(rows, after, bar);
        for (var amount : amounts) {
          rows.number(amount.isPresent() ? amount.get()[bar] : Double.NaN);
        }
        if (contracts.length == 0) {
          rows.nothing();
        } else {
          rows.text(contracts[bar]);
        }
        rows.whole(revision).nothing().endRow();
      }
    }
  }

  private void execute(String sql, long... values) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int next = 0; next < values.length; next++) {
        statement.setLong(next + 1, values[next]);
      }
      statement.execute();
    }
  }
}
