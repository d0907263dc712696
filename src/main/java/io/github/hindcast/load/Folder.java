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
  private final Path home;
  private final List<Problems> opened = new ArrayList<>();

  Folder(Path home) {
    this.home = home;
  }

  /// The problems of one more file.
  Problems problems(Path file) {
    var problems = new Problems(name(file));
    opened.add(problems);
    return problems;
  }

  /// Of all files, in the order in which they were opened.
  List<Problem> found() {
    return opened.stream().flatMap(problems -> problems.list().stream()).toList();
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
