package io.github.hindcast.view;

import static io.github.hindcast.instrument.InstrumentBuilder.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.base.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {
  private static final Statement FLOOR = statement("floor");
  private static final Statement CEILING = statement("ceiling");
  private static final View FIRST = view("first", FLOOR);
  private static final View SECOND = view("second", CEILING);
  private static final Source SOURCE =
      new Source(
          "source", Text.same("T"), Text.same("P"), List.of(FIRST, SECOND), List.of(), List.of());

  @Test
  void aStatementIsFoundInItsView() {
    assertThat(SOURCE.viewOf("ceiling")).contains(SECOND);
    assertThat(SOURCE.statement("ceiling")).contains(CEILING);
  }

  @Test
  void anUnknownStatementIsAbsent() {
    assertThat(SOURCE.viewOf("range")).isEmpty();
    assertThat(SOURCE.statement("range")).isEmpty();
  }

  @Test
  void statementsComeInTheOrderOfTheirViews() {
    assertThat(SOURCE.statements()).containsExactly(FLOOR, CEILING);
  }

  @Test
  void aBookFindsItsCallByName() {
    var call = CallBuilder.aMove(Direction.LONG).build();
    var book = new Book("book", SOURCE, List.of(call));
    assertThat(book.call("call")).contains(call);
    assertThat(book.call("other")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"base, true, book/call", "tight, false, book/call#tight"})
  void onlyAReadingOtherThanTheBaseIsNamed(String reading, boolean base, String text) {
    var id = new CallId("book", "call", CallId.BASE).withReading(reading);
    assertThat(id.isBase()).isEqualTo(base);
    assertThat(id).hasToString(text);
  }

  private static Statement statement(String id) {
    return new Statement(
        id, "barrier", Text.same(id), Text.same("p. 1"), Optional.empty(), Optional.empty());
  }

  private static View view(String id, Statement statement) {
    return new View(
        id,
        new Analyst("a", Text.same("A"), Text.same("H"), List.of()),
        Publication.endOf(LocalDate.parse("2019-12-20"), SHANGHAI, Optional.empty()),
        List.of(statement));
  }
}
