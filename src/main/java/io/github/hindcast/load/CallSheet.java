package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import io.github.hindcast.load.CsvTable.Row;
import io.github.hindcast.load.Node.MapNode;
import io.github.hindcast.load.Node.Place;
import io.github.hindcast.view.Analyst;
import io.github.hindcast.view.Book;
import io.github.hindcast.view.Call;
import io.github.hindcast.view.Source;
import io.github.hindcast.view.View;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A spreadsheet of calls, saved as comma-separated values: a row a call. It is its own source.
///
/// Every row is turned into what a strategy file and a source record would say, read as those are,
/// and forgotten: the rules and the words of what is wrong are the same, told at the row, and a
/// sheet may have a million of them. A row that is wrong is missing from the book; the others go
/// on. Times are of the zone of the column `zone`, one for the sheet, Asia/Shanghai unless given.
final class CallSheet {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Place TOP = new Place(1, 0);
  private static final int MOST_MEBIBYTES = 512;

  private final String id;
  private final Map<SheetColumn, String> headers;
  private final Problems problems;
  private final Records records;
  private final ZoneId zone;
  private final SheetIds rows = new SheetIds();
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, Analyst> analysts = new LinkedHashMap<>();
  private final List<View> views = new ArrayList<>();
  private final List<Call> calls = new ArrayList<>();

  /// The zone of the rows so far that name one.
  private Optional<ZoneId> named = Optional.empty();

  private CallSheet(
      String id,
      Map<SheetColumn, String> headers,
      Problems problems,
      Records records,
      ZoneId zone) {
    this.id = id;
    this.headers = headers;
    this.problems = problems;
    this.records = records;
    this.zone = zone;
  }

