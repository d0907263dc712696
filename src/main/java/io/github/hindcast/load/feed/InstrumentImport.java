package io.github.hindcast.load.feed;

import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.load.DataFolder.Listed;
import io.github.hindcast.market.Column;
import io.github.hindcast.market.quality.PriceTable;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The prices of one instrument on their way in: whether they may be written, where to, and what
/// the list of imports will say of them.
final class InstrumentImport {
  private static final int EVENING = 17 * 3600;
  private static final int LATE = 16 * 3600;

  /// What the rows are.
  enum Kind {
    /// One contract, share or spot.
    SINGLE,
    /// The main contract of each day, with its code.
    MAIN,
    /// Contracts of one product, a row a day and contract.
    CONTRACTS
  }

  private final Reading reading;
  private final PriceTable table;
  private final ImportOptions options;
  private final Terms terms;
  private final InstrumentId id;
  private final Optional<Listed> listed;
  private final String origin;
  private final List<Text> lines = new ArrayList<>();
  private Optional<Text> fault = Optional.empty();

  InstrumentImport(
      Reading reading,
      ImportOptions options,
      Terms terms,
      InstrumentId id,
      Optional<Listed> listed,
      String origin) {
    this.reading = reading;
    this.table = reading.table();
    this.options = options;
    this.terms = terms;
    this.id = id;
    this.listed = listed;
    this.origin = origin;
  }

  List<Text> lines() {
    return lines;
  }

  Optional<Text> fault() {
    return fault;
  }

  /// Empty where there is nothing to write: with a fault, or because it is there already.
  Optional<Prepared> prepare(List<Series> series, Kind kind) {
    var length = BarLength.of(table, series.getFirst());
    if (length.fault().isPresent()) {
      return refuse(Text.same(id + ": ").plus(length.fault().get()));
    }
    if (isThere() || isTaken() || daysAreOpen(series, length)) {
      return Optional.empty();
    }
    boolean isListed = listed.isPresent() && listed.get().origin().isEmpty();
    var file = listed.flatMap(Listed::file).orElseGet(() -> ownFile(kind == Kind.CONTRACTS));
    boolean contracts =
        kind != Kind.SINGLE || listed.filter(each -> each.ofContracts()).isPresent();
    var keys = terms.keys(id, options, length.isWithin(), zone());
    keys.put(kind == Kind.CONTRACTS ? "contracts" : "prices", prices(file, kind, length, series));
    if (options.like().isEmpty()) {
      keys.put("unverified", "true");
    }
    var prepared =
        new Prepared(
            id,
            file,
            !isListed,
            keys,
            table,
            series,
            length.isWithin(),
            contracts,
            length.isWithin() ? table::dayNumber : this::tradingDay,
            said(series, kind, length, file));
    lines.add(prepared.said());
    return Optional.of(prepared);
  }

  private <T> Optional<T> refuse(Text message) {
    fault = Optional.of(message);
    return Optional.empty();
  }

  /// Whether the very same file has been imported before.
  private boolean isThere() {
    var same =
        listed
            .flatMap(Listed::origin)
            .filter(known -> known.sha256().equals(reading.sha256()) && !options.replace());
    same.ifPresent(known ->
        lines.add(
            Text.format(
                "%s: the same file was imported on %s; nothing changes",
                "%s：同一文件已于 %s 导入，无需变更", id, known.imported())));
    return same.isPresent();
  }

  private boolean isTaken() {
    if (listed.isEmpty() || (options.replace() && listed.get().file().isPresent())) {
      return false;
    }
    var known = listed.get();
    refuse(
        known.file().isEmpty()
            ? Text.format(
                "%s is listed without a file of prices; give it one there, or import under another"
                    + " id with --as",
                "%s 已列出但无价格文件；请先在清单中指定文件，或用 --as 以其他标识导入", id)
            : known
                .origin()
                .map(from ->
                    Text.format(
                        "%s was imported from %s on %s; --replace writes its prices anew",
                        "%s 已于 %3$s 由 %2$s 导入；可用 --replace 重写价格", id, from.file(), from.imported()))
                .orElseGet(() ->
                    Text.format(
                        "%s is listed, with its prices in %s; --replace writes them anew",
                        "%s 已列出，价格在 %s；可用 --replace 重写", id, known.file().orElseThrow())));
    return true;
  }

