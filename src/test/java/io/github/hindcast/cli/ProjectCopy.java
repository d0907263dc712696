package io.github.hindcast.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The shipped project copied to a folder, where a test may break it.
final class ProjectCopy {
  private ProjectCopy() {}

  /// Runs a command line with the copy as the project's home.
  static Cli run(Path home, String... args) {
    var before = System.getProperty("hindcast.home");
    System.setProperty("hindcast.home", home.toString());
    try {
      return Cli.run(args);
    } finally {
      System.setProperty("hindcast.home", before);
    }
  }

  static Path into(Path folder) throws IOException {
    var home = Path.of(System.getProperty("hindcast.home", ""));
    for (var part : new String[] {"data", "seeds", "strategies"}) {
      try (var files = Files.walk(home.resolve(part))) {
        for (var file : files.toList()) {
          var copy = folder.resolve(home.relativize(file).toString());
          if (Files.isDirectory(file)) {
            Files.createDirectories(copy);
          } else {
            Files.copy(file, copy);
          }
        }
      }
    }
    return folder;
  }
}
