package io.github.hindcast.load.feed;

import io.github.hindcast.base.Loaded;
import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Problem;
import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.ContractCode;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.load.DataFolder.Listed;
import io.github.hindcast.load.feed.InstrumentImport.Kind;
import io.github.hindcast.market.quality.PriceTable;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One file on its way in: whose prices it holds and what each instrument gets of it.
///
/// Many symbols in one file are as many instruments; with `--as PRODUCT` the contracts of that
/// product are one file of contracts, from which a main series is built; and contracts that take
/// turns, one row a day, are a main series as they stand.
final class FileImport {
  private static final int MOST_TOLD = 20;

  private final Path path;
  private final ImportOptions options;
  private final Map<InstrumentId, Listed> listed;
  private final Terms terms;
  private final List<Text> lines = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Text> told = new ArrayList<>();
  private final List<Prepared> prepared = new ArrayList<>();
  private Optional<Reading> reading = Optional.empty();

  FileImport(Path path, ImportOptions options, Map<InstrumentId, Listed> listed, Terms terms) {
    this.path = path;
    this.options = options;
    this.listed = listed;
    this.terms = terms;
  }

  /// What was understood, for a reader.
  List<Text> lines() {
    return lines;
  }

  List<Problem> problems() {
    return problems;
  }

  List<Prepared> prepared() {
    return prepared;
  }

  Optional<Reading> reading() {
    return reading;
  }

  Path path() {
    return path;
  }

  void read() {
    var first = VendorFile.read(path, hints(Optional.empty()));
    var read = inZoneOfItsExchange(first);
    reading = read.value();
    if (reading.isEmpty()) {
      problems.addAll(read.problems());
      return;
    }
    lines.addAll(reading.get().understood().lines());
    split(reading.get());
    told.stream().limit(MOST_TOLD).forEach(lines::add);
    if (told.size() > MOST_TOLD) {
      lines.add(Text.format("and %s more", "及另外 %s 个", told.size() - MOST_TOLD));
    }
    prepared.stream()
        .filter(Prepared::listing)
        .findFirst()
        .ifPresent(each -> lines.add(terms.unknown(each.id(), options, each.within())));
  }

  /// A file that names an exchange in its rows only is read once more, in that exchange's zone.
  private Loaded<Optional<Reading>> inZoneOfItsExchange(Loaded<Optional<Reading>> first) {
    var zone =
        first
            .value()
            .filter(read -> read.isZoned() && zone(Optional.empty()).isEmpty())
            .flatMap(read -> Symbols.of(read.table().codes().getFirst(), Optional.empty()))
            .flatMap(id -> zone(Optional.of(id)));
    return zone.isPresent() ? VendorFile.read(path, hints(zone)) : first;
  }

  private Hints hints(Optional<ZoneId> known) {
    return known
        .or(() -> zone(Optional.empty()))
        .map(options.hints()::withZone)
        .orElseGet(options::hints);
  }

  private Optional<ZoneId> zone(Optional<InstrumentId> id) {
    return options
        .hints()
        .zone()
        .or(() ->
            options
                .like()
                .flatMap(like -> Optional.ofNullable(listed.get(like)))
                .map(like -> like.instrument().session().zone()))
        .or(() ->
            id.or(() -> options.as().or(() -> Symbols.ofFile(name(), Optional.empty())))
                .flatMap(Terms::exchange)
                .map(exchange -> ZoneId.of(exchange.zone())));
  }

  private String name() {
    return String.valueOf(path.getFileName());
  }

  private void split(Reading read) {
    var table = read.table();
    var broken = new BrokenRows();
    broken.addAll(read.broken());
    var bySymbol = SymbolRows.of(table);
    var all = new LinkedHashMap<String, Series>();
    boolean takeTurns = bySymbol.size() > 1 && takeTurns(table, bySymbol);
    if (takeTurns) {
      int[] rows = new int[table.size()];
      Arrays.setAll(rows, row -> row);
      all.put("", Series.of(table, rows, broken));
    } else {
      bySymbol.forEach((code, rows) -> all.put(code, Series.of(table, rows, broken)));
      if (all.size() > 1) {
        all.values().removeIf(series -> series.size() == 0);
      }
    }
    if (isSound(read, broken, all)) {
      if (takeTurns) {
        var id = options.as().or(() -> Symbols.ofFile(name(), exchange(read)));
        prepare(read, id, "", all.values().iterator().next(), true);
      } else if (all.size() > 1 && options.as().isPresent()) {
        contracts(read, options.as().get(), all);
      } else {
        all.forEach(
            (code, series) -> prepare(read, id(read, code, all.size()), code, series, false));
      }
    }
  }

