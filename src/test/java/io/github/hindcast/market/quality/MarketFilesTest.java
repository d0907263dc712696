package io.github.hindcast.market.quality;

import static io.github.hindcast.instrument.InstrumentBuilder.anInstrument;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.Golden;
import io.github.hindcast.instrument.Continuity;
import io.github.hindcast.instrument.Instrument;
import io.github.hindcast.instrument.TradingCalendar;
import io.github.hindcast.load.feed.Hints;
import io.github.hindcast.load.feed.VendorFile;
import io.github.hindcast.market.Column;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The checks on real files of several vendors, held against what is on record of their flaws:
/// which of them are found, and how much else is.
@EnabledIf("isMarketThere")
final class MarketFilesTest {
  private static final Path MARKET =
      Path.of(System.getProperty("hindcast.home", ""), "../shared/market").normalize();

  /// File, then rule and days (of the row to look at) of every flaw on record.
  private static final List<String> FLAWS =
      List.of(
          "shfe-al-main missing-day 2019-04-23",
          "shfe-al-main thin-row 2016-04-05 2017-10-09",
          "shfe-al-main counting-change 2020-01-02",
          "shfe-zn-main missing-day 2019-04-23",
          "shfe-zn-main thin-row 2016-04-05 2017-10-09",
          "shfe-zn-main counting-change 2020-01-02",
          "shfe-ni-main missing-day 2019-04-23 2022-03-11 2023-08-29",
          "shfe-ni-main thin-row 2016-04-05 2017-10-09 2022-03-11 2022-03-14",
          "shfe-ni-main counting-change 2020-01-02",
          "shfe-ag-main missing-day 2019-04-23",
          "shfe-ag-main thin-row 2016-04-05 2017-10-09",
          "shfe-ag-main counting-change 2020-01-02",
          "shfe-au-main missing-day 2019-04-23",
          "shfe-au-main thin-row 2016-04-05 2017-10-09",
          "shfe-au-main counting-change 2020-01-02",
          "shfe-al-dominant missing-day 2024-09-12",
          "shfe-al-dominant copied-settlement 2026-04-16",
          "shfe-al-dominant counting-change 2020-01-02",
          "shfe-zn-dominant missing-day 2024-09-12",
          "shfe-zn-dominant copied-settlement 2026-04-20",
          "shfe-zn-dominant counting-change 2020-01-02",
          "shfe-ni-dominant missing-day 2024-09-12",
          "shfe-ni-dominant untraded-row 2022-03-10",
          "shfe-ni-dominant copied-settlement 2026-04-20",
          "shfe-ni-dominant counting-change 2020-01-02",
          "gfex-si-dominant missing-day 2024-09-12",
          "gfex-si-dominant copied-settlement 2026-04-20",
          "gfex-si-main empty-cell 2023-08-28 2024-05-10 2024-09-25",
          "lme-al-3m missing-day 2008-06-17 2011-10-14",
          "lme-zn-3m missing-day 2008-06-17",
          "lme-ni-3m missing-day 2008-06-17 2022-03-28",
          "comex-si flat-bar 2026-02-25 2026-04-24 2026-04-28 2026-06-15 2026-06-16 2026-06-18"
              + " 2026-06-22",
          "comex-gc flat-bar 2026-01-27 2026-01-28 2026-03-27 2026-06-26",
          "xag-usd missing-day 2018-03-19",
          "hk-2858-adj mixed-adjustment 2025-06-04",
          "hk-9926 partial-day 2026-03-12",
          "sz-301308-adj mixed-adjustment 2026-06-12",
          "sz-301308-to-2026-04 mixed-adjustment 2026-04-03");

  private static final List<String> FILES =
      List.of(
          "comex-gc",
          "comex-si",
          "gfex-ps-main",
          "gfex-ps2507",
          "gfex-ps2507-early",
          "gfex-si-contracts",
          "gfex-si-dominant",
          "gfex-si-main",
          "gfex-si2507",
          "gfex-si2507-early",
          "hk-2858",
          "hk-2858-adj",
          "hk-9926",
          "lme-al-3m",
          "lme-ni-3m",
          "lme-zn-3m",
          "shfe-ag-main",
          "shfe-al-dominant",
          "shfe-al-main",
          "shfe-au-main",
          "shfe-ni-dominant",
          "shfe-ni-main",
          "shfe-zn-dominant",
          "shfe-zn-main",
          "sz-301308-adj",
          "sz-301308-to-2026-04",
          "us-gld",
          "us-slv",
          "xag-usd",
          "xau-usd");

