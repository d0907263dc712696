package io.github.hindcast.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hindcast.store.GridFile.Amounts;
import io.github.hindcast.store.GridFile.Column;
import io.github.hindcast.store.GridFile.Counts;
import io.github.hindcast.store.GridFile.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GridFileTest {
  private static final List<Column> COLUMNS =
      List.of(
          new Words("call.entry.zone[0]", row -> row == 1 ? "" : "a \"quoted\", word " + row),
          new Amounts("net", row -> row == 2 ? Double.NaN : row * 1.25),
          new Counts("trades", row -> row));

  @TempDir private Path folder;

  @Test
  void parquetIsReadBackAsItWasWritten() throws IOException, SQLException {
    var file = folder.resolve("it's a grid.parquet");
    GridFile.write(file, 3, COLUMNS);
    var rows = new ArrayList<String>();
    try (var database = DriverManager.getConnection("jdbc:duckdb:");
        var statement = database.createStatement();
        var result =
            statement.executeQuery("select * from '" + file.toString().replace("'", "''") + "'")) {
      while (result.next()) {
        rows.add(result.getString(1) + "|" + result.getString(2) + "|" + result.getInt(3));
      }
    }
    assertThat(rows)
        .containsExactly(
            "a \"quoted\", word 0|0.0|0", "null|1.25|1", "a \"quoted\", word 2|null|2");
  }

  @Test
  void commaSeparatedValuesHaveAHeader() throws IOException {
    var file = folder.resolve("grid.CSV");
    GridFile.write(file, 3, COLUMNS);
    assertThat(file)
        .hasContent(
            """
            call.entry.zone[0],net,trades
            "a ""quoted"", word 0",0.0,0
            ,1.25,1
            "a ""quoted"", word 2",,2
            """);
  }

  @Test
  void nothingIsLeftBesideTheFile() throws IOException {
    GridFile.write(folder.resolve("grid.csv"), 3, COLUMNS);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("grid.csv"));
    }
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    var file = folder.resolve("nowhere/grid.csv");
    assertThatThrownBy(() -> GridFile.write(file, 3, COLUMNS))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(file + " could not be written: ");
  }
}
