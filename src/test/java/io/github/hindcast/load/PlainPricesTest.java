package io.github.hindcast.load;

import static io.github.hindcast.instrument.InstrumentBuilder.anInstrument;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.Shipped;
import io.github.hindcast.instrument.Continuity;
import io.github.hindcast.instrument.Instrument;
import io.github.hindcast.market.BarSeries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The quick reader says what the careful one says, or nothing.
final class PlainPricesTest {
  private static final Path DATA =
      Path.of(System.getProperty("hindcast.home", "")).resolve("data/prices");

  private static final PriceForm DAILY = PriceForm.daily("close");

  @TempDir private Path folder;

  static LongStream seeds() {
    return LongStream.range(0, 400);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void bothReadersAgreeOnRandomFiles(long seed) throws IOException {
    var text = new RandomPrices(seed).text();
    assertAgree(text, single(), DAILY);
    assertAgree(text, single(), PriceForm.daily("cash"));
    assertAgree(text, anInstrument().build(), DAILY);
  }

  @Test
  void mostSoundRandomFilesAreReadQuickly() throws IOException {
    int quick = 0;
    int sound = 0;
    for (long seed = 0; seed < 400; seed++) {
      var file = write(new RandomPrices(seed).text());
      quick += PlainPrices.read(file, single(), DAILY).isPresent() ? 1 : 0;
      sound += carefully(file, single(), DAILY).isPresent() ? 1 : 0;
    }
    assertThat(sound).isGreaterThan(100);
    assertThat(quick).isGreaterThan(sound / 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shfe-al SHFE.AL",
        "shfe-zn SHFE.ZN",
        "shfe-ni SHFE.NI",
        "lme-zn-3m LME.ZN",
        "lme-ni-3m LME.NI",
        "gfex-si GFEX.SI",
        "gfex-si2507 GFEX.SI2507",
        "comex-si COMEX.SI",
        "comex-gc COMEX.GC",
        "gfex-ps2507 GFEX.PS2507",
        "gfex-si-main GFEX.SI.CONT",
        "gfex-ps-main GFEX.PS.CONT",
        "xau-usd XAU.USD",
        "xag-usd XAG.USD",
        "hk-2858 HK.2858",
        "sz-301308 SZ.301308",
        "hk-9926 HK.9926"
      })
  void everyShippedFileIsReadQuicklyAndAlike(String names) throws IOException {
    var file = DATA.resolve(names.substring(0, names.indexOf(' ')) + ".csv");
    var instrument = Shipped.instrument(names.substring(names.indexOf(' ') + 1));
    var quick = PlainPrices.read(file, instrument, DAILY);
    assertThat(quick).isPresent();
    assertSame(quick.orElseThrow(), carefully(file, instrument, DAILY).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date,close\n2020-01-02,\"15\"\n",
        "date,close\n2020-01-02,15\n\n2020-01-03,15\n",
        "date,close\n2020-01-02, 15\n",
        "date,close,contract\n2020-01-02,15,é\n",
        "date,close\n",
        "",
        "\n\ndate,close\n2020-01-02,15\n",
        "date,close\n2020-01-02,-15\n",
        "date,close\r2020-01-02,15\r"
      })
  void whatIsNotPlainIsLeftToTheCarefulReader(String text) throws IOException {
    assertThat(PlainPrices.read(write(text), single(), DAILY)).isEmpty();
    assertAgree(text, single(), DAILY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date,close\n2020-01-02,15",
        "date,close\r\n2020-01-02,15\r\n2020-01-03,15.25",
        "\uFEFFdate,close\n2020-01-02,15\n",
        "close,date\n.5,2020-01-02\n5.,2020-01-03\n0.1234567890123456789,2020-01-04\n",
        "date,close,volume\n2020-01-02,15,\n2020-01-03,15,0\n"
      })
  void plainIsWhateverHasNoQuotesAndNoBlanks(String text) throws IOException {
    assertThat(PlainPrices.read(write(text), single(), DAILY)).isPresent();
    assertAgree(text, single(), DAILY);
  }

  @Test
  void aFileOfManyBuffersIsReadToItsEnd() throws IOException {
    var text = new StringBuilder("date,open,high,low,close\n");
    var day = java.time.LocalDate.parse("1800-01-01");
    for (int row = 0; row < 100_000; row++) {
      double low = 100 + row % 977 / 8.0;
      text.append(day.plusDays(row)).append(',').append(low + 1).append(',').append(low + 3);
      text.append(',').append(low).append(',').append(low + 2.5).append('\n');
    }
    assertAgree(text.toString(), single(), DAILY);
    assertThat(PlainPrices.read(write(text.toString()), single(), DAILY))
        .map(BarSeries::size)
        .hasValue(100_000);
  }

  private void assertAgree(String text, Instrument instrument, PriceForm form) throws IOException {
    var file = write(text);
    var careful = carefully(file, instrument, form);
    var quick = PlainPrices.read(file, instrument, form);
    assertThat(quick.isPresent() && careful.isEmpty()).as("%s", text).isFalse();
    quick.ifPresent(series -> assertSame(series, careful.orElseThrow()));
  }

  private static Optional<BarSeries> carefully(Path file, Instrument instrument, PriceForm form) {
    return PriceFile.readCarefully(file, instrument, form, new Problems("prices.csv"));
  }

  private static Instrument single() {
    return anInstrument().continuity(Continuity.SINGLE).build();
  }

  private Path write(String text) throws IOException {
    return Files.write(folder.resolve("prices.csv"), text.getBytes(UTF_8));
  }

  static void assertSame(BarSeries quick, BarSeries careful) {
    assertThat(quick.size()).isEqualTo(careful.size());
    assertThat(quick.detail()).isEqualTo(careful.detail());
    for (int bar = 0; bar < quick.size(); bar++) {
      assertThat(quick.bar(bar)).isEqualTo(careful.bar(bar));
      assertThat(quick.contract(bar)).isEqualTo(careful.contract(bar));
      assertThat(quick.changesContract(bar)).isEqualTo(careful.changesContract(bar));
      assertThat(quick.settlement(bar)).isEqualTo(careful.settlement(bar));
      assertThat(quick.isUntraded(bar)).isEqualTo(careful.isUntraded(bar));
    }
  }
}