  /// What is found of the flaws on record and what is not, and how much else is found: a change of
  /// a rule shows here.
  @Test
  void flawsOnRecordAreFoundAndOthersCounted() throws IOException {
    var calendar = calendar();
    var flaws = flaws();
    var text = new StringBuilder();
    for (var file : FILES) {
      var found = Inspection.of(table(file), subject(file, calendar)).findings();
      text.append(file).append('\n');
      for (var rule : Rule.values()) {
        var days =
            found.stream()
                .filter(each -> each.rule() == rule)
                .map(each -> each.place().day().toString())
                .toList();
        var known = flaws.getOrDefault(file + " " + rule.word(), List.of());
        var missed = known.stream().filter(day -> !days.contains(day)).toList();
        if (!days.isEmpty() || !known.isEmpty()) {
          text.append(
              "  %s: %d of %d on record%s, %d others%n"
                  .formatted(
                      rule.word(),
                      known.size() - missed.size(),
                      known.size(),
                      missed.isEmpty() ? "" : ", not " + String.join(" ", missed),
                      days.stream().filter(day -> !known.contains(day)).count()));
        }
      }
    }
    Golden.check("data-check-market.txt", text.toString());
  }

  @Test
  void noFileHasAnError() throws IOException {
    var calendar = calendar();
    for (var file : FILES) {
      assertThat(Inspection.of(table(file), subject(file, calendar)).findings())
          .as(file)
          .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
  }

  /// Rows that were removed from the files, made anew from what is written of them: a copy of the
  /// row of another day under `day`, and what was wrong with it.
  @ParameterizedTest
  @CsvSource({
    "hk-2858,              2024-01-15, 2024-01-12, volume-0,   untraded-row, WARNING",
    "hk-2858,              2024-12-31, 2024-12-30, volume-0,   untraded-row, WARNING",
    "hk-2858-adj,          2019-09-13, 2019-09-12, volume-0,   untraded-row, WARNING",
    "hk-2858-adj,          2022-01-26, 2022-01-25, open-above, bar-shape,    ERROR",
    "hk-2858-adj,          2025-08-11, 2025-08-08, open-above, bar-shape,    ERROR",
    "shfe-ni-main,         2023-08-28, 2023-08-25, close-below, bar-shape,   ERROR",
    "shfe-al-main,         2017-01-02, 2016-12-30, volume-0,   untraded-row, WARNING",
    "shfe-al-main,         2017-01-02, 2016-12-30, volume-0,   closed-day,   ERROR",
    "shfe-al-dominant,     2026-04-26, 2026-04-27, copy,       closed-day,   ERROR",
    "shfe-al-dominant,     2026-04-26, 2026-04-27, copy,       repeated-row, WARNING",
    "gfex-si-dominant,     2026-04-19, 2026-04-20, copy,       closed-day,   ERROR",
    "lme-al-3m,            2008-11-08, 2008-11-07, copy,       closed-day,   ERROR",
    "lme-al-3m,            2011-10-13, 2011-10-12, no-close,   empty-cell,   WARNING",
    "sz-301308-to-2026-04, 2026-03-12, 2026-03-11, half,       partial-day,  NOTE",
  })
  void rowThatWasRemovedIsFoundWhenItIsPutBack(
      String file, LocalDate day, LocalDate like, String flaw, String rule, Severity severity)
      throws IOException {
    var spoilt = Inspection.of(putBack(table(file), day, like, flaw), subject(file, calendar()));

    assertThat(spoilt.findings())
        .filteredOn(finding -> finding.rule().word().equals(rule))
        .filteredOn(finding -> finding.places().stream().anyMatch(place -> place.day().equals(day)))
        .extracting(Finding::severity)
        .containsExactly(severity);
  }

  private static PriceTable putBack(PriceTable table, LocalDate day, LocalDate like, String flaw) {
    var rows = PriceTable.of(table.file());
    boolean done = false;
    for (int row = 0; row < table.size(); row++) {
      if (!done && table.day(row).isAfter(day)) {
        int from =
            IntStream.range(0, table.size())
                .filter(each -> table.day(each).equals(like))
                .findFirst()
                .orElseThrow();
        add(rows, table, from, day);
        switch (flaw) {
          case "volume-0" -> rows.put(Column.VOLUME, 0);
          case "open-above" -> rows.put(Column.OPEN, table.value(Column.HIGH, from) * 1.01);
          case "close-below" -> rows.put(Column.CLOSE, table.value(Column.LOW, from) - 10);
          case "half" ->
              rows.put(
                  Column.VOLUME,
                  (table.value(Column.VOLUME, row - 1) + table.value(Column.VOLUME, row)) / 4);
          case "no-close" -> rows.row(0, day);
          case "copy" -> assertThat(table.day(from)).isEqualTo(like);
          default -> throw new IllegalArgumentException(flaw);
        }
        done = true;
      }
      add(rows, table, row, table.day(row));
    }
    return rows.table();
  }

  private static void add(PriceTable.Rows rows, PriceTable table, int row, LocalDate day) {
    rows.row(table.line(row), day).code(table.code(row));
    for (var column : Column.values()) {
      rows.put(column, table.value(column, row));
    }
  }

  private static Map<String, List<String>> flaws() throws IOException {
    var flaws = new TreeMap<String, List<String>>();
    for (var line : FLAWS) {
      var words = List.of(line.split(" ", -1));
      flaws.put(words.get(0) + " " + words.get(1), words.subList(2, words.size()));
    }
    for (var line : Files.readAllLines(MARKET.resolve("rolls.csv"))) {
      var cells = line.split(",", -1);
      flaws.computeIfAbsent(cells[0] + "-dominant roll-jump", _ -> new ArrayList<>()).add(cells[1]);
    }
    return flaws;
  }

  private static PriceTable table(String file) {
    var read = VendorFile.read(MARKET.resolve(file + ".csv"), Hints.none());
    return read.value().orElseThrow().table();
  }

  private static Subject subject(String file, TradingCalendar calendar) {
    if (!file.startsWith("shfe") && !file.startsWith("gfex")) {
      return Subject.UNKNOWN;
    }
    var plain = file.contains("-au-") || file.contains("-ag-");
    var built = plain ? anInstrument().withoutTick() : anInstrument().tick("5");
    var continuity =
        file.contains("2507") || file.contains("contracts")
            ? Continuity.SINGLE
            : file.contains("dominant") ? Continuity.MAIN_CONTRACT : Continuity.SPLICED;
    return Subject.of(with(built.continuity(continuity).build(), calendar));
  }

  private static Instrument with(Instrument one, TradingCalendar calendar) {
    return new Instrument(
        one.id(),
        one.name(),
        one.unit(),
        one.currency(),
        one.tick(),
        one.multiplier(),
        calendar,
        one.session(),
        one.continuity(),
        one.terms(),
        one.continuous(),
        one.adjusted(),
        one.unverified());
  }

  /// Weekdays on which no Chinese futures file has a row were closed: the files together know what
  /// each of them may lack.
  private static TradingCalendar calendar() {
    Set<LocalDate> open =
        List.of("shfe-al-main", "shfe-zn-main", "shfe-al-dominant", "shfe-ni-dominant").stream()
            .map(MarketFilesTest::table)
            .flatMap(table -> IntStream.range(0, table.size()).mapToObj(table::day))
            .collect(Collectors.toSet());
    var closed =
        LocalDate.parse("2016-01-01")
            .datesUntil(LocalDate.parse("2026-08-22"))
            .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
            .filter(day -> !open.contains(day))
            .collect(Collectors.toSet());
    return new TradingCalendar(
        "from-files",
        IntStream.rangeClosed(2016, 2026).boxed().collect(Collectors.toSet()),
        closed,
        List.of(),
        Map.of());
  }

  static boolean isMarketThere() {
    return Files.exists(MARKET.resolve("gfex-si-contracts.csv"));
  }
}
