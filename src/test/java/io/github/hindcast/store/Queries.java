package io.github.hindcast.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.duckdb.DuckDBDriver;
import org.postgresql.Driver;

/// Asks a store as a tool of somebody else's would: through the drivers alone.
public final class Queries {
  private Queries() {}

  /// By the names of the columns; nothing is an empty text.
  public static List<Map<String, String>> answer(String store, String query) throws SQLException {
    var answer = new ArrayList<Map<String, String>>();
    try (var connection = connect(store);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      var facts = rows.getMetaData();
      while (rows.next()) {
        var row = new LinkedHashMap<String, String>();
        for (int at = 1; at <= facts.getColumnCount(); at++) {
          row.put(facts.getColumnLabel(at), Optional.ofNullable(rows.getString(at)).orElse(""));
        }
        answer.add(row);
      }
    }
    return answer;
  }

  private static Connection connect(String store) throws SQLException {
    if (!store.startsWith("jdbc:")) {
      return new DuckDBDriver().connect("jdbc:duckdb:" + store, new Properties());
    }
    var connection =
        Optional.ofNullable(new Driver().connect(store, new Properties())).orElseThrow();
    try (var statement = connection.createStatement()) {
      statement.execute("set search_path to hindcast");
    }
    return connection;
  }

  public static void parquet(Path file, String query) throws SQLException {
    try (var connection = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
        var statement = connection.createStatement()) {
      statement.execute("copy (" + query + ") to '" + file + "' (format parquet)");
    }
  }
}
