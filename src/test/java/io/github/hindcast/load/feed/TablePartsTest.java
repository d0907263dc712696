package io.github.hindcast.load.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.market.Column;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A text read in parts side by side is the same table, with the same faults, as read in one go.
final class TablePartsTest {
  private static final String HEADER = "date,symbol,open,close,volume\n";

  /// Below the table there are remarks, more of them than parts are long where parts are short.
  private static String seededText(int seed) {
    var random = new Random(seed);
    var text = new StringBuilder(HEADER);
    for (int row = 0; row < 400; row++) {
      var day = LocalDate.ofEpochDay(18_000L + row);
      switch (random.nextInt(12)) {
        case 0 -> text.append("no day,A,1,2,3\n");
        case 1 -> text.append(day).append(",A,1,two,3\n");
        case 2 -> text.append("\n");
        case 3 -> text.append("a remark\n");
        case 4 -> text.append(day).append(",A,,,0\n");
        default ->
            text.append(day)
                .append(random.nextBoolean() ? ",A," : ",B,")
                .append(random.nextInt(9) + 1)
                .append(',')
                .append(random.nextInt(9) + 1)
                .append(random.nextInt(5) == 0 ? ",\n" : ",7\n");
      }
    }
    for (int remark = random.nextInt(20); remark > 0; remark--) {
      text.append("source: nobody\n");
    }
    return text.toString();
  }

  private static TableParts parts(String text, int partBytes) {
    var plain = PlainText.of(text.getBytes(UTF_8));
    var head = Head.find(plain.bytes(), Map.of()).orElseThrow();
    return new TableParts(
        plain,
        rows ->
            new TableReader(
                "a.csv",
                head,
                rows,
                NumberForm.POINT,
                new Moment(DateForm.YEAR_FIRST, ZoneOffset.UTC),
                false),
        partBytes);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void partsOfAnyLengthAreTheTableReadInOneGo(int seed) {
    var text = seededText(seed);
    var whole = parts(text, text.length()).inParts(',', HEADER.length(), 2);
    for (int partBytes : new int[] {7, 40, 333, 2000}) {
      assertSame(parts(text, partBytes).inParts(',', HEADER.length(), 2), whole);
    }
  }

  private static void assertSame(TableParts.Read read, TableParts.Read whole) {
    assertThat(read.size()).isEqualTo(whole.size());
    assertThat(read.withoutTrade()).isEqualTo(whole.withoutTrade());
    assertThat(read.footers()).isEqualTo(whole.footers());
    assertThat(read.ended()).isEqualTo(whole.ended());
    assertThat(read.broken().digest(400)).isEqualTo(whole.broken().digest(400));
    assertThat(read.table().codes()).isEqualTo(whole.table().codes());
    assertThat(read.table().size()).isEqualTo(whole.table().size());
    for (int row = 0; row < whole.table().size(); row++) {
      assertThat(read.table().line(row)).isEqualTo(whole.table().line(row));
      assertThat(read.table().day(row)).isEqualTo(whole.table().day(row));
      assertThat(read.table().code(row)).isEqualTo(whole.table().code(row));
      for (var column : Column.values()) {
        assertThat(Double.valueOf(read.table().value(column, row)))
            .isEqualTo(Double.valueOf(whole.table().value(column, row)));
      }
    }
  }
}