  /// Whether it is not known to which days bars of a day belong that begin late in a day of UTC.
  private boolean daysAreOpen(List<Series> all, BarLength length) {
    if (length.isWithin() || !reading.isZoned() || zone().isPresent()) {
      return false;
    }
    for (var series : all) {
      for (int place = 0; place < series.size(); place++) {
        if (table.second(series.row(place)) >= LATE) {
          refuse(
              Text.format(
                  "%s: days that begin at %s UTC may be of that date or of the next; --zone names the"
                      + " zone of the market, such as America/New_York",
                  "%s：始于 UTC %s 的日线可能属当日或次日；请用 --zone 指明市场时区，如 America/New_York",
                  id,
                  java.time.LocalTime.ofSecondOfDay(table.second(series.row(place)))));
          return true;
        }
      }
    }
    return false;
  }

  private Optional<String> zone() {
    return options
        .hints()
        .zone()
        .map(java.time.ZoneId::getId)
        .or(() -> Terms.exchange(id).map(Exchange::zone));
  }

  /// A bar of a day that begins in the evening is of the next weekday.
  private int tradingDay(int row) {
    int day = table.dayNumber(row);
    if (!reading.isZoned() || table.second(row) < EVENING) {
      return day;
    }
    var next = LocalDate.ofEpochDay(day + 1L);
    while (next.getDayOfWeek() == DayOfWeek.SATURDAY || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
      next = next.plusDays(1);
    }
    return (int) next.toEpochDay();
  }

  private String ownFile(boolean contracts) {
    return "prices/"
        + id.value().toLowerCase(Locale.ROOT).replace('.', '-')
        + (contracts ? "-contracts.csv" : ".csv");
  }

  private String prices(String file, Kind kind, BarLength length, List<Series> series) {
    if (kind == Kind.CONTRACTS) {
      return "{ file: " + file + ", roll: { by: " + rollsBy() + ", ratio: 1.1 } }";
    }
    return "{ file: "
        + file
        + ", series: "
        + (kind == Kind.MAIN ? "main-contract" : "single")
        + length.minutes().map(minutes -> ", bars: " + minutes).orElse("")
        + (length.isWithin() ? ", stamped: " + (isAtClose(series) ? "close" : "open") : "")
        + (options.adjusted() ? ", adjusted: true" : "")
        + " }";
  }

  private String rollsBy() {
    return table.has(Column.OPEN_INTEREST) ? "open-interest" : "volume";
  }

  private boolean isAtClose(List<Series> series) {
    return options.atClose().orElseGet(() -> reading.profile().isAtClose() || closesAtEnd(series));
  }

  /// Whether a bar is named by the very end of the session, which none can open at.
  private boolean closesAtEnd(List<Series> all) {
    var close = Terms.exchange(id).map(Exchange::close);
    if (close.isEmpty()) {
      return false;
    }
    int end = close.get().toSecondOfDay();
    var series = all.getFirst();
    for (int place = 0; place < series.size(); place++) {
      if (table.second(series.row(place)) == end) {
        return true;
      }
    }
    return false;
  }

  private Text said(List<Series> all, Kind kind, BarLength length, String file) {
    int bars = all.stream().mapToInt(Series::size).sum();
    var rows =
        all.stream()
            .flatMapToInt(
                each -> java.util.stream.IntStream.of(each.row(0), each.row(each.size() - 1)));
    var days =
        rows.map(row -> length.isWithin() ? table.dayNumber(row) : tradingDay(row))
            .summaryStatistics();
    var what =
        Text.format(
            "%s: %s %s, %s to %s%s, from %s to %s",
            "%s：%s 根%s，%s 至 %s%s，%s → %s",
            id,
            Numbers.grouped(BigDecimal.valueOf(bars)),
            length.words(),
            LocalDate.ofEpochDay(days.getMin()),
            LocalDate.ofEpochDay(days.getMax()),
            order(all.getFirst()),
            origin,
            file);
    return switch (kind) {
      case SINGLE -> length.isWithin() ? what.plus(stamped(all)) : what;
      case MAIN -> what.plus(Text.of("; contracts take turns: a main series", "；合约逐日更替：主力序列"));
      case CONTRACTS ->
          what.plus(
              Text.format(
                  "; %s contracts, made a main series by %s (a later one takes over above 1.1 times)",
                  "；%s 个合约，按%s构建主力序列（后月超过 1.1 倍时换月）",
                  all.size(),
                  table.has(Column.OPEN_INTEREST)
                      ? Text.of("open interest", "持仓量")
                      : Text.of("volume", "成交量")));
    };
  }

  private static Text order(Series series) {
    return series.isDescending()
        ? Text.of(", newest row first in the file", "，原文件为倒序")
        : Text.of(", in order", "，顺序");
  }

  private Text stamped(List<Series> all) {
    return isAtClose(all)
        ? Text.of("; a bar is named by its end", "；以收线时间命名")
        : Text.of("; a bar is named by its beginning", "；以开线时间命名");
  }
}
