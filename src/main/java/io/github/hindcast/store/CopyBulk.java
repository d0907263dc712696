package io.github.hindcast.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// Rows for PostgreSQL through `copy`, in its text format.
final class CopyBulk implements Bulk {
  private static final int BUFFER = 1 << 16;

  private final CopyIn copy;
  private final StringBuilder rows = new StringBuilder(BUFFER + 1024);
  private boolean inRow;
  private boolean failed;

  private CopyBulk(CopyIn copy) {
    this.copy = copy;
  }

  static Bulk into(Connection connection, String table) throws SQLException {
    return new CopyBulk(
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin"));
  }

  private StringBuilder cell() {
    if (inRow) {
      rows.append('\t');
    }
    inRow = true;
    return rows;
  }

  @Override
  public Bulk text(String value) {
    var out = cell();
    for (int at = 0; at < value.length(); at++) {
      char letter = value.charAt(at);
      switch (letter) {
        case '\\' -> out.append("\\\\");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        default -> out.append(letter);
      }
    }
    return this;
  }

  @Override
  public Bulk number(double value) {
    if (Double.isNaN(value)) {
      return nothing();
    }
    cell().append(value);
    return this;
  }

  @Override
  public Bulk whole(long value) {
    cell().append(value);
    return this;
  }

  @Override
  public Bulk truth(boolean value) {
    cell().append(value);
    return this;
  }

  @Override
  public Bulk day(int epochDay) {
    cell().append(LocalDate.ofEpochDay(epochDay));
    return this;
  }

  @Override
  public Bulk decimal(BigDecimal value) {
    cell().append(value.toPlainString());
    return this;
  }

  @Override
  public Bulk nothing() {
    cell().append("\\N");
    return this;
  }

  @Override
  public void endRow() throws SQLException {
    rows.append('\n');
    inRow = false;
    if (rows.length() >= BUFFER) {
      send();
    }
  }

  private void send() throws SQLException {
    var bytes = rows.toString().getBytes(UTF_8);
    rows.setLength(0);
    try {
      copy.writeToCopy(bytes, 0, bytes.length);
    } catch (SQLException broken) {
      failed = true;
      throw broken;
    }
  }

  @Override
  public void close() throws SQLException {
    if (!failed && copy.isActive()) {
      send();
      copy.endCopy();
    }
  }
}
