package io.github.hindcast.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.hindcast.market.BarColumns;
import io.github.hindcast.market.Column;
import io.github.hindcast.market.Contracts;
import io.github.hindcast.market.Detail;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/// The columns of a price file as a binary file: little-endian, one column after the other, mapped
/// into memory to be read.
///
/// It begins with a mark, the version of this form, the checksum of all that follows, the length of
/// the whole, and the [Origin]; then come the numbers of bars, the seconds of a bar, what columns
/// there are, the contracts, and the columns, each from a multiple of eight bytes on.
final class CachedBars {
  private static final long MARK = 0x3153524142444e48L;
  private static final int VERSION = 1;
  private static final int CHECKED_FROM = 16;
  private static final int HEAD = 60;
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfDouble DOUBLE =
      ValueLayout.JAVA_DOUBLE.withOrder(ByteOrder.LITTLE_ENDIAN);

  /// The order of the columns in the file; with another one comes another version.
  private static final List<Column> ORDER =
      List.of(
          Column.OPEN,
          Column.HIGH,
          Column.LOW,
          Column.CLOSE,
          Column.SETTLEMENT,
          Column.VOLUME,
          Column.OPEN_INTEREST,
          Column.LIMIT_UP,
          Column.LIMIT_DOWN);

  private CachedBars() {}

  /// What the columns were made of: the price file's size and checksum, and a checksum of how it
  /// was to be read.
  record Origin(long size, long checksum, long reading) {}

  /// What was read.
  record Content(Origin origin, Detail detail, BarColumns columns) {}

  /// Empty where the file is of another version, cut off, or not what was once written.
  static Optional<Content> read(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ);
        var arena = Arena.ofConfined()) {
      var bytes = channel.map(MapMode.READ_ONLY, 0, channel.size(), arena);
      return isWhole(bytes) ? Optional.of(content(bytes)) : Optional.empty();
    }
  }

  private static boolean isWhole(MemorySegment bytes) {
    return bytes.byteSize() > CHECKED_FROM
        && bytes.get(LONG, 0) == MARK
        && bytes.get(INT, 8) == VERSION
        && bytes.get(INT, 12) == checksum(bytes.asByteBuffer().position(CHECKED_FROM));
  }

  private static int checksum(ByteBuffer bytes) {
    var sum = new CRC32C();
    sum.update(bytes);
    return (int) sum.getValue();
  }

  private static Content content(MemorySegment bytes) {
    var in = bytes.asByteBuffer().order(ByteOrder.LITTLE_ENDIAN).position(CHECKED_FROM);
    var origin = new Origin(in.getLong(), in.getLong(), in.getLong());
    int size = in.getInt();
    int seconds = in.getInt();
    var detail = in.getInt() == 0 ? Detail.OHLC : Detail.CLOSE_ONLY;
    int present = in.getInt();
    var contracts = contracts(in);
    long at = aligned(in.position());
    var opens = new long[seconds > 0 ? size : 0];
    MemorySegment.copy(bytes, LONG, at, opens, 0, opens.length);
    at += (long) opens.length * Long.BYTES;
    var values = new EnumMap<Column, double[]>(Column.class);
    for (int next = 0; next < ORDER.size(); next++) {
      if (((present >> next) & 1) == 1) {
        var column = new double[size];
        MemorySegment.copy(bytes, DOUBLE, at, column, 0, size);
        at += (long) size * Double.BYTES;
        values.put(ORDER.get(next), column);
      }
    }
    if (detail == Detail.CLOSE_ONLY) {
      PlainPrices.closesAreAll(values);
    }
    var days = new int[size];
    MemorySegment.copy(bytes, INT, at, days, 0, size);
    return new Content(
        origin,
        detail,
        seconds > 0
            ? BarColumns.within(days, opens, seconds, values, contracts)
            : BarColumns.ofDays(days, values, contracts));
  }

  private static Contracts contracts(ByteBuffer in) {
    var spans = new ArrayList<Contracts.Span>();
    int count = in.getInt();
    for (int span = 0; span < count; span++) {
      int from = in.getInt();
      var name = new byte[in.getInt()];
      in.get(name);
      spans.add(new Contracts.Span(from, new String(name, UTF_8)));
    }
    return Contracts.of(spans);
  }

  /// Writes the file anew. It is not forced onto the disk: one that a power cut leaves half there
  /// has another checksum, and is made anew.
  static void write(Path file, Content content) throws IOException {
    var columns = content.columns();
    var names = named(content);
    var head = head(content, names);
    long start = aligned(head.limit());
    long length =
        start
            + (long) columns.size() * (names.size() * Double.BYTES + Integer.BYTES)
            + (long) columns.openings().length * Long.BYTES;
    try (var channel =
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        var arena = Arena.ofConfined()) {
      var bytes = channel.map(MapMode.READ_WRITE, 0, length, arena);
      MemorySegment.copy(MemorySegment.ofBuffer(head), 0, bytes, 0, head.limit());
      long at = start;
      MemorySegment.copy(columns.openings(), 0, bytes, LONG, at, columns.openings().length);
      at += (long) columns.openings().length * Long.BYTES;
      for (var name : names) {
        MemorySegment.copy(columns.price(name), 0, bytes, DOUBLE, at, columns.size());
        at += (long) columns.size() * Double.BYTES;
      }
      MemorySegment.copy(columns.dayNumbers(), 0, bytes, INT, at, columns.size());
      bytes.set(INT, 12, checksum(bytes.asByteBuffer().position(CHECKED_FROM)));
    }
  }

  /// Of a file with one price a bar only that one is kept.
  private static List<Column> named(Content content) {
    var names = new ArrayList<Column>();
    for (var name : ORDER) {
      boolean same =
          content.detail() == Detail.CLOSE_ONLY
              && (name == Column.OPEN || name == Column.HIGH || name == Column.LOW);
      if (!same && content.columns().has(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private static ByteBuffer head(Content content, List<Column> names) {
    var spans = content.columns().contracts().spans();
    int text = spans.stream().mapToInt(span -> 8 + span.contract().getBytes(UTF_8).length).sum();
    var head = ByteBuffer.allocate(HEAD + text).order(ByteOrder.LITTLE_ENDIAN);
    head.putLong(MARK).putInt(VERSION).putInt(0);
    head.putLong(content.origin().size()).putLong(content.origin().checksum());
    head.putLong(content.origin().reading());
    head.putInt(content.columns().size()).putInt(content.columns().seconds());
    head.putInt(content.detail() == Detail.OHLC ? 0 : 1);
    head.putInt(names.stream().mapToInt(name -> 1 << ORDER.indexOf(name)).sum());
    head.putInt(spans.size());
    for (var span : spans) {
      var name = span.contract().getBytes(UTF_8);
      head.putInt(span.from()).putInt(name.length).put(name);
    }
    return head.flip();
  }

  private static long aligned(long at) {
    return (at + 7) & ~7L;
  }
}
