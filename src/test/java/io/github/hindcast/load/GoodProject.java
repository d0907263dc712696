package io.github.hindcast.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.hindcast.base.Loaded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A small project without a mistake, one call of each kind, for tests to load or to break.
final class GoodProject {
  static final Path RESOURCES =
      Path.of(System.getProperty("hindcast.home", ""))
          .resolve("src/test/resources/io/github/hindcast/load");

  private final Path home;

  private GoodProject(Path home) {
    this.home = home;
  }

  /// A copy of it in an empty folder.
  static GoodProject in(Path home) throws IOException {
    var good = RESOURCES.resolve("good");
    try (var files = Files.walk(good)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var copy = home.resolve(good.relativize(file).toString());
        Files.createDirectories(copy.resolve(".."));
        Files.copy(file, copy);
      }
    }
    return new GoodProject(home);
  }

  Path file(String name) {
    return home.resolve(name);
  }

  GoodProject with(String name, String text) throws IOException {
    return with(name, text.getBytes(UTF_8));
  }

  GoodProject with(String name, byte[] bytes) throws IOException {
    Files.write(file(name), bytes);
    return this;
  }

  GoodProject without(String name) throws IOException {
    Files.delete(file(name));
    return this;
  }

  Loaded<Project> load() {
    return Project.load(home, home.resolve("data"));
  }
}
