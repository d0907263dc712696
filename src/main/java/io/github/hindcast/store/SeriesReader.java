package io.github.hindcast.store;

import io.github.hindcast.market.BarColumns;
import io.github.hindcast.market.Column;
import io.github.hindcast.market.Contracts;
import io.github.hindcast.market.Detail;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reads price series as they were at a revision of a project.
final class SeriesReader {
  private static final int ROWS_AT_ONCE = 20_000;

  private final Connection connection;

  SeriesReader(Connection connection) {
    this.connection = connection;
  }

  /// A series and what is known of it without reading its bars.
  record Version(
      long id,
      String instrument,
      String file,
      Detail detail,
      int seconds,
      int size,
      String sha256) {}

  /// By instrument.
  Map<String, Version> versions(long project, long revision) throws SQLException {
    var versions = new TreeMap<String, Version>();
    try (var select =
        connection.prepareStatement(
            """
            select series.id, instrument, file, detail, seconds, bars, sha256
            from series_versions join series on series.id = series_versions.series
            where project = ? and since_revision <= ?
              and (until_revision is null or until_revision > ?)
            """)) {
      select.setLong(1, project);
      select.setLong(2, revision);
      select.setLong(3, revision);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          var version =
              new Version(
                  rows.getLong(1),
                  rows.getString(2),
                  rows.getString(3),
                  Detail.valueOf(rows.getString(4)),
                  rows.getInt(5),
                  rows.getInt(6),
                  rows.getString(7));
          versions.put(version.instrument(), version);
        }
      }
    }
    return versions;
  }

  KeptSeries read(Version version, long revision) throws SQLException {
    try (var select =
        connection.prepareStatement(
            """
            select day - date '1970-01-01', opened, open, high, low, close, settlement, volume,
              open_interest, contract
            from bars
            where series = ? and since_revision <= ?
              and (until_revision is null or until_revision > ?)
            order by opened, day
            """)) {
      select.setFetchSize(ROWS_AT_ONCE);
      select.setLong(1, version.id());
      select.setLong(2, revision);
      select.setLong(3, revision);
      try (var rows = select.executeQuery()) {
        return new KeptSeries(version.file(), version.detail(), columns(rows, version));
      }
    }
  }

  private static BarColumns columns(ResultSet rows, Version version) throws SQLException {
    int size = version.size();
    int[] days = new int[size];
    long[] opens = new long[version.seconds() > 0 ? size : 0];
    var values = new EnumMap<Column, double[]>(Column.class);
    KeptSeries.AMOUNTS.forEach(name -> values.put(name, new double[size]));
    List<Contracts.Span> contracts = new ArrayList<>();
    int at = 0;
    while (rows.next()) {
      if (at == size) {
        throw broken(version);
      }
      days[at] = rows.getInt(1);
      if (opens.length > 0) {
        opens[at] = rows.getLong(2);
      }
      int column = 3;
      for (var amounts : values.values()) {
        double amount = rows.getDouble(column++);
        amounts[at] = rows.wasNull() ? Double.NaN : amount;
      }
      var contract = Optional.ofNullable(rows.getString(column));
      if (contract.isPresent()
          && (contracts.isEmpty() || !contracts.getLast().contract().equals(contract.get()))) {
        contracts.add(new Contracts.Span(at, contract.get()));
      }
      at++;
    }
    if (at != size) {
      throw broken(version);
    }
    return version.seconds() > 0
        ? BarColumns.within(days, opens, version.seconds(), values, Contracts.of(contracts))
        : BarColumns.ofDays(days, values, Contracts.of(contracts));
  }

  private static IllegalStateException broken(Version version) {
    return new IllegalStateException(
        "the store must have " + version.size() + " bars of " + version.instrument());
  }
}
