package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import io.github.hindcast.load.Node.MapNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// One row of a spreadsheet of calls: when it was published, of what kind it is and how long it
/// holds; with that, the view, its statement and the call.
///
/// Without a kind, a side with a price is a level, a side alone a direction, a low and a high alone
/// a range.
record SheetRow(SheetCells cells, ZoneId zone, String id) {
  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4})[-/.年]?(\\d{1,2})[-/.月]?(\\d{1,2})日?(?:[ T]+(\\d{1,2}):(\\d{2})(?::\\d{2})?)?");

  /// The call is missing for a statement that cannot be tested.
  record Parts(MapNode view, Optional<MapNode> call) {}

  /// Empty, with its problems, where the row cannot be read.
  Optional<Parts> parts(String analyst) {
    var published = published();
    var kind = kind();
    boolean untestable = kind.filter(SheetWords.UNTESTABLE::equals).isPresent();
    var end = untestable ? Optional.of("") : published.flatMap(this::end);
    if (published.isEmpty() || kind.isEmpty() || end.isEmpty() || !cells.row().isSound()) {
      return Optional.empty();
    }
    return Optional.of(
        new Parts(
            view(analyst, published.get(), kind.get()),
            untestable
                ? Optional.empty()
                : Optional.of(SheetCall.of(cells, id, kind.get(), end.get()))));
  }

  /// A date, or a time with its offset.
  private Optional<String> published() {
    var match = DATE.matcher(cells.text(SheetColumn.DATE));
    if (!match.matches()) {
      return cells.refuse(
          SheetColumn.DATE,
          Text.format(
              "expected a date such as 2020-12-31, 2020/12/31 or 20201231, with or without a time,"
                  + " was %s",
              "应为日期，形如 2020-12-31、2020/12/31 或 20201231，可带时间，实为：%s",
              cells.found(SheetColumn.DATE)));
    }
    try {
      var day =
          LocalDate.of(number(match.group(1)), number(match.group(2)), number(match.group(3)));
      return Optional.of(
          Optional.ofNullable(match.group(4))
              .map(hour -> LocalTime.of(number(hour), number(match.group(5))))
              .map(time -> day.atTime(time).atZone(zone).toOffsetDateTime().toString())
              .orElseGet(day::toString));
    } catch (DateTimeException _) {
      return cells.refuse(SheetColumn.DATE, Days.noSuchDay(cells.found(SheetColumn.DATE)));
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private Optional<String> kind() {
    var kind = SheetWords.kind(cells.text(SheetColumn.KIND));
    if (SheetWords.KINDS.contains(kind)) {
      return Optional.of(kind);
    }
    if (!kind.isEmpty()) {
      return cells.refuse(
          SheetColumn.KIND,
          Text.format(
              "expected one of %s, was %s%s; other kinds are written in a strategy file",
              "应为下列之一：%s，实为：%s%s；其他类型请写在策略文件中",
              Text.list(SheetWords.KINDS),
              cells.found(SheetColumn.KIND),
              Nearest.said(kind, SheetWords.KINDS)));
    }
    boolean band = cells.has(SheetColumn.LOW) && cells.has(SheetColumn.HIGH);
    if (cells.has(SheetColumn.SIDE)) {
      return Optional.of(band || cells.has(SheetColumn.ENTRY) ? "level" : "direction");
    }
    return band
        ? Optional.of("range")
        : cells.refuse(
            SheetColumn.KIND,
            Text.of(
                "expected a kind, or a side, or a low and a high, from which the kind is told",
                "应有类型，或有方向，或有上下限，以便判断类型"));
  }

  private Optional<String> end(String published) {
    var day = Days.parse(published.substring(0, 10)).orElseThrow();
    return Horizon.end(cells.text(SheetColumn.HORIZON), day)
        .or(() ->
            cells.refuse(
                SheetColumn.HORIZON,
                Text.format(
                    "expected %s, was %s",
                    "应为：%s，实为：%s", Horizon.FORMS, cells.found(SheetColumn.HORIZON))));
  }

  private MapNode view(String analyst, String published, String kind) {
    var at = cells.at(SheetColumn.DATE);
    var statement = Written.at(at);
    statement.put("id", cells.word(SheetColumn.ID, id));
    statement.put("kind", cells.word(SheetColumn.KIND, SheetWords.claim(kind)));
    statement.put("said", both(SheetColumn.NOTE, id));
    statement.put("locator", cells.word(SheetColumn.SOURCE, or(SheetColumn.SOURCE, id)));
    if (cells.has(SheetColumn.CONDITION)) {
      statement.put("condition", both(SheetColumn.CONDITION, id));
    }
    if (kind.equals(SheetWords.UNTESTABLE)) {
      statement.put(
          "untestable", cells.has(SheetColumn.NOTE) ? both(SheetColumn.NOTE, "") : noReason());
    }
    var view = Written.at(at);
    view.put("id", cells.word(SheetColumn.ID, id));
    view.put("analyst", cells.word(SheetColumn.ANALYST, analyst));
    view.put("published", cells.word(SheetColumn.DATE, published));
    if (cells.has(SheetColumn.INFERRED)) {
      view.put("published-inferred", both(SheetColumn.INFERRED, id));
    }
    return view.put("statements", Written.list(at, List.of(statement.map()))).map();
  }

  private Node noReason() {
    var at = cells.at(SheetColumn.NOTE);
    var none = Text.of("no reason is given", "未说明理由");
    return Written.at(at).text("en", at, none.en()).text("zh", at, none.zh()).map();
  }

  private String or(SheetColumn column, String otherwise) {
    return cells.has(column) ? cells.text(column) : otherwise;
  }

  /// A sheet has one language: what it says stands for both.
  private Node both(SheetColumn column, String otherwise) {
    var at = cells.at(column);
    var text = or(column, otherwise);
    return Written.at(at).text("en", at, text).text("zh", at, text).map();
  }
}
