package io.github.hindcast.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.Shipped;
import io.github.hindcast.base.Language;
import io.github.hindcast.replay.Replay;
import io.github.hindcast.score.Judge;
import io.github.hindcast.score.Judgement;
import io.github.hindcast.view.Book;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A book that was written as a spreadsheet and read in again says the same.
class CallSheetRoundTripTest {
  @TempDir private Path folder;

  static Stream<Book> books() {
    return Shipped.PROJECT.books().stream();
  }

  @ParameterizedTest
  @MethodSource("books")
  void everyCallOfAShippedBookComesToTheSameVerdict(Book book) throws IOException {
    for (var language : Language.values()) {
      var sheet = CallSheet.of(book, language);
      var again = read(sheet.csv(), book.id());
      assertThat(again.calls().size() + sheet.left().size()).isEqualTo(book.calls().size());
      var before = outcomes(book);
      outcomes(again)
          .forEach((id, outcome) -> assertThat(outcome).as(id).isEqualTo(before.get(id)));
      assertThat(CallSheet.of(again, language).csv()).isEqualTo(sheet.csv());
      assertThat(CallSheet.of(again, language).left()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "=1+1, '''=1+1'",
    "+1, '''+1'",
    "-1, '''-1'",
    "@x, '''@x'",
    "'''=1', '''''=1'",
    "plain, plain",
    "14500–14700, 14500–14700",
    "'', ''"
  })
  void whatASpreadsheetWouldRunIsDisarmed(String text, String written) {
    assertThat(CallSheet.disarmed(text)).isEqualTo(written);
  }

  private Book read(String csv, String id) throws IOException {
    var file = folder.resolve(id + ".csv");
    Files.writeString(file, csv);
    var loaded = Shipped.PROJECT.books(List.of(file));
    assertThat(loaded.problems()).isEmpty();
    return loaded.value().getFirst();
  }

  private static Map<String, String> outcomes(Book book) {
    return new Judge(new Replay(Shipped.PROJECT.market()))
        .judge(book).stream()
            .collect(
                Collectors.toMap(
                    judgement -> judgement.call().id().name(), CallSheetRoundTripTest::outcome));
  }

  private static String outcome(Judgement judgement) {
    return judgement.verdict()
        + " "
        + judgement.reason()
        + " "
        + judgement.pnl()
        + " "
        + judgement.call().published().text()
        + " "
        + judgement.call().published().inferredBecause().isPresent();
  }
}
