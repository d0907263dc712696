package io.github.hindcast.load.feed;

import io.github.hindcast.market.quality.PriceTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Reads the rows of a large text in parts, side by side, and joins what they hold in the order of
/// the text: the table, the broken rows and the lines below it are those of one reading from the
/// first row to the last.
///
/// What a row means may depend on the rows behind it only at the end of the table, where remarks
/// stand. So a text whose last part has no sound row is read as one.
final class TableParts {
  /// Large enough that to begin a part costs nothing beside reading it.
  static final int PART_BYTES = 1 << 22;

  private final PlainText text;
  private final Function<RowScanner, TableReader> readers;
  private final int partBytes;

  /// @param readers a reader for rows of the text
  /// @param partBytes how long a part is, about
  TableParts(PlainText text, Function<RowScanner, TableReader> readers, int partBytes) {
    this.text = text;
    this.readers = readers;
    this.partBytes = partBytes;
  }

  /// What was read of all rows.
  ///
  /// @param footers the lines below the table
  /// @param size the rows of the table, the broken ones and those without a trade included
  /// @param zoned whether times said their offset
  /// @param ended whether the last row has a line end
  record Read(
      PriceTable table,
      BrokenRows broken,
      List<String> footers,
      int size,
      int withoutTrade,
      boolean zoned,
      boolean ended) {}

  /// From the first row below the header on, which begins at this offset and on this line.
  Read inParts(char separator, int offset, int line) {
    int[] starts = starts(offset);
    int count = starts.length - 1;
    int[] lines = new int[count];
    IntStream.range(0, count - 1)
        .parallel()
        .forEach(part -> lines[part + 1] = lines(starts[part], starts[part + 1]));
    lines[0] = line;
    for (int part = 1; part < count; part++) {
      lines[part] += lines[part - 1];
    }
    var read =
        IntStream.range(0, count)
            .parallel()
            .mapToObj(part ->
                readers
                    .apply(
                        new RowScanner(
                            text, separator, starts[part], starts[part + 1], lines[part]))
                    .scan())
            .toList();
    return count > 1 && !read.getLast().isAnySound()
        ? asOne(new RowScanner(text, separator, offset, line))
        : joined(read);
  }

  /// All that the scanner has, row by row.
  Read asOne(RowScanner rows) {
    return joined(List.of(readers.apply(rows).scan()));
  }

  /// Offsets at which parts begin, each at the beginning of a row, and the end of the text.
  private int[] starts(int first) {
    byte[] bytes = text.bytes();
    var starts = new ArrayList<Integer>(List.of(first));
    for (int at = first + partBytes; at < bytes.length - partBytes; at += partBytes) {
      while (bytes[at - 1] != '\n' && at < bytes.length) {
        at++;
      }
      if (at < bytes.length) {
        starts.add(at);
      }
    }
    starts.add(bytes.length);
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }

  private int lines(int from, int to) {
    byte[] bytes = text.bytes();
    int lines = 0;
    for (int at = from; at < to; at++) {
      lines += bytes[at] == '\n' ? 1 : 0;
    }
    return lines;
  }

  private static Read joined(List<TableReader> parts) {
    var last = parts.getLast();
    parts.subList(0, parts.size() - 1).forEach(TableReader::settle);
    var footers = last.footers();
    var broken = new BrokenRows();
    parts.forEach(part -> broken.addAll(part.broken()));
    return new Read(
        PriceTable.joined(parts.stream().map(TableReader::table).toList()),
        broken,
        footers,
        parts.stream().mapToInt(TableReader::size).sum(),
        parts.stream().mapToInt(TableReader::withoutTrade).sum(),
        parts.stream().anyMatch(TableReader::isZoned),
        last.isEnded());
  }
}
