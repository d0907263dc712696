package io.github.hindcast.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.hindcast.store.Run;
import io.github.hindcast.view.Book;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The texts of the books that were run: those of the project, and those that the command line
/// named by their files.
///
/// @param texts of the project's files by their paths
/// @param names as the command line has them
record BookTexts(Map<String, String> texts, List<String> names) {
  private static final String FOLDER = "strategies/";

  Run.BookText of(Book book) {
    return names.stream()
        .filter(name -> !name.equals(book.id()) && stem(name).equals(book.id()))
        .findFirst()
        .map(name -> new Run.BookText(book.id(), name, read(Path.of(name))))
        .orElseGet(() -> ofProject(book));
  }

  private Run.BookText ofProject(Book book) {
    return texts.entrySet().stream()
        .filter(text -> text.getKey().startsWith(FOLDER) && stem(text.getKey()).equals(book.id()))
        .findFirst()
        .map(text -> new Run.BookText(book.id(), text.getKey(), text.getValue()))
        .orElseThrow();
  }

  private static String stem(String path) {
    var name = path.substring(path.replace('\\', '/').lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
