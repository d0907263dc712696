package io.github.hindcast.load.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.hindcast.base.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;

/// A text of rows without quotes. One that has quotes is written anew with the unit separator
/// between its cells, which stands in no price file, so that rows of all files are scanned in one
/// way.
final class PlainText {
  static final char UNIT = '\u001f';

  private final byte[] bytes;
  private final int[] lines;

  private PlainText(byte[] bytes, int[] lines) {
    this.bytes = bytes;
    this.lines = lines;
  }

  /// A text that has no quotes; old line ends are made ours.
  static PlainText of(byte[] bytes) {
    boolean hasLineFeed = indexOf(bytes, '\n') >= 0;
    if (!hasLineFeed) {
      var changed = bytes.clone();
      for (int at = 0; at < changed.length; at++) {
        changed[at] = changed[at] == '\r' ? (byte) '\n' : changed[at];
      }
      return new PlainText(changed, new int[0]);
    }
    return new PlainText(bytes, new int[0]);
  }

  static boolean isQuoted(byte[] bytes) {
    return indexOf(bytes, '"') >= 0;
  }

  /// The rows of a text with quotes; or the fault that ends it, which is an open quote.
  static Optional<PlainText> unquoted(byte[] bytes, char separator, java.util.List<Fault> faults) {
    var out = new ByteArrayOutputStream(bytes.length);
    var lines = new int[1024];
    int rows = 0;
    int line = 0;
    try (var reader = reader(new String(bytes, UTF_8), separator)) {
      for (var row : reader) {
        line = (int) row.getStartingLineNumber();
        if (rows == lines.length) {
          lines = Arrays.copyOf(lines, 2 * rows);
        }
        lines[rows++] = line;
        out.writeBytes(joined(row).getBytes(UTF_8));
      }
    } catch (CsvParseException _) {
      faults.add(
          new Fault(
              line + 1,
              "",
              Text.of(
                  "expected a row of values, was an open quote or an endless value",
                  "应为一行数值，引号未闭合或内容过长")));
      return Optional.empty();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    boolean ended = bytes.length > 0 && bytes[bytes.length - 1] == '\n';
    var plain = out.toByteArray();
    return Optional.of(
        new PlainText(
            ended || plain.length == 0 ? plain : Arrays.copyOf(plain, plain.length - 1),
            Arrays.copyOf(lines, rows)));
  }

  private static String joined(CsvRecord row) {
    var joined = String.join(String.valueOf(UNIT), row.getFields());
    return joined.replace('\n', ' ') + '\n';
  }

  private static CsvReader<CsvRecord> reader(String text, char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .skipEmptyLines(true)
        .ofCsvRecord(text);
  }

  private static int indexOf(byte[] bytes, char wanted) {
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] == wanted) {
        return at;
      }
    }
    return -1;
  }

  byte[] bytes() {
    return bytes;
  }

  /// The line in the file of a line of this text, both counted from 1.
  int line(int own) {
    return lines.length == 0 ? own : lines[Math.min(own, lines.length) - 1];
  }
}