  /// Whether each day has one row, and the rows are of contracts of one product.
  private static boolean takeTurns(PriceTable table, Map<String, int[]> bySymbol) {
    long products =
        bySymbol.keySet().stream()
            .map(code -> code.replaceAll("\\d.*", "").toUpperCase(Locale.ROOT))
            .distinct()
            .count();
    boolean contracts =
        bySymbol.keySet().stream()
            .map(Symbols::contract)
            .allMatch(code -> ContractCode.delivery(code).isPresent());
    if (!contracts || products > 1) {
      return false;
    }
    for (int row = 1; row < table.size(); row++) {
      if (Series.time(table, row) <= Series.time(table, row - 1)) {
        return false;
      }
    }
    return true;
  }

  private boolean isSound(Reading read, BrokenRows broken, Map<String, Series> all) {
    int rows = read.understood().rows();
    if (all.values().stream().mapToInt(Series::size).sum() == 0 && broken.count() == 0) {
      return refuse(Text.of("expected rows of prices, was a header alone", "应有价格数据，实为仅有表头"));
    }
    boolean nameless = read.table().codes().equals(List.of(""));
    if (nameless && broken.count(BrokenRows.Kind.TWICE) * 10 > rows) {
      broken.digest(rows).stream()
          .limit(3)
          .forEach(fault -> problems.add(fault.in(path.toString())));
      return refuse(
          Text.format(
              "%s of %s days stand twice: two instruments, and no column that tells them apart; --map"
                  + " symbol=COLUMN names one",
              "%2$s 行中有 %1$s 行日期重复：疑为两个品种而无列区分；可用 --map symbol=列名 指明",
              grouped(broken.count(BrokenRows.Kind.TWICE)),
              grouped(rows)));
    }
    if (broken.count() > 0 && !options.skipBroken()) {
      broken.digest(rows).forEach(fault -> problems.add(fault.in(path.toString())));
      return refuse(
          Text.of(
              "nothing of it was written; --skip-broken leaves such rows out",
              "未写入任何内容；可用 --skip-broken 略去有误的行"));
    }
    if (broken.count() > 0) {
      lines.add(Text.of("left out: ", "已略去：").plus(broken.summary(rows)));
    }
    return true;
  }

  private boolean refuse(Text message) {
    problems.add(Fault.whole(message).in(path.toString()));
    return false;
  }

  private static String grouped(int number) {
    return Numbers.grouped(java.math.BigDecimal.valueOf(number));
  }

  private Optional<Exchange> exchange(Reading read) {
    return switch (read.profile()) {
      case GFEX -> Optional.of(Exchange.GFEX);
      case SHFE -> Optional.of(Exchange.SHFE);
      default -> Exchange.in(read.understood().titles());
    };
  }

  private Optional<InstrumentId> id(Reading read, String code, int codes) {
    if (codes == 1 && options.as().isPresent()) {
      return options.as();
    }
    return code.isEmpty()
        ? Symbols.ofFile(name(), exchange(read))
        : Symbols.of(code, exchange(read).or(() -> terms.exchangeOf(code)));
  }

  private void prepare(
      Reading read, Optional<InstrumentId> known, String code, Series series, boolean takeTurns) {
    if (known.isEmpty()) {
      refuse(
          code.isEmpty()
              ? Text.of(
                  "neither the rows nor the file's name say whose prices these are; --as ID does, such"
                      + " as --as SHFE.AL2006",
                  "数据与文件名均未说明品种；请用 --as 指明，如 --as SHFE.AL2006")
              : Text.format(
                  "no id can be made of the symbol '%s'; --as ID gives one",
                  "无法由代码“%s”得出品种标识；请用 --as 指明", code));
      return;
    }
    instrument(read, known.get(), List.of(series), takeTurns ? Kind.MAIN : Kind.SINGLE);
  }

  private void instrument(Reading read, InstrumentId id, List<Series> series, Kind kind) {
    var instrument =
        new InstrumentImport(read, options, terms, id, Optional.ofNullable(listed.get(id)), name());
    instrument.prepare(series, kind).ifPresent(prepared::add);
    told.addAll(instrument.lines());
    instrument.fault().ifPresent(this::refuse);
  }

  /// The contracts of one product, in the order of their codes.
  private void contracts(Reading read, InstrumentId product, Map<String, Series> all) {
    var letters = product.value().substring(product.value().lastIndexOf('.') + 1);
    var own =
        all.entrySet().stream()
            .filter(entry -> Symbols.contract(entry.getKey()).matches("(?i)" + letters + "\\d{4}"))
            .map(Map.Entry::getValue)
            .toList();
    if (own.isEmpty()) {
      refuse(
          Text.format(
              "expected contracts of %s, such as %s2507, was %s",
              "应有 %s 的合约（如 %s2507），实为 %s",
              product,
              letters,
              String.join(", ", all.keySet().stream().limit(5).toList())));
      return;
    }
    if (all.size() > own.size()) {
      lines.add(
          Text.format(
              "%s symbols that are no contracts of %s were left",
              "%s 个代码不是 %s 的合约，未采用", all.size() - own.size(), product));
    }
    instrument(read, product, own, Kind.CONTRACTS);
  }
}
