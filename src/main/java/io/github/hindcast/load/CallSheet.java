package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import io.github.hindcast.load.CsvTable.Row;
import io.github.hindcast.load.Node.MapNode;
import io.github.hindcast.load.Node.Place;
import io.github.hindcast.view.Book;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A spreadsheet of calls, saved as comma-separated values: a row a call. It is its own source.
///
/// Every row is turned into what a strategy file and a source record would say, and read as those
/// are: the rules and the words of what is wrong are the same, told at the row. A row that is wrong
/// is missing from the book; the others go on. Times are of the zone of the column `zone`, one for
/// the sheet, Asia/Shanghai unless given.
final class CallSheet {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Place TOP = new Place(1, 0);

  private final String id;
  private final Map<SheetColumn, String> headers;
  private final Problems problems;
  private final List<MapNode> analysts = new ArrayList<>();
  private final Map<String, String> ids = new HashMap<>();
  private final List<MapNode> views = new ArrayList<>();
  private final List<MapNode> calls = new ArrayList<>();
  private Optional<ZoneId> zone = Optional.empty();

  private CallSheet(String id, Map<SheetColumn, String> headers, Problems problems) {
    this.id = id;
    this.headers = headers;
    this.problems = problems;
  }

  static boolean is(Path file) {
    return file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".csv");
  }

  /// A book and the source that it is.
  record Read(Book book, Sourced source) {}

  /// Empty, with its problems, where the sheet as a whole cannot be read.
  static Optional<Read> read(String id, Path file, Problems problems, Records records) {
    return CsvTable.read(file, problems)
        .flatMap(table ->
            headers(table)
                .flatMap(headers -> {
                  var sheet = new CallSheet(id, headers, problems);
                  table.forEach(sheet::row);
                  return table.size() == 0
                      ? problems.whole(
                          Text.of("expected rows of calls, was a header alone", "应有判断各行，实际只有表头"))
                      : sheet.read(records);
                }));
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
    var rowId = given.isEmpty() ? "row-" + cells.at(SheetColumn.DATE).line() : given;
    new SheetRow(cells, zone(cells), rowId)
        .parts(analyst(cells))
        .ifPresent(parts -> {
          views.add(parts.view());
          parts.call().ifPresent(calls::add);
        });
  }

  /// That of the first row; another one in a later row is wrong.
  private ZoneId zone(SheetCells cells) {
    var text = cells.text(SheetColumn.ZONE);
    if (text.isEmpty()) {
      return zone.orElse(ZONE);
    }
    try {
      var own = ZoneId.of(text);
      var first = zone.orElse(own);
      zone = Optional.of(first);
      return own.equals(first)
          ? own
          : cells
              .<ZoneId>refuse(
                  SheetColumn.ZONE,
                  Text.format(
                      "expected one zone in a sheet, %s, was %s",
                      "一张表应只有一个时区 %s，实为 %s", first, own))
              .orElse(first);
    } catch (DateTimeException _) {
      return cells
          .<ZoneId>refuse(
              SheetColumn.ZONE,
              Text.format(
                  "expected a time zone such as Asia/Shanghai, was %s",
                  "应为形如 Asia/Shanghai 的时区，实为：%s", cells.found(SheetColumn.ZONE)))
          .orElse(ZONE);
    }
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
    var analystId = "analyst-" + (analysts.size() + 1);
    analysts.add(
        Written.at(place)
            .text("id", place, analystId)
            .text("name", place, name.isEmpty() ? house : name)
            .text("house", place, house.isEmpty() ? name : house)
            .map());
    return analystId;
  }

  private Optional<Read> read(Records records) {
    var title = Written.at(TOP).text("en", TOP, id).text("zh", TOP, id).map();
    var source =
        Written.at(TOP)
            .text("id", TOP, id)
            .put("title", title)
            .text("publisher", TOP, problems.file())
            .text("zone", TOP, zone.orElse(ZONE).getId())
            .put("analysts", Written.list(TOP, analysts))
            .put("views", Written.list(TOP, views))
            .map();
    var book = Written.at(TOP).text("source", TOP, id).put("calls", Written.list(TOP, calls)).map();
    return SourceFile.read(new Spot(source, "", problems), problems.file())
        .flatMap(sourced ->
            BookFile.read(
                    id, new Spot(book, "", problems), problems.file(), records.only(id, sourced))
                .map(read -> new Read(read, sourced)));
  }
}
