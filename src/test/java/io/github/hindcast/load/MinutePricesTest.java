package io.github.hindcast.load;

import static io.github.hindcast.instrument.InstrumentBuilder.anInstrument;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.hindcast.base.Problem;
import io.github.hindcast.instrument.Continuity;
import io.github.hindcast.instrument.InstrumentBuilder;
import io.github.hindcast.market.BarSeries;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Price files whose bars are shorter than a day.
final class MinutePricesTest {
  private static final PriceForm OPEN = PriceForm.of("close", Optional.of("1 minute"), false);
  private static final PriceForm CLOSE = PriceForm.of("close", Optional.of("1 minute"), true);
  private static final Path REAL =
      Path.of(System.getProperty("hindcast.home", ""), "../shared/market/load-1m-multi.csv.gz");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "2020-01-02 09:00, 2020-01-02",
    "2020-01-02 15:00, 2020-01-02",
    "2020-01-02 20:59, 2020-01-03",
    "2020-01-02 21:00:30, 2020-01-03",
    "2020-01-03 00:30, 2020-01-03",
    "2020-01-03 21:00, 2020-01-06",
    "2020-01-04 00:30, 2020-01-06",
    "2020-01-06 08:59, 2020-01-06"
  })
  void aBarBelongsToTheTradingDayOfItsSession(String time, String day) throws IOException {
    var series = read("time,close\n" + time + ",15\n", night(), OPEN);
    assertThat(series.day(0)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-02 21:00, 2020-01-03, 2020-01-02T12:59:00Z",
    "2020-01-03 00:00, 2020-01-03, 2020-01-02T15:59:00Z",
    "2020-01-02 15:00, 2020-01-02, 2020-01-02T06:59:00Z"
  })
  void aBarNamedByItsCloseOpensAMinuteEarlier(String time, String day, String opened)
      throws IOException {
    var series = read("time,close\n" + time + ",15\n", night(), CLOSE);
    assertThat(series.day(0)).isEqualTo(day);
    assertThat(series.opened(0)).map(Object::toString).contains(opened);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-03-08 01:59, 2020-03-08T06:59:00Z, 2020-03-09",
    "2020-03-08 03:00, 2020-03-08T07:00:00Z, 2020-03-09",
    "2020-01-02 18:00, 2020-01-02T23:00:00Z, 2020-01-03",
    "2020-01-03 18:00, 2020-01-03T23:00:00Z, 2020-01-06"
  })
  void aroundTheClockTimesFollowTheClocksOfTheMarket(String time, String opened, String day)
      throws IOException {
    var series = read("time,close\n" + time + ",15\n", clock(), OPEN);
    assertThat(series.opened(0)).map(Object::toString).contains(opened);
    assertThat(series.day(0)).isEqualTo(day);
  }

  /// Clocks go back at 02:00 on 2020-11-01: 01:30 comes twice.
  @Test
  void anHourThatComesTwiceIsReadTwice() throws IOException {
    var text = "time,close\n2020-11-01 01:30,1\n2020-11-01 01:59,1\n2020-11-01 01:30,1\n";
    var series = read(text, clock(), OPEN);
    assertThat(series.opened(0)).map(Object::toString).contains("2020-11-01T05:30:00Z");
    assertThat(series.opened(2)).map(Object::toString).contains("2020-11-01T06:30:00Z");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2020-01-02 09:00|2020-01-02 09:00:59|:3:1: time: expected a bar that opens when the one before has closed, after 60 seconds, was '2020-01-02 09:00:59'",
        "2020-01-02 09:00|2020-01-02 08:00|:3:1: time: expected a bar that opens when the one before has closed, after 60 seconds, was '2020-01-02 08:00'",
        "2020-01-04 10:00|2020-01-06 10:00|:2:1: time: expected a time at which the market trades, was '2020-01-04 10:00'",
        "2020-01-02|2020-01-06 10:00|:2:1: time: expected a time such as 2020-12-31 09:01, was '2020-01-02'",
        "2020-01-02 24:00|2020-01-06 10:00|:2:1: time: expected a time such as 2020-12-31 09:01, was '2020-01-02 24:00'",
        "2020-01-02 9:00|2020-01-06 10:00|:2:1: time: expected a time such as 2020-12-31 09:01, was '2020-01-02 9:00'"
      })
  void aWrongTimeIsTold(String first, String second, String told) throws IOException {
    assertThat(problem("time,close\n" + first + ",15\n" + second + ",15\n", night()))
        .isEqualTo("prices.csv" + told);
  }

  @Test
  void aTimeThatTheClocksLeaveOutIsTold() throws IOException {
    assertThat(problem("time,close\n2020-03-08 02:30,15\n", clock()))
        .isEqualTo(
            "prices.csv:2:1: time: expected a time at which the market trades, was '2020-03-08 02:30'");
  }

  @Test
  void barsThatAreLongerThanDeclaredAreTold() throws IOException {
    var text = new StringBuilder("time,close\n");
    for (int bar = 0; bar < 100; bar++) {
      text.append("2020-01-02 ").append(bar < 50 ? "09:" : "10:");
      text.append(bar % 50 < 10 ? "0" : "").append(bar % 50).append(",15\n");
    }
    var five = PriceForm.of("close", Optional.of("5 minutes"), false);
    assertThat(PlainPrices.read(write(text.toString()), night().build(), OPEN)).isPresent();
    assertThat(PlainPrices.read(write(text.toString()), night().build(), five)).isEmpty();
    var sparse =
        text.toString().replaceAll("(?m)^.*:.[1-46-9],15\n", "").replace("time,close\n", "");
    var days = new StringBuilder("time,close\n");
    for (var day :
        java.util.List.of("2020-01-02", "2020-01-03", "2020-01-06", "2020-01-07", "2020-01-08")) {
      days.append(sparse.replace("2020-01-02", day));
    }
    assertThat(problem(days.toString(), night()))
        .isEqualTo(
            "prices.csv: expected bars of 60 seconds, was none nearer than 300 seconds to the next");
  }

  @Test
  void aContractMayNotChangeWithinADay() throws IOException {
    var file = "time,close,contract\n2020-01-02 09:00,15,AL01\n2020-01-02 09:01,15,AL02\n";
    assertThat(problem(file, night().continuity(Continuity.MAIN_CONTRACT)))
        .isEqualTo(
            "prices.csv:3:21: contract: expected another contract to begin with a trading day, was 'AL02'");
    var night = "time,close,contract\n2020-01-02 09:00,15,AL01\n2020-01-02 21:00,15,AL02\n";
    var series = read(night, night().continuity(Continuity.MAIN_CONTRACT), OPEN);
    assertThat(series.changesContract(1)).isTrue();
  }

  @Test
  void aDailyFileIsNoFileOfMinutes() throws IOException {
    assertThat(problem("date,close\n2020-01-02,15\n", night()))
        .startsWith("prices.csv:1: unknown column 'date'");
  }

  @Test
  void bothReadersAgreeOnRandomMinutes() throws IOException {
    for (long seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      var form = random.nextBoolean() ? OPEN : CLOSE;
      var builder = random.nextBoolean() ? night() : clock();
      var file = write(random(random));
      var problems = new Problems("prices.csv");
      var careful = PriceFile.readCarefully(file, builder.build(), form, problems);
      var quick = PlainPrices.read(file, builder.build(), form);
      assertThat(quick.isPresent())
          .as("seed %s %s", seed, problems.list())
          .isEqualTo(careful.isPresent());
      assertThat(problems.list().isEmpty()).isEqualTo(careful.isPresent());
      quick.ifPresent(series -> assertAlike(series, careful.orElseThrow()));
    }
  }

  private static void assertAlike(BarSeries quick, BarSeries careful) {
    PlainPricesTest.assertSame(quick, careful);
    for (int bar = 0; bar < quick.size(); bar++) {
      assertThat(quick.opened(bar)).isEqualTo(careful.opened(bar));
      assertThat(quick.closes(bar)).isEqualTo(careful.closes(bar));
    }
  }

  private static String random(Random random) {
    var text = new StringBuilder("volume,time,open,high,low,close\n");
    var time = java.time.LocalDateTime.parse("2020-03-06T20:55");
    int fault = random.nextInt(3) == 0 ? random.nextInt(60) : -1;
    for (int bar = 0; bar < 60; bar++) {
      time = time.plusMinutes(1 + random.nextInt(bar % 9 == 0 ? 900 : 3));
      while ((time.getHour() > 15 && time.getHour() < 21) || time.getDayOfWeek().getValue() > 5) {
        time = time.plusMinutes(181);
      }
      var stamp = bar == fault ? time.minusDays(1) : time;
      int low = 1 + random.nextInt(100);
      text.append(random.nextInt(3) == 0 ? "" : random.nextInt(9)).append(',');
      text.append(stamp.toString().replace('T', ' ')).append(',');
      text.append(low + 1).append(',').append(low + 2.5).append(',').append(low).append(',');
      text.append(low + 2).append('\n');
    }
    return text.toString();
  }

  @Test
  void aProjectDeclaresTheMinutesOfAnInstrument(@TempDir Path home) throws IOException {
    var project = GoodProject.in(home);
    var file = project.file("data/instruments.yaml");
    var declared =
        Files.readString(file)
            .replace(
                "prices/ag.csv, series: single",
                "prices/ag.csv, series: single, bars: 1 minute, stamped: close");
    project.with("data/instruments.yaml", declared);
    project.with("data/prices/ag.csv", "time,close\n2020-01-02 10:00,15\n2020-01-02 10:01,15\n");
    var loaded = project.load();
    assertThat(loaded.problems()).extracting(Problem::toString).isEmpty();
    var series =
        loaded.value().market().series(io.github.hindcast.instrument.InstrumentId.of("AG"));
    assertThat(series.orElseThrow().opened(0))
        .map(Object::toString)
        .contains("2020-01-02T14:59:00Z");
  }

  @Test
  void realMinutesOfChineseFuturesAreReadAlike() throws IOException {
    assumeThat(REAL).as("the sample load-1m-multi.csv.gz is not beside this project").exists();
    var text = new StringBuilder("time,open,high,low,close,volume\n");
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(new FileInputStream(REAL.toFile())), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> line.startsWith("CN-AL,"))
          .forEach(line -> text.append(line.substring(6)).append('\n'));
    }
    for (var form : java.util.List.of(OPEN, CLOSE)) {
      var quick = read(text.toString(), night(), form);
      assertThat(quick.size()).isGreaterThan(2000);
      var careful =
          PriceFile.readCarefully(
              write(text.toString()), night().build(), form, new Problems("prices.csv"));
      assertAlike(quick, careful.orElseThrow());
      assertThat(quick.daily().size()).isBetween(8, 10);
    }
  }

  private static InstrumentBuilder night() {
    return anInstrument().withNights().continuity(Continuity.SINGLE);
  }

  private static InstrumentBuilder clock() {
    return anInstrument().aroundTheClock().withHolidaysUnknown().continuity(Continuity.SINGLE);
  }

  private BarSeries read(String text, InstrumentBuilder builder, PriceForm form)
      throws IOException {
    return PlainPrices.read(write(text), builder.build(), form).orElseThrow();
  }

  private String problem(String text, InstrumentBuilder builder) throws IOException {
    var problems = new Problems("prices.csv");
    assertThat(
            PriceFile.read(write(text), builder.build(), OPEN, new PriceCache(_ -> {}), problems))
        .isEmpty();
    return problems.list().getFirst().toString();
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("prices.csv"), text);
  }
}
