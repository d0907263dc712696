package io.github.hindcast.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A program of its own for the tests: imports ever larger projects into a store, or holds it open,
/// until it is killed or its input ends; says a line when it begins.
final class Importer {
  static final String PROJECT = "main";
  static final int BARS_A_STEP = 4_000;

  private Importer() {}

  /// What the store holds after so many imports.
  static ProjectFiles step(int step) {
    var text = "step: " + step + "\n";
    return StoredProjects.project(
        Map.of("X", StoredProjects.minutes(step, BARS_A_STEP * step, 500)),
        "a.yaml",
        text,
        "b.yaml",
        text);
  }

  public static void main(String[] args) throws IOException {
    var address = StoreAddress.parse(args[1], _ -> Optional.empty());
    try (var store = Store.toWrite(address, StoredProjects.NOW, StoredProjects.SOFTWARE)) {
      System.out.println("begun");
      if (args[0].equals("hold")) {
        var _ = System.in.read();
        return;
      }
      for (int step = 1; step <= 500; step++) {
        store.put(PROJECT, step(step), StoredProjects.NOW, StoredProjects.SOFTWARE);
      }
    }
  }

  static Process start(String what, String address) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Importer.class.getName(),
                what,
                address))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
