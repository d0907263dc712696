package io.github.hindcast.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.view.Book;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class ShippedFilesTest {
  private static final Path HOME = Path.of(System.getProperty("hindcast.home", ""));

  @Test
  void allOfThemLoadWithoutAProblem() {
    var loaded = Project.load(HOME, HOME.resolve("data"));
    assertThat(loaded.problems()).isEmpty();
    var project = loaded.value();
    assertThat(project.books()).hasSizeGreaterThanOrEqualTo(5).noneMatch(b -> b.calls().isEmpty());
    assertThat(project.books()).extracting(Book::source).containsAll(project.sources());
    assertThat(project.market().bars()).hasSizeGreaterThanOrEqualTo(18);
  }

  @Test
  void aBookLoadsAloneByItsPath() {
    var project = Project.load(HOME, HOME.resolve("data")).value();
    for (var book : project.books()) {
      var file = HOME.resolve("strategies").resolve(book.id() + ".yaml");
      var alone = project.books(java.util.List.of(file));
      assertThat(alone.problems()).isEmpty();
      assertThat(alone.value()).containsExactly(book);
    }
  }
}
