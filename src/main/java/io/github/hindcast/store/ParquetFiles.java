package io.github.hindcast.store;

import io.github.hindcast.base.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/// What a store keeps as Parquet files, and prices from one; both through DuckDB.
public final class ParquetFiles {
  /// The views that are written, each with the order of its rows.
  private static final Map<String, String> VIEWS =
      new LinkedHashMap<>(
          Map.of(
              "prices", "project, instrument, day, opened_at",
              "verdicts", "run, place",
              "trades", "run, book, call, reading, place",
              "scorecards", "run, place"));

  private static final List<String> PRICES =
      List.of("open", "high", "low", "close", "settlement", "volume", "open_interest", "contract");

  private ParquetFiles() {}

  /// The files that were written, each with the number of its rows; a file that is there is
  /// replaced when the new one is whole.
  public static Map<Path, Long> export(Store store, Path folder) throws IOException {
    Files.createDirectories(folder);
    var written = new LinkedHashMap<Path, Long>();
    for (var view : VIEWS.keySet().stream().sorted().toList()) {
      var file = folder.resolve(view + ".parquet");
      written.put(file, export(store.connection(), view, file));
    }
    return written;
  }

  private static long export(Connection store, String view, Path file) throws IOException {
    var part = file.resolveSibling(file.getFileName() + ".part");
    try (var memory = memory()) {
      long rows = copy(store, "select * from " + view + " order by " + VIEWS.get(view), memory);
      try (var statement = memory.createStatement()) {
        statement.execute("copy grid to " + quoted(part.toString()) + " (format parquet)");
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      return rows;
    } catch (SQLException failed) {
      throw new StoreRefused(Text.format("%s could not be written", "无法写入 %s", file), failed);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static DuckDBConnection memory() throws SQLException {
    var memory = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
    var connection = Optional.ofNullable(memory).orElseThrow().unwrap(DuckDBConnection.class);
    try (var statement = connection.createStatement()) {
      statement.execute("set threads = 1");
    }
    return connection;
  }

  /// Through memory, so that both sorts of store give the same file.
  private static long copy(Connection store, String query, DuckDBConnection memory)
      throws SQLException {
    store.setAutoCommit(false);
    try (var select = store.prepareStatement(query)) {
      select.setFetchSize(20_000);
      try (var rows = select.executeQuery()) {
        return copy(rows, memory);
      }
    } finally {
      store.rollback();
      store.setAutoCommit(true);
    }
  }

  private static long copy(ResultSet rows, DuckDBConnection memory) throws SQLException {
    var facts = rows.getMetaData();
    var columns = new ArrayList<String>();
    for (int at = 1; at <= facts.getColumnCount(); at++) {
      columns.add(
          facts.getColumnLabel(at) + " " + type(facts.getColumnType(at), facts.getScale(at)));
    }
    try (var statement = memory.createStatement()) {
      statement.execute("create table grid(" + String.join(", ", columns) + ")");
    }
    long count = 0;
    try (var appender = memory.createAppender("grid")) {
      while (rows.next()) {
        appender.beginRow();
        for (int at = 1; at <= columns.size(); at++) {
          var value = Optional.ofNullable(value(rows, at, facts.getColumnType(at)));
          if (value.isEmpty()) {
            appender.appendNull();
            continue;
          }
          switch (value.get()) {
            case Long whole -> appender.append(whole.longValue());
            case Double number -> appender.append(number.doubleValue());
            case Boolean truth -> appender.append(truth.booleanValue());
            case BigDecimal exact -> appender.append(exact);
            case LocalDate day -> appender.append(day);
            case LocalDateTime time -> appender.append(time);
            default -> appender.append(value.get().toString());
          }
        }
        appender.endRow();
        count++;
      }
    }
    return count;
  }

  private static String type(int type, int scale) {
    return switch (type) {
      case Types.BIGINT, Types.INTEGER -> "bigint";
      case Types.DOUBLE -> "double";
      case Types.BOOLEAN, Types.BIT -> "boolean";
      case Types.NUMERIC, Types.DECIMAL -> "decimal(38, " + scale + ")";
      case Types.DATE -> "date";
      case Types.TIMESTAMP -> "timestamp";
      default -> "varchar";
    };
  }

  private static Object value(ResultSet rows, int at, int type) throws SQLException {
    return switch (type) {
      case Types.BIGINT, Types.INTEGER -> rows.getObject(at, Long.class);
      case Types.DATE -> rows.getObject(at, LocalDate.class);
      case Types.TIMESTAMP -> rows.getObject(at, LocalDateTime.class);
      default -> rows.getObject(at);
    };
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /// The prices of an instrument as the text of a price file, a row a bar.
  ///
  /// The file has `day` or `date`, the prices that price files have, and more columns that are left
  /// alone; where it has a column `instrument`, only the rows of this one are taken.
  public static String prices(Path file, String instrument) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new StoreRefused(Text.format("%s: no such file", "%s：没有这个文件", file));
    }
    var source = "read_parquet(" + quoted(file.toString()) + ")";
    try (var memory = memory();
        var statement = memory.createStatement()) {
      var names = new ArrayList<String>();
      try (var columns = statement.executeQuery("describe select * from " + source)) {
        while (columns.next()) {
          names.add(columns.getString(1));
        }
      }
      var day = names.contains("day") ? "day" : "date";
      if (!names.contains(day) || !names.contains("close")) {
        throw new StoreRefused(
            Text.format(
                "%s: expected the columns day (or date) and close, was %s",
                "%s：应有 day（或 date）和 close 两列，实为 %s", file, String.join(", ", names)));
      }
      var taken = PRICES.stream().filter(names::contains).toList();
      var query =
          "select cast("
              + day
              + " as date), "
              + String.join(", ", taken)
              + " from "
              + source
              + (names.contains("instrument") ? " where instrument = " + quoted(instrument) : "")
              + " order by 1";
      try (var rows = statement.executeQuery(query)) {
        return text(rows, taken);
      }
    } catch (SQLException failed) {
      throw new StoreRefused(
          Text.format("%s: this is no Parquet file of prices", "%s：这不是价格的 Parquet 文件", file),
          failed);
    }
  }

  private static String text(ResultSet rows, List<String> taken) throws SQLException {
    var known = new boolean[taken.size()];
    var lines = new ArrayList<List<String>>();
    while (rows.next()) {
      var cells = new ArrayList<String>();
      cells.add(rows.getObject(1, LocalDate.class).toString());
      for (int at = 0; at < taken.size(); at++) {
        var value = Optional.ofNullable(rows.getObject(at + 2)).map(Object::toString).orElse("");
        known[at] |= !value.isEmpty();
        cells.add(value);
      }
      lines.add(cells);
    }
    var text = new StringBuilder("date");
    for (int at = 0; at < taken.size(); at++) {
      text.append(known[at] ? "," + taken.get(at) : "");
    }
    for (var line : lines) {
      text.append('\n').append(line.getFirst());
      for (int at = 0; at < taken.size(); at++) {
        text.append(known[at] ? "," + line.get(at + 1) : "");
      }
    }
    return text.append('\n').toString();
  }
}
