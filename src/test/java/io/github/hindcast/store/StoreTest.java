package io.github.hindcast.store;

import static io.github.hindcast.store.StoredProjects.NOW;
import static io.github.hindcast.store.StoredProjects.SOFTWARE;
import static io.github.hindcast.store.StoredProjects.days;
import static io.github.hindcast.store.StoredProjects.minutes;
import static io.github.hindcast.store.StoredProjects.project;
import static io.github.hindcast.store.StoredProjects.withClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoreTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Sort.class)
  void whatIsReadIsToTheLastBitWhatWasPut(Sort sort) throws StoreRefused {
    var address = sort.newStore(folder);
    var series = Map.of("SHFE.AL", days(7, 300), "SHFE.AL.M1", minutes(11, 3_000, 500));
    var text = "a: \"quoted\\t\"\r\n\tb: 铝\u2028 \uD83D\uDE00\\N\n";
    put(address, "main", project(series, "strategies/desk.yaml", text));
    try (var store = Store.toRead(address)) {
      var kept = store.project("main");
      assertThat(kept.texts()).isEqualTo(Map.of("strategies/desk.yaml", text));
      assertThat(kept.series().keySet()).isEqualTo(series.keySet());
      series.forEach((instrument, put) -> {
        var read = series(kept, instrument);
        assertThat(read.sha256()).isEqualTo(put.sha256());
        assertThat(read.file()).isEqualTo(put.file());
      });
    }
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void theSameProjectTwiceChangesNothing(Sort sort) throws StoreRefused, SQLException {
    var address = sort.newStore(folder);
    var files = project(Map.of("SHFE.AL", days(7, 50)), "data/instruments.yaml", "a: 1");
    var first = put(address, "main", files);
    var again = put(address, "main", files);
    assertThat(first.isNothing()).isFalse();
    assertThat(again).isEqualTo(new Imported(first.revision(), 0, 0, 0, 0));
    assertThat(count(address, "bars")).isEqualTo(50);
    assertThat(count(address, "calls")).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void ofASeriesOnlyTheBarsThatChangedAreWritten(Sort sort) throws StoreRefused, SQLException {
    var address = sort.newStore(folder);
    for (var series : List.of(days(7, 50), minutes(7, 50, 10))) {
      var sameTimes = withClose(series, 30, 1234.5);
      put(address, "main", project(Map.of("X", series)));
      var changed = put(address, "main", project(Map.of("X", sameTimes)));
      assertThat(changed.barsAdded()).isEqualTo(1);
      assertThat(changed.barsEnded()).isEqualTo(1);
      try (var store = Store.toRead(address)) {
        assertThat(series(store.project("main"), "X").sha256()).isEqualTo(sameTimes.sha256());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void whatIsGoneFromAProjectIsNotReadAgain(Sort sort) throws StoreRefused {
    var address = sort.newStore(folder);
    put(address, "main", project(Map.of("X", days(7, 5)), "a.yaml", "1", "b.yaml", "2"));
    put(address, "main", project(Map.of(), "b.yaml", "2"));
    try (var store = Store.toRead(address)) {
      assertThat(store.project("main").texts()).isEqualTo(Map.of("b.yaml", "2"));
      assertThat(store.project("main").series()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void projectsDoNotSeeEachOther(Sort sort) throws StoreRefused {
    var address = sort.newStore(folder);
    put(address, "main", project(Map.of("X", days(7, 5)), "a.yaml", "1"));
    put(address, "other", project(Map.of("X", days(8, 6)), "a.yaml", "2"));
    try (var store = Store.toRead(address)) {
      assertThat(store.project("main").texts()).isEqualTo(Map.of("a.yaml", "1"));
      assertThat(series(store.project("main"), "X").size()).isEqualTo(5);
      assertThat(series(store.project("other"), "X").size()).isEqualTo(6);
      assertThatThrownBy(() -> store.project("third"))
          .hasMessage(
              address.shown()
                  + ": the store has no project \"third\"; \"hindcast store import\" puts one"
                  + " there");
    }
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void aTextThatOneSortOfStoreCannotHoldIsRefusedByBoth(Sort sort) throws StoreRefused {
    var address = sort.newStore(folder);
    assertThatThrownBy(() -> put(address, "main", project(Map.of(), "a.csv", "a\0b")))
        .hasMessage("a.csv: a store holds no text with the character U+0000");
  }

  private static KeptSeries series(Store.Kept kept, String instrument) {
    return Optional.ofNullable(kept.series().get(instrument)).orElseThrow();
  }

  static Imported put(StoreAddress address, String project, ProjectFiles files)
      throws StoreRefused {
    try (var store = Store.toWrite(address, NOW, SOFTWARE)) {
      return store.put(project, files, NOW, SOFTWARE);
    }
  }

  static long count(StoreAddress address, String table) throws StoreRefused, SQLException {
    return Long.parseLong(rows(address, "select count(*) from " + table).getFirst());
  }

  /// The values of each row, joined by `|`.
  static List<String> rows(StoreAddress address, String query) throws StoreRefused, SQLException {
    var found = new ArrayList<String>();
    try (var store = Store.toRead(address);
        var statement = store.connection().createStatement();
        var rows = statement.executeQuery(query)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        var row = new StringBuilder();
        for (int at = 1; at <= columns; at++) {
          row.append(at == 1 ? "" : "|").append(rows.getString(at));
        }
        found.add(row.toString());
      }
    }
    return found;
  }
}
