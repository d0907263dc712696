package io.github.hindcast.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.hindcast.base.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/// Brings the tables of a store to the newest version, one numbered script after the other, all of
/// them or none.
///
/// Version *n* is the resource `n.sql`, and behind it `n.postgresql.sql` or `n.duckdb.sql` where
/// there is one. A script that was published never changes.
final class Migrations {
  /// The newest version that this program knows.
  static final int NEWEST = 1;

  private static final String APPLIED = "schema_versions";

  private final Database database;

  Migrations(Database database) {
    this.database = database;
  }

  /// Refuses what this program must not read.
  void requireNewest(Connection connection) throws StoreRefused, SQLException {
    int version = version(connection);
    refuseNewer(version);
    if (version == 0) {
      throw database.isAlone() ? noStore() : noTables();
    }
    if (version < NEWEST) {
      throw new StoreRefused(
          Text.format(
              "%s: the store is of version %d, this program needs version %d; a \"hindcast store"
                  + " import\" brings it there",
              "%s：该存储库的版本为 %d，本程序需要版本 %d；执行一次“hindcast store import”即可升级",
              shown(),
              version,
              NEWEST));
    }
  }

  /// In a transaction of its own, one program at a time.
  void migrate(Connection connection, Instant now, String software)
      throws StoreRefused, SQLException {
    if (version(connection) == NEWEST) {
      return;
    }
    Transaction.of(
        connection,
        _ -> {
          database.lock(connection, 0);
          int version = version(connection);
          refuseNewer(version);
          if (version == 0 && database.isAlone() && tables(connection) > 0) {
            throw noStore();
          }
          for (int next = version + 1; next <= NEWEST; next++) {
            apply(connection, next, now, software);
          }
          return NEWEST;
        });
  }

  private void apply(Connection connection, int version, Instant now, String software)
      throws SQLException {
    try (var statement = connection.createStatement()) {
      if (version == 1) {
        statement.execute(
            "create table "
                + APPLIED
                + " (version bigint primary key, applied_at timestamp not null,"
                + " software varchar not null)");
      }
      statement.execute(script(version + ".sql").orElseThrow());
      var own = script(version + "." + database.name() + ".sql");
      if (own.isPresent()) {
        statement.execute(own.get());
      }
    }
    try (var insert = connection.prepareStatement("insert into " + APPLIED + " values (?, ?, ?)")) {
      insert.setInt(1, version);
      insert.setObject(2, Transaction.utc(now));
      insert.setString(3, software);
      insert.executeUpdate();
    }
  }

  private static Optional<String> script(String name) {
    try (var in = Migrations.class.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// 0 where there are no tables of a store.
  private int version(Connection connection) throws SQLException {
    if (count(connection, " and table_name = '" + APPLIED + "'") == 0) {
      return 0;
    }
    try (var statement = connection.createStatement();
        var found = statement.executeQuery("select max(version) from " + APPLIED)) {
      found.next();
      return found.getInt(1);
    }
  }

  private static int tables(Connection connection) throws SQLException {
    return count(connection, "");
  }

  private static int count(Connection connection, String condition) throws SQLException {
    try (var statement = connection.createStatement();
        var found =
            statement.executeQuery(
                "select count(*) from information_schema.tables where table_schema ="
                    + " current_schema()"
                    + condition)) {
      found.next();
      return found.getInt(1);
    }
  }

  private void refuseNewer(int version) throws StoreRefused {
    if (version > NEWEST) {
      throw new StoreRefused(
          Text.format(
              "%s: the store is of version %d, this program knows versions up to %d; use a newer"
                  + " hindcast",
              "%s：该存储库的版本为 %d，本程序最高只支持版本 %d；请使用更新的 hindcast", shown(), version, NEWEST));
    }
  }

  private StoreRefused noStore() {
    return new StoreRefused(
        Text.format(
            "%s: this is not a store: a DuckDB file of something else",
            "%s：这不是存储库：该 DuckDB 文件另有他用", shown()));
  }

  private StoreRefused noTables() {
    return new StoreRefused(
        Text.format(
            "%s: there is no store in this database; \"hindcast store import\" makes one",
            "%s：该数据库中没有存储库；可用“hindcast store import”新建", shown()));
  }

  private String shown() {
    return database.address().shown();
  }
}
