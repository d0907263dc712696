package io.github.hindcast.store;

import static io.github.hindcast.store.StoredProjects.NOW;
import static io.github.hindcast.store.StoredProjects.SOFTWARE;
import static io.github.hindcast.store.StoredProjects.days;
import static io.github.hindcast.store.StoredProjects.project;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Several who write to one PostgreSQL store at once, from its making on.
class WritersTest {
  private static final int WRITERS = 8;

  @TempDir private Path folder;

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void ofTheSameProjectOneImportCountsAndTheOthersFindItThere()
      throws InterruptedException, ExecutionException, StoreRefused, SQLException {
    var address = Sort.POSTGRESQL.newStore(folder);
    var files = project(Map.of("X", days(7, 500)), "a.yaml", "1", "b.yaml", "2");
    var imported = atOnce(_ -> StoreTest.put(address, "main", files));
    assertThat(imported.stream().filter(done -> !done.isNothing())).hasSize(1);
    assertThat(StoreTest.count(address, "bars")).isEqualTo(500);
    assertThat(StoreTest.count(address, "documents")).isEqualTo(2);
    assertThat(StoreTest.count(address, "revisions")).isEqualTo(1);
    assertThat(StoreTest.count(address, "schema_versions")).isEqualTo(1);
  }

  /// They have texts in common, in different orders, which they keep at the same moment.
  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void differentProjectsDoNotWaitForEachOtherForEver()
      throws InterruptedException, ExecutionException, StoreRefused, SQLException {
    var address = Sort.POSTGRESQL.newStore(folder);
    Store.toWrite(address, NOW, SOFTWARE).close();
    atOnce(writer -> {
      var texts = new ArrayList<String>();
      for (int text = 0; text < 50; text++) {
        texts.add((writer % 2 == 0 ? text : 49 - text) + ".yaml");
        texts.add("text " + text);
      }
      var files = project(Map.of("X", days(writer, 200)), texts.toArray(String[]::new));
      return StoreTest.put(address, "project " + writer, files);
    });
    assertThat(StoreTest.count(address, "bars")).isEqualTo(200 * WRITERS);
    assertThat(StoreTest.count(address, "documents")).isEqualTo(50 * WRITERS);
    assertThat(StoreTest.count(address, "texts")).isEqualTo(50);
    try (var store = Store.toRead(address)) {
      for (int writer = 0; writer < WRITERS; writer++) {
        var series = store.project("project " + writer).series().values().iterator().next();
        assertThat(series.sha256()).isEqualTo(days(writer, 200).sha256());
      }
    }
  }

  private interface Import {
    Imported by(int writer) throws StoreRefused;
  }

  /// All begin at the same moment, each on a connection of its own.
  private static List<Imported> atOnce(Import work)
      throws InterruptedException, ExecutionException {
    var start = new CyclicBarrier(WRITERS);
    try (var threads = Executors.newFixedThreadPool(WRITERS)) {
      var writers = new ArrayList<Callable<Imported>>();
      for (int writer = 0; writer < WRITERS; writer++) {
        int number = writer;
        writers.add(() -> {
          start.await();
          return work.by(number);
        });
      }
      var done = new ArrayList<Imported>();
      for (Future<Imported> writer : threads.invokeAll(writers)) {
        done.add(writer.get());
      }
      return done;
    }
  }
}
