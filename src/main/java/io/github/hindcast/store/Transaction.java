package io.github.hindcast.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/// Work on a database that is done as a whole or not at all.
final class Transaction {
  private Transaction() {}

  /// What is done within.
  interface Work<T> {
    T in(Connection connection) throws SQLException, StoreRefused;
  }

  static <T> T of(Connection connection, Work<T> work) throws SQLException, StoreRefused {
    connection.setAutoCommit(false);
    try {
      // The appender of DuckDB joins a transaction only when a statement has begun it.
      try (var statement = connection.createStatement()) {
        statement.execute("select 1");
      }
      var result = work.in(connection);
      connection.commit();
      connection.setAutoCommit(true);
      return result;
    } catch (SQLException | StoreRefused | RuntimeException failed) {
      undo(connection, failed);
      throw failed;
    }
  }

  private static void undo(Connection connection, Exception because) {
    try {
      if (!connection.isClosed()) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException also) {
      because.addSuppressed(also);
    }
  }

  /// As columns of times hold it.
  static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
