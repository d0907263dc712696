package io.github.hindcast.load.feed;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.Column;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Times, numbers and encodings in every form in which files of minutes have them. The prices are
/// those of a shipped file, a row a minute from 09:01 on of one day in Shanghai.
final class VendorFormsTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final LocalDate DAY = LocalDate.of(2025, 5, 14);
  private static final List<PriceRow> ROWS = PriceRow.shipped("gfex-si2507.csv").subList(0, 10);

  @TempDir private Path folder;

  enum Form {
    TUSHARE_MINUTES(
        "ts_code,trade_time,open,close,high,low,vol,amount",
        at -> "SI2507.GFE," + at.format(pattern("yyyy-MM-dd HH:mm:ss")),
        "tushare-minutes"),
    AKSHARE_MINUTES(
        "datetime,open,high,low,close,volume,hold",
        at -> at.format(pattern("yyyy-MM-dd HH:mm:ss")),
        "akshare-minutes"),
    COMPACT_AND_TIME("date,open,high,low,close", at -> at.format(pattern("yyyyMMdd HHmmss"))),
    COMPACT_ALL("date,open,high,low,close", at -> at.format(pattern("yyyyMMddHHmm"))),
    OFFSET("date,open,high,low,close", at -> at.format(pattern("yyyy-MM-dd'T'HH:mm")) + "+08:00"),
    OTHER_OFFSET(
        "date,open,high,low,close",
        at -> at.minusHours(8).format(pattern("yyyy-MM-dd'T'HH:mm:ss")) + "Z"),
    UNIX_SECONDS("date,open,high,low,close", at -> Long.toString(unix(at))),
    UNIX_MILLIS("date,open,high,low,close", at -> unix(at) + "000"),
    DAY_FIRST("date,open,high,low,close", at -> at.format(pattern("dd/MM/yyyy HH:mm"))),
    MONTH_FIRST("date,open,high,low,close", at -> at.format(pattern("MM/dd/yyyy HH:mm"))),
    CHINESE("日期,开盘价,最高价,最低价,收盘价", at -> at.format(pattern("yyyy年M月d日 HH:mm"))),
    TIME_APART("date,time,open,high,low,close", at -> at.format(pattern("yyyy/M/d','HH:mm:ss"))),
    COMMA_DECIMALS("date;open;high;low;close", at -> at.format(pattern("yyyy-MM-dd HH:mm"))),
    UTF_16_BE_MARKED("date,open,high,low,close", at -> at.format(pattern("yyyy-MM-dd HH:mm"))),
    UTF_16_BE_BARE("date,open,high,low,close", at -> at.format(pattern("yyyy-MM-dd HH:mm")));

    private final String header;
    private final Function<LocalDateTime, String> start;
    private final String profile;

    Form(String header, Function<LocalDateTime, String> start) {
      this(header, start, "other");
    }

    Form(String header, Function<LocalDateTime, String> start, String profile) {
      this.header = header;
      this.start = start;
      this.profile = profile;
    }

    private static DateTimeFormatter pattern(String pattern) {
      return DateTimeFormatter.ofPattern(pattern, java.util.Locale.ROOT);
    }

    private static long unix(LocalDateTime at) {
      return at.atZone(SHANGHAI).toEpochSecond();
    }

    private byte[] write() {
      var text = new StringBuilder(header).append('\n');
      for (int row = 0; row < ROWS.size(); row++) {
        text.append(line(ROWS.get(row), DAY.atTime(9, 1).plusMinutes(row))).append('\n');
      }
      return switch (this) {
        case UTF_16_BE_MARKED -> ("\uFEFF" + text).getBytes(UTF_16BE);
        case UTF_16_BE_BARE -> text.toString().getBytes(UTF_16BE);
        default -> text.toString().getBytes(UTF_8);
      };
    }

    private String line(PriceRow row, LocalDateTime at) {
      return switch (this) {
        case TUSHARE_MINUTES ->
            String.join(
                ",",
                start.apply(at),
                row.open(),
                row.close(),
                row.high(),
                row.low(),
                row.volume(),
                "");
        case AKSHARE_MINUTES -> bar(row, at, ",") + "," + row.volume() + "," + row.openInterest();
        case COMMA_DECIMALS ->
            String.join(
                ";",
                start.apply(at),
                row.open() + ",0",
                row.high() + ",00",
                row.low() + ",0",
                row.close() + ",0");
        default -> bar(row, at, ",");
      };
    }

    private String bar(PriceRow row, LocalDateTime at, String mark) {
      return String.join(mark, start.apply(at), row.open(), row.high(), row.low(), row.close());
    }
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void timesAndPricesAreReadInEveryForm(Form form) throws IOException {
    var file = Files.write(folder.resolve("si2507.csv"), form.write());
    var read = VendorFile.read(file, Hints.none().withZone(SHANGHAI));
    assertThat(read.problems()).isEmpty();
    var reading = read.value().orElseThrow();
    assertThat(reading.understood().profile()).isEqualTo(form.profile);
    var table = reading.table();
    assertThat(table.size()).isEqualTo(ROWS.size());
    for (int row = 0; row < table.size(); row++) {
      var was = ROWS.get(row);
      assertThat(table.day(row)).isEqualTo(DAY);
      assertThat(LocalTime.ofSecondOfDay(table.second(row)))
          .isEqualTo(LocalTime.of(9, 1).plusMinutes(row));
      assertThat(table.value(Column.OPEN, row)).isEqualTo(Double.parseDouble(was.open()));
      assertThat(table.value(Column.HIGH, row)).isEqualTo(Double.parseDouble(was.high()));
      assertThat(table.value(Column.LOW, row)).isEqualTo(Double.parseDouble(was.low()));
      assertThat(table.value(Column.CLOSE, row)).isEqualTo(Double.parseDouble(was.close()));
    }
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void minutesInEveryFormAreImportedAsBarsAtTheirInstants(Form form) throws IOException {
    var home = ImportHome.in(folder.resolve("home"));
    var file = Files.write(folder.resolve("minutes.csv"), form.write());
    assertThat(home.run(ImportHome.as("GFEX.SI2507"), file).problems()).isEmpty();
    boolean named = form == Form.TUSHARE_MINUTES || form == Form.AKSHARE_MINUTES;
    assertOpens(home.bars("GFEX.SI2507"), DAY.atTime(9, named ? 0 : 1), SHANGHAI);
  }

  @Test
  void unixTimesAreToldInTheZoneAskedFor() throws IOException {
    var file = Files.write(folder.resolve("a.csv"), Form.UNIX_MILLIS.write());
    var read = VendorFile.read(file, Hints.none().withZone(ZoneOffset.UTC)).value().orElseThrow();
    assertThat(read.table().second(0)).isEqualTo(3600 + 60);
    assertThat(read.understood().notes().toString()).contains("are told in UTC");
  }

  @Test
  void aZoneAskedForIsThatOfTheBarsOfAnUnknownMarket() throws IOException {
    var home = ImportHome.in(folder.resolve("home"));
    var file = Files.write(folder.resolve("a.csv"), Form.COMPACT_AND_TIME.write());
    var zone = ZoneId.of("America/Chicago");
    var options = ImportHome.with("DESK.M", Hints.none().withZone(zone), false, false);
    assertThat(home.run(options, file).problems()).isEmpty();
    assertOpens(home.bars("DESK.M"), DAY.atTime(9, 1), zone);
  }

  private static void assertOpens(BarSeries bars, LocalDateTime first, ZoneId zone) {
    assertThat(bars.size()).isEqualTo(ROWS.size());
    assertThat(bars.isWithinDays()).isTrue();
    for (int bar = 0; bar < bars.size(); bar++) {
      assertThat(Instant.ofEpochSecond(bars.columns().openings()[bar]))
          .isEqualTo(first.plusMinutes(bar).atZone(zone).toInstant());
      assertThat(bars.close(bar)).isEqualTo(Double.parseDouble(ROWS.get(bar).close()));
    }
  }
}
