package io.github.hindcast.store;

import io.github.hindcast.base.FileFailure;
import io.github.hindcast.base.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/// A large table as a file, Parquet or comma-separated by the file's name, written by DuckDB.
///
/// The rows keep their order and the same table gives the same bytes. The file appears when it is
/// whole: until then it stands beside its name with `.part` behind it.
public final class GridFile {
  /// The endings that are known.
  public static final List<String> ENDINGS = List.of(".parquet", ".csv");

  private GridFile() {}

  /// A column by its name, and how its value in a row is had.
  public sealed interface Column {
    String name();
  }

  /// Not a number is written as null.
  public record Amounts(String name, IntToDoubleFunction at) implements Column {}

  public record Counts(String name, IntUnaryOperator at) implements Column {}

  /// An empty text is written as null.
  public record Words(String name, IntFunction<String> at) implements Column {}

  public static boolean isKnown(Path file) {
    return ENDINGS.stream().anyMatch(ending(file)::endsWith);
  }

  private static String ending(Path file) {
    return file.toString().toLowerCase(Locale.ROOT);
  }

  public static void write(Path file, int rows, List<Column> columns) throws IOException {
    var part = Path.of(file + ".part");
    try (var database =
        DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class)) {
      try (var statement = database.createStatement()) {
        statement.execute("set threads = 1");
        statement.execute(
            columns.stream()
                .map(column -> quoted(column.name(), '"') + " " + type(column))
                .collect(Collectors.joining(", ", "create table grid(", ")")));
      }
      append(database, rows, columns);
      try (var statement = database.createStatement()) {
        var form = ending(file).endsWith(".parquet") ? "format parquet" : "format csv, header";
        statement.execute("copy grid to " + quoted(part.toString(), '\'') + " (" + form + ")");
      }
      Files.move(part, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } catch (SQLException failed) {
      throw new FileFailure(
          Text.format(
              "%s could not be written: %s",
              "无法写入 %s：%s", file, String.valueOf(failed.getMessage())),
          failed);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static String quoted(String word, char quote) {
    var sign = String.valueOf(quote);
    return sign + word.replace(sign, sign + sign) + sign;
  }

  private static String type(Column column) {
    return switch (column) {
      case Amounts _ -> "double";
      case Counts _ -> "integer";
      case Words _ -> "varchar";
    };
  }

  private static void append(DuckDBConnection database, int rows, List<Column> columns)
      throws SQLException {
    try (var appender = database.createAppender("grid")) {
      for (int row = 0; row < rows; row++) {
        appender.beginRow();
        for (var column : columns) {
          append(appender, column, row);
        }
        appender.endRow();
      }
    }
  }

  private static void append(DuckDBAppender appender, Column column, int row) throws SQLException {
    switch (column) {
      case Amounts(_, var at) -> {
        double amount = at.applyAsDouble(row);
        if (Double.isNaN(amount)) {
          appender.appendNull();
        } else {
          appender.append(amount);
        }
      }
      case Counts(_, var at) -> appender.append(at.applyAsInt(row));
      case Words(_, var at) -> {
        var word = at.apply(row);
        if (word.isEmpty()) {
          appender.appendNull();
        } else {
          appender.append(word);
        }
      }
    }
  }
}
