package io.github.hindcast.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The shipped project in a folder of its own, where a test may change it.
final class Copied {
  private Copied() {}

  static Path project(Path folder) throws IOException {
    var home = Path.of(System.getProperty("hindcast.home", ""));
    for (var part : List.of("data", "seeds", "strategies")) {
      try (var files = Files.walk(home.resolve(part))) {
        for (var file : files.filter(Files::isRegularFile).toList()) {
          var copy = folder.resolve(home.relativize(file).toString());
          Files.createDirectories(copy.resolve(".."));
          Files.copy(file, copy);
        }
      }
    }
    return folder;
  }
}