  static boolean is(Path file) {
    return file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".csv");
  }

  /// Empty, with its problems, where the sheet as a whole cannot be read.
  static Optional<Book> read(String id, Path file, Problems problems, Records records) {
    return CsvTable.read(file, MOST_MEBIBYTES, problems)
        .flatMap(table ->
            headers(table)
                .flatMap(headers -> {
                  var sheet = new CallSheet(id, headers, problems, records, zoneOf(table, headers));
                  table.forEach(sheet::row);
                  return table.size() == 0
                      ? problems.whole(
                          Text.of("expected rows of calls, was a header alone", "应有判断各行，实际只有表头"))
                      : sheet.read();
                }));
  }

  private static ZoneId zoneOf(CsvTable table, Map<SheetColumn, String> headers) {
    return headers.containsKey(SheetColumn.ZONE)
        ? table
            .first(headers.getOrDefault(SheetColumn.ZONE, ""), text -> parse(text.strip()))
            .orElse(ZONE)
        : ZONE;
  }

  private static Optional<ZoneId> parse(String zone) {
    try {
      return zone.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(zone));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<Map<SheetColumn, String>> headers(CsvTable table) {
    var headers = new EnumMap<SheetColumn, String>(SheetColumn.class);
    boolean sound = true;
    for (var header : table.columns()) {
      var column = SheetColumn.of(header);
      if (column.isEmpty()) {
        sound =
            table.refuse(
                Text.format(
                    "unknown column %s%s; expected %s",
                    "未知的列 %s%s；应为：%s",
                    Quoted.of(header),
                    Nearest.said(header, SheetColumn.words()),
                    Text.list(SheetColumn.words())));
      } else if (headers.putIfAbsent(column.get(), header) != null) {
        sound = table.refuse(CsvTable.twice("'" + column.get().word() + "'"));
      }
    }
    var missing =
        SheetColumn.needed().stream()
            .filter(column -> !headers.containsKey(column))
            .map(SheetColumn::word)
            .toList();
    if (!missing.isEmpty()) {
      sound = table.refuse(CsvTable.missing(missing));
    }
    return sound ? Optional.of(headers) : Optional.empty();
  }

  private void row(Row row) {
    var cells = new SheetCells(row, headers);
    var given = cells.text(SheetColumn.ID);
    int line = cells.at(SheetColumn.DATE).line();
    var rowId = given.isEmpty() ? SheetIds.of(line) : given;
    new SheetRow(cells, zone(cells), rowId)
        .parts(analyst(cells))
        .ifPresent(parts -> {
          var file = new SourceFile(problems.file());
          var view = file.view(spot(parts.view()), known(analysts), Optional.of(zone));
          var reader = new CallReader(id, Optional.of(file.statements(true)), records);
          var call = parts.call().flatMap(map -> reader.call(spot(map)));
          var first = rows.first(rowId, line);
          if (first.isPresent()) {
            cells.refuse(
                SheetColumn.ID,
                Text.format(
                    "call '%s' stands twice, first on line %s",
                    "判断“%s”重复出现，首次见第 %s 行", rowId, first.getAsInt()));
          } else {
            view.ifPresent(views::add);
            call.ifPresent(calls::add);
          }
        });
  }

  private Spot spot(MapNode map) {
    return new Spot(map, "", problems).named();
  }

  private Names<Analyst> known(Map<String, Analyst> analysts) {
    return Names.of(SourceFile.ANALYST, problems.file(), analysts);
  }

  /// That of the first row that names one; another one in a later row is wrong.
  private ZoneId zone(SheetCells cells) {
    var text = cells.text(SheetColumn.ZONE);
    if (text.isEmpty()) {
      return named.orElse(ZONE);
    }
    var own = parse(text);
    if (own.isEmpty()) {
      return cells
          .<ZoneId>refuse(
              SheetColumn.ZONE,
              Text.format(
                  "expected a time zone such as Asia/Shanghai, was %s",
                  "应为形如 Asia/Shanghai 的时区，实为：%s", cells.found(SheetColumn.ZONE)))
          .orElse(ZONE);
    }
    var first = named.orElse(own.get());
    named = Optional.of(first);
    return own.get().equals(first)
        ? first
        : cells
            .<ZoneId>refuse(
                SheetColumn.ZONE,
                Text.format(
                    "expected one zone in a sheet, %s, was %s",
                    "一张表应只有一个时区 %s，实为 %s", first, own.get()))
            .orElse(first);
  }

  /// The id of the analyst of the row, who is known by name and house.
  private String analyst(SheetCells cells) {
    var name = cells.text(SheetColumn.ANALYST);
    var house = cells.text(SheetColumn.HOUSE);
    if (name.isEmpty() && house.isEmpty()) {
      return cells
          .<String>refuse(
              SheetColumn.ANALYST,
              Text.of("expected an analyst or a house, was nothing", "应有分析师或机构，实为空"))
          .orElse("");
    }
    var place = cells.at(SheetColumn.ANALYST);
    return ids.computeIfAbsent(name + "\n" + house, _ -> added(place, name, house));
  }

  private String added(Place place, String name, String house) {
    var analystId = "analyst-" + (ids.size() + 1);
    var written =
        Written.at(place)
            .text("id", place, analystId)
            .text("name", place, name.isEmpty() ? house : name)
            .text("house", place, house.isEmpty() ? name : house)
            .map();
    SourceFile.analyst(spot(written)).ifPresent(one -> analysts.put(analystId, one));
    return analystId;
  }

  private Optional<Book> read() {
    var title = Written.at(TOP).text("en", TOP, id).text("zh", TOP, id).map();
    var head =
        Written.at(TOP)
            .text("id", TOP, id)
            .put("title", title)
            .text("publisher", TOP, problems.file())
            .text("zone", TOP, zone.getId())
            .put("analysts", Written.list(TOP, List.of()))
            .put("views", Written.list(TOP, List.of()))
            .map();
    return SourceFile.read(new Spot(head, "", problems), problems.file())
        .map(Sourced::source)
        .map(empty ->
            new Source(empty.id(), empty.title(), empty.publisher(), views, List.of(), List.of()))
        .map(source -> new Book(id, source, calls));
  }
}
