package io.github.hindcast.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.Instrument;
import io.github.hindcast.load.CachedBars.Content;
import io.github.hindcast.load.CachedBars.Origin;
import io.github.hindcast.market.BarSeries;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/// Keeps the columns of large price files in `.cache` beside them, so that they need not be read as
/// text again.
///
/// A cache counts only for the very bytes it was made of (their number and CRC-32C), read in the
/// same way (form, session, holidays). One that is stale or broken is made anew, which is said.
/// Where nothing can be written, prices are read from their files each time, which is said once. A
/// cache is written beside and then moved into its place: of several processes the last one wins,
/// and none reads what is half written.
final class PriceCache {
  /// Smaller files are read faster than a second file is opened.
  private static final long LEAST_BYTES = 1 << 20;

  private static final int BUFFER = 1 << 20;

  private final Consumer<Text> notices;
  private boolean unwritable;

  PriceCache(Consumer<Text> notices) {
    this.notices = notices;
  }

  /// Empty where the file is not plain, not sound, or cannot be read.
  Optional<BarSeries> read(Path file, Instrument instrument, PriceForm form) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) < LEAST_BYTES) {
        return PlainPrices.read(file, instrument, form);
      }
      long reading = checksum(reading(instrument, form));
      return cached(file, reading)
          .map(content -> BarSeries.of(instrument, content.detail(), content.columns(), Map.of()))
          .or(() -> readAnew(file, instrument, form, reading));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  static Path place(Path file) {
    var name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("prices");
    return file.resolveSibling(".cache").resolve(name + ".bars");
  }

  private Optional<Content> cached(Path file, long reading) throws IOException {
    var place = place(file);
    if (!Files.isRegularFile(place)) {
      return Optional.empty();
    }
    // Both files are summed each time, side by side: a cache counts only for the very text.
    var sum = CompletableFuture.supplyAsync(() -> sum(file));
    Optional<Content> content;
    try {
      content = CachedBars.read(place);
    } catch (IOException | RuntimeException _) {
      content = Optional.empty();
    }
    if (content.isEmpty()) {
      notices.accept(
          Text.format(
              "%s: the cache is broken or of another version; it is made anew",
              "%s：缓存已损坏或版本不同，将重新生成", place));
      return content;
    }
    var origin = content.get().origin();
    boolean fresh =
        origin.reading() == reading
            && origin.size() == Files.size(file)
            && origin.checksum() == sum.join().orElseThrow(() -> unreadable(file));
    if (!fresh) {
      notices.accept(
          Text.format(
              "%s: the cache is not of %s as it is now; it is made anew",
              "%s：缓存与现在的 %s 不符，将重新生成", place, file));
    }
    return content.filter(_ -> fresh);
  }

  private Optional<BarSeries> readAnew(
      Path file, Instrument instrument, PriceForm form, long reading) {
    var sum = new CRC32C();
    try (var in = new CheckedInputStream(Files.newInputStream(file), sum)) {
      var size = Files.size(file);
      var series = PlainPrices.read(in, size, instrument, form);
      series.ifPresent(read ->
          write(
              place(file),
              new Content(
                  new Origin(size, sum.getValue(), reading), read.detail(), read.columns())));
      return series;
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private void write(Path place, Content content) {
    if (unwritable) {
      return;
    }
    var beside =
        place.resolveSibling(
            place.getFileName()
                + "."
                + ProcessHandle.current().pid()
                + "-"
                + Thread.currentThread().threadId());
    try {
      Files.createDirectories(place.resolveSibling(""));
      CachedBars.write(beside, content);
      Files.move(
          beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException _) {
      unwritable = true;
      notices.accept(
          Text.format(
              "%s: the cache could not be written; prices are read from their files each time",
              "%s：无法写入缓存，每次都将从价格文件读取", place));
      remove(beside);
    }
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException _) {
      // It was said that nothing can be written here; a leftover does no harm.
    }
  }

  /// All that decides how the text of a file becomes columns.
  private static byte[] reading(Instrument instrument, PriceForm form) {
    return (form
            + " "
            + instrument.continuity()
            + " "
            + instrument.session()
            + " "
            + new TreeSet<>(instrument.calendar().closed()))
        .getBytes(UTF_8);
  }

  private static long checksum(byte[] bytes) {
    var sum = new CRC32C();
    sum.update(bytes);
    return sum.getValue();
  }

  /// Empty where the file cannot be read.
  private static OptionalLong sum(Path file) {
    var sum = new CRC32C();
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      var buffer = ByteBuffer.allocateDirect(BUFFER);
      while (channel.read(buffer) >= 0) {
        sum.update(buffer.flip());
        buffer.clear();
      }
      return OptionalLong.of(sum.getValue());
    } catch (IOException _) {
      return OptionalLong.empty();
    }
  }

  private static IOException unreadable(Path file) {
    return new IOException(file.toString());
  }
}
