package io.github.hindcast.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/// A file of a case: `>>> name` and its text, or `>>> no name` for one that is missing.
record BadFile(String name, String text) {
  private static final String MARK = ">>> ";
  private static final String NONE = "no ";

  static List<BadFile> of(String files) {
    return Stream.of(files.split("(?m)^" + MARK))
        .filter(part -> !part.isEmpty())
        .map(part -> part.split("\n", 2))
        .map(part -> new BadFile(part[0], part[1]))
        .toList();
  }

  void layOver(GoodProject project) {
    try {
      if (name.startsWith(NONE)) {
        project.without(name.substring(NONE.length()));
      } else {
        project.with(name, text);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
