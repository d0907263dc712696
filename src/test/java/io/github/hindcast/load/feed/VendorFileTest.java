package io.github.hindcast.load.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.market.Column;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The files of each vendor are known for theirs, and read to the last bit, without a hint.
final class VendorFileTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Shape.class)
  void everyShapeIsRecognisedAndRead(Shape shape) throws IOException {
    var rows = PriceRow.shipped("gfex-si2507.csv");
    var file = Files.write(folder.resolve(shape.file()), shape.write(rows));
    var read = VendorFile.read(file, Hints.none());
    assertThat(read.problems()).isEmpty();
    var reading = read.value().orElseThrow();
    assertThat(reading.understood().profile())
        .isEqualTo(shape.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    var table = reading.table();
    assertThat(table.size()).isEqualTo(rows.size());
    var expected = shape.name().startsWith("TUSHARE") ? rows.reversed() : rows;
    for (int row = 0; row < table.size(); row++) {
      var was = expected.get(row);
      assertThat(table.day(row)).isEqualTo(LocalDate.parse(was.date()));
      assertThat(table.value(Column.OPEN, row)).isEqualTo(Double.parseDouble(was.open()));
      assertThat(table.value(Column.HIGH, row)).isEqualTo(Double.parseDouble(was.high()));
      assertThat(table.value(Column.LOW, row)).isEqualTo(Double.parseDouble(was.low()));
      assertThat(table.value(Column.CLOSE, row)).isEqualTo(Double.parseDouble(was.close()));
      assertThat(table.value(Column.VOLUME, row)).isEqualTo(Double.parseDouble(was.volume()));
    }
  }
}
