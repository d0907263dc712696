package io.github.hindcast.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/// Rows for DuckDB through its appender.
final class DuckBulk implements Bulk {
  private final DuckDBAppender appender;
  private boolean inRow;

  private DuckBulk(DuckDBAppender appender) {
    this.appender = appender;
  }

  static Bulk into(Connection connection, String table) throws SQLException {
    return new DuckBulk(connection.unwrap(DuckDBConnection.class).createAppender(table));
  }

  private DuckDBAppender row() throws SQLException {
    if (!inRow) {
      appender.beginRow();
      inRow = true;
    }
    return appender;
  }

  @Override
  public Bulk text(String value) throws SQLException {
    row().append(value);
    return this;
  }

  @Override
  public Bulk number(double value) throws SQLException {
    if (Double.isNaN(value)) {
      return nothing();
    }
    row().append(value);
    return this;
  }

  @Override
  public Bulk whole(long value) throws SQLException {
    row().append(value);
    return this;
  }

  @Override
  public Bulk truth(boolean value) throws SQLException {
    row().append(value);
    return this;
  }

  @Override
  public Bulk day(int epochDay) throws SQLException {
    row().appendEpochDays(epochDay);
    return this;
  }

  @Override
  public Bulk decimal(BigDecimal value) throws SQLException {
    row().append(value);
    return this;
  }

  @Override
  public Bulk nothing() throws SQLException {
    row().appendNull();
    return this;
  }

  @Override
  public void endRow() throws SQLException {
    appender.endRow();
    inRow = false;
  }

  @Override
  public void close() throws SQLException {
    appender.close();
  }
}
