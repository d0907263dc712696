package io.github.hindcast.store;

import static io.github.hindcast.store.StoredProjects.NOW;
import static io.github.hindcast.store.StoredProjects.SOFTWARE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What can only be seen with another process: a store in use, and the end of one in the middle of
/// an import.
class StoreProcessTest {
  private static final int KILLS = 4;

  @TempDir private Path folder;

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void aFileThatAnotherProcessUsesIsRefusedWithTheNameOfTheProcess()
      throws IOException, InterruptedException {
    var address = new StoreAddress.InFile(folder.resolve("desk.duckdb"));
    var holder = Importer.start("hold", address.shown());
    try (var out = holder.inputReader(UTF_8)) {
      assertThat(out.readLine()).isEqualTo("begun");
      var message =
          "\\Q"
              + address.shown()
              + "\\E: the store is in use by another process \\(.*java, PID "
              + holder.pid()
              + "\\); try again when it is done, or keep the store in PostgreSQL, where several"
              + " can write at once";
      assertThatThrownBy(() -> Store.toRead(address)).hasMessageMatching(message);
      assertThatThrownBy(() -> Store.toWrite(address, NOW, SOFTWARE)).hasMessageMatching(message);
    } finally {
      holder.destroyForcibly().waitFor();
    }
  }

  /// Seed 20260820 decides after how many milliseconds.
  @ParameterizedTest
  @EnumSource(Sort.class)
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void anImportThatIsKilledIsThereAsAWholeOrNotAtAllSeed20260820(Sort sort)
      throws IOException, InterruptedException {
    var text = sort.newAddress(folder);
    var address = StoreAddress.parse(text, _ -> java.util.Optional.empty());
    var random = new Random(20260820);
    for (int kill = 0; kill < KILLS; kill++) {
      var importer = Importer.start("import", text);
      try (var out = importer.inputReader(UTF_8)) {
        assertThat(out.readLine()).isEqualTo("begun");
        importer.waitFor(random.nextInt(50, 700), TimeUnit.MILLISECONDS);
        importer.destroyForcibly().waitFor();
      }
      try (var store = Store.toWrite(address, NOW, SOFTWARE)) {
        if (!store.isWithout(Importer.PROJECT)) {
          assertWhole(store.project(Importer.PROJECT));
        }
      }
    }
    StoreTest.put(address, Importer.PROJECT, Importer.step(3));
    try (var store = Store.toRead(address)) {
      assertThat(store.project(Importer.PROJECT).texts()).containsEntry("a.yaml", "step: 3\n");
      assertWhole(store.project(Importer.PROJECT));
    }
  }

  /// Texts and prices are of one and the same step.
  private static void assertWhole(Store.Kept kept) {
    var text = String.valueOf(kept.texts().get("a.yaml"));
    int step = Integer.parseInt(text.replaceAll("\\D", ""));
    var expected = Importer.step(step);
    assertThat(kept.texts()).isEqualTo(expected.texts());
    assertThat(kept.series().values().iterator().next().sha256())
        .isEqualTo(expected.series().values().iterator().next().sha256());
  }
}
