package io.github.hindcast.load;

import static io.github.hindcast.instrument.InstrumentBuilder.anInstrument;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.instrument.Continuity;
import io.github.hindcast.instrument.Instrument;
import io.github.hindcast.market.BarSeries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PriceCacheTest {
  private static final PriceForm MINUTES = PriceForm.of("close", Optional.of("1 minute"), false);

  /// Of 360 bars a day: 12,240 are 34 days, after which the contract changes.
  private static final Instrument INSTRUMENT = anInstrument().withNights().build();

  @TempDir private Path folder;
  private final List<String> notices = Collections.synchronizedList(new ArrayList<>());
  private Path file = Path.of("");

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("large.csv");
    var text = new StringBuilder("time,open,high,low,close,volume,contract\n");
    var time = LocalDateTime.parse("2020-01-02T09:00");
    for (int bar = 0; bar < 24_000; bar++) {
      int low = 100 + bar % 37;
      text.append(time.toString().replace('T', ' ')).append(',').append(low + 1).append(',');
      text.append(low + 2.25).append(',').append(low).append(',').append(low + 2).append(',');
      text.append(bar % 7 == 0 ? "" : bar % 5).append(bar < 12_240 ? ",AL2002" : ",AL2003");
      text.append('\n');
      time = time.plusMinutes(1);
      if (time.getHour() == 15) {
        time =
            LocalDateTime.of(
                INSTRUMENT.calendar().plusSessions(time.toLocalDate(), 1),
                java.time.LocalTime.of(9, 0));
      }
    }
    Files.writeString(file, text);
  }

  @Test
  void whatComesFromTheCacheIsWhatTheFileSays() {
    var first = read();
    assertThat(PriceCache.place(file)).isRegularFile();
    var second = read();
    assertSame(second, PlainPrices.read(file, INSTRUMENT, MINUTES).orElseThrow());
    assertSame(second, first);
    assertThat(notices).isEmpty();
  }

  @Test
  void theCacheIsReallyReadAndNotTheFile() throws IOException {
    read();
    var content = CachedBars.read(PriceCache.place(file)).orElseThrow();
    var other = PlainPrices.read(write("other.csv", "5\n"), INSTRUMENT, PriceForm.daily("close"));
    CachedBars.write(
        PriceCache.place(file),
        new CachedBars.Content(
            content.origin(), other.orElseThrow().detail(), other.get().columns()));
    assertThat(read().size()).isEqualTo(1);
  }

  @Test
  void aFileThatHasGrownIsReadAnewAndSaid() throws IOException {
    int before = read().size();
    Files.writeString(
        file, "2020-12-30 09:00,1,1,1,1,1,AL2003\n", java.nio.file.StandardOpenOption.APPEND);
    assertThat(read().size()).isEqualTo(before + 1);
    assertThat(notices).hasSize(1);
    assertThat(notices.getFirst()).contains("is not of", "as it is now; it is made anew");
    assertThat(read().size()).isEqualTo(before + 1);
    assertThat(notices).hasSize(1);
  }

  @Test
  void oneOtherDigitIsNoticed() throws IOException {
    read();
    var text = Files.readString(file);
    Files.writeString(file, text.replaceFirst(",101,102.25,", ",101,102.75,"));
    assertThat(read().high(0)).isEqualTo(102.75);
    assertThat(notices).hasSize(1);
  }

  @Test
  void anotherReadingOfTheSameFileIsNoticed() {
    read();
    var closes = PriceForm.of("close", Optional.of("1 minute"), true);
    var series =
        new PriceCache(notice -> notices.add(notice.en()))
            .read(file, INSTRUMENT, closes)
            .orElseThrow();
    assertThat(series.opened(0)).map(Object::toString).contains("2020-01-02T00:59:00Z");
    assertThat(notices).hasSize(1);
  }

  @Test
  void aBrokenCacheIsMadeAnewAndSaid() throws IOException {
    var whole = read();
    byte[] sound = Files.readAllBytes(PriceCache.place(file));
    for (int at : new int[] {0, 8, 12, 16, 60, 200, sound.length / 2, sound.length - 1}) {
      byte[] broken = sound.clone();
      broken[at] ^= 1;
      assertMadeAnew(broken, whole);
    }
    for (int length : new int[] {0, 7, 16, 60, sound.length / 2, sound.length - 1}) {
      assertMadeAnew(java.util.Arrays.copyOf(sound, length), whole);
    }
    assertMadeAnew(java.util.Arrays.copyOf(sound, sound.length + 8), whole);
  }

  private void assertMadeAnew(byte[] broken, BarSeries whole) throws IOException {
    notices.clear();
    Files.write(PriceCache.place(file), broken);
    assertSame(read(), whole);
    assertThat(notices).hasSize(1);
    assertThat(notices.getFirst()).endsWith("is broken or of another version; it is made anew");
    read();
    assertThat(notices).hasSize(1);
  }

  @Test
  void whereNothingCanBeWrittenItIsSaidOnce() throws IOException {
    Files.writeString(folder.resolve(".cache"), "no folder");
    var cache = new PriceCache(notice -> notices.add(notice.en()));
    assertThat(cache.read(file, INSTRUMENT, MINUTES)).isPresent();
    assertThat(cache.read(file, INSTRUMENT, MINUTES)).isPresent();
    assertThat(notices).hasSize(1);
    assertThat(notices.getFirst()).endsWith("prices are read from their files each time");
  }

  @Test
  void aSmallFileHasNoCache() throws IOException {
    var small = write("small.csv", "15\n");
    assertThat(
            new PriceCache(notice -> notices.add(notice.en()))
                .read(small, INSTRUMENT, PriceForm.daily("close")))
        .isPresent();
    assertThat(folder.resolve(".cache")).doesNotExist();
  }

  @Test
  void manyAtOnceAllReadTheSame() throws Exception {
    try (var threads = Executors.newFixedThreadPool(8)) {
      Callable<BarSeries> task = this::read;
      for (var result : threads.invokeAll(Collections.nCopies(24, task))) {
        assertSame(result.get(), PlainPrices.read(file, INSTRUMENT, MINUTES).orElseThrow());
      }
    }
    try (var left = Files.list(folder.resolve(".cache"))) {
      assertThat(left).containsExactly(PriceCache.place(file));
    }
    assertThat(notices).isEmpty();
  }

  private BarSeries read() {
    return new PriceCache(notice -> notices.add(notice.en()))
        .read(file, INSTRUMENT, MINUTES)
        .orElseThrow();
  }

  private Path write(String name, String close) throws IOException {
    return Files.writeString(
        folder.resolve(name), "date,contract,close\n2020-01-02,AL2002," + close);
  }

  private static void assertSame(BarSeries one, BarSeries other) {
    assertThat(one.instrument().continuity()).isEqualTo(Continuity.MAIN_CONTRACT);
    assertThat(one.columns().dayNumbers()).isEqualTo(other.columns().dayNumbers());
    assertThat(one.columns().openings()).isEqualTo(other.columns().openings());
    assertThat(one.columns().contracts().spans()).isEqualTo(other.columns().contracts().spans());
    for (var name : io.github.hindcast.market.Column.values()) {
      assertThat(one.columns().has(name)).isEqualTo(other.columns().has(name));
      if (one.columns().has(name)) {
        assertThat(one.columns().price(name)).isEqualTo(other.columns().price(name));
      }
    }
  }
}
