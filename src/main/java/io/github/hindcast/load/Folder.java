package io.github.hindcast.load;

import io.github.hindcast.base.Problem;
import io.github.hindcast.base.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Opens the files of a project, names them as its user does, and gathers what is wrong with them.
final class Folder {
  private static final String DATA = "data";

  private final Path home;
  private final Path data;
  private final Supply supply;
  private final List<Problems> opened = new ArrayList<>();

  /// Of the disk.
  Folder(Path home) {
    this(home, home.resolve(DATA), Supply.disk());
  }

  Folder(Path home, Path data, Supply supply) {
    this.home = home;
    this.data = data;
    this.supply = supply;
  }

  Supply supply() {
    return supply;
  }

  /// The problems of one more file.
  Problems problems(Path file) {
    return problems(file, supply);
  }

  /// The problems of one more file, which stands elsewhere.
  Problems problems(Path file, Supply elsewhere) {
    var problems = new Problems(name(file), elsewhere, key(file));
    opened.add(problems);
    return problems;
  }

  /// Of all files, in the order in which they were opened.
  List<Problem> found() {
    return opened.stream().flatMap(problems -> problems.list().stream()).toList();
  }

  /// The name under which a file is kept: that of the project's own folders, wherever the folder of
  /// the data lies.
  String key(Path file) {
    var absolute = file.toAbsolutePath().normalize();
    var root = data.toAbsolutePath().normalize();
    return absolute.startsWith(root)
        ? DATA + "/" + root.relativize(absolute).toString().replace('\\', '/')
        : name(file);
  }

  boolean has(Path file) {
    return switch (supply) {
      case Supply.Disk _ -> Files.exists(file);
      case Supply.Copy(var texts, _) -> texts.containsKey(key(file));
    };
  }

  /// Relative to the home where the file is in it.
  String name(Path file) {
    var absolute = file.toAbsolutePath().normalize();
    var root = home.toAbsolutePath().normalize();
    var shown = absolute.startsWith(root) ? root.relativize(absolute) : file;
    var name = Quoted.whole(shown.toString().replace('\\', '/'));
    return name.isBlank() ? "." : name;
  }

  /// The files of a folder with one of these endings, in the order of their names; none where there
  /// is no such folder.
  List<Path> list(Path folder, List<String> endings) {
    return switch (supply) {
      case Supply.Disk _ -> listOfDisk(folder, endings);
      case Supply.Copy(var texts, _) -> {
        var start = key(folder) + "/";
        yield texts.keySet().stream()
            .filter(key -> key.startsWith(start) && key.indexOf('/', start.length()) < 0)
            .map(key -> folder.resolve(key.substring(start.length())))
            .filter(file -> endings.stream().anyMatch(lower(file)::endsWith))
            .sorted()
            .toList();
      }
    };
  }

  private List<Path> listOfDisk(Path folder, List<String> endings) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> endings.stream().anyMatch(lower(file)::endsWith))
          .filter(file -> !lower(file).startsWith("."))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException _) {
      return problems(folder)
          .<List<Path>>whole(Text.of("the folder could not be listed", "无法列出文件夹的内容"))
          .orElse(List.of());
    }
  }

  /// The name of a file without its folder and its ending.
  static String stem(Path file) {
    var name = lastName(file);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String lower(Path file) {
    return lastName(file).toLowerCase(Locale.ROOT);
  }

  private static String lastName(Path file) {
    return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
  }
}
