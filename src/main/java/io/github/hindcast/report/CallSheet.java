package io.github.hindcast.report;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Text;
import io.github.hindcast.view.Book;
import io.github.hindcast.view.Call;
import io.github.hindcast.view.Statement;
import io.github.hindcast.view.View;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// A book as a spreadsheet that can be read in again: a row a call, in one language.
///
/// What a row cannot hold is said: a call of another kind, or one whose verdict would be another
/// without what is lost, is `left` out; readings, roles and assumptions are `dropped` from calls
/// that are there. A text that a spreadsheet would take for a formula gets an apostrophe in front,
/// which is taken off again when it is read.
///
/// @param csv comma-separated values with a header
/// @param left a line for each call that has no row
/// @param dropped a line for each call that lost something
public record CallSheet(String csv, List<Text> left, List<Text> dropped) {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "date",
          "zone",
          "analyst",
          "house",
          "instrument",
          "kind",
          "side",
          "low",
          "high",
          "entry",
          "ladder",
          "order",
          "stop",
          "target",
          "band",
          "size",
          "from",
          "horizon",
          "note",
          "condition",
          "inferred",
          "source");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  public CallSheet {
    left = List.copyOf(left);
    dropped = List.copyOf(dropped);
  }

  public static CallSheet of(Book book, Language language) {
    var rows = new ArrayList<List<String>>();
    var left = new ArrayList<Text>();
    var dropped = new ArrayList<Text>();
    for (var call : book.calls()) {
      switch (SheetClaim.of(call)) {
        case SheetClaim.Cells(var cells) -> {
          var row = new HashMap<>(cells);
          row.put("id", call.id().name());
          call.window().notBefore().ifPresent(day -> row.put("from", day.toString()));
          row.put("horizon", SheetClaim.horizon(call.window().end()));
          call.quantity().ifPresent(size -> row.put("size", size.amount().toPlainString()));
          describe(row, call.view(), call.statement(), language);
          rows.add(row(row));
          lost(call).forEach(what -> dropped.add(line(call, what)));
        }
        case SheetClaim.NotInARow(var why) -> left.add(line(call, why));
      }
    }
    for (var view : book.source().views()) {
      for (var statement : view.statements()) {
        statement
            .untestable()
            .ifPresent(why -> {
              var row = new HashMap<String, String>();
              row.put("id", statement.id());
              row.put("kind", "untestable");
              describe(row, view, statement, language);
              row.put("note", why.in(language));
              rows.add(row(row));
            });
      }
    }
    return new CallSheet(Csv.write(COLUMNS, rows), left, dropped);
  }

  private static Text line(Call call, Text what) {
    return Text.same(call.id() + ": ").plus(what);
  }

  private static Stream<Text> lost(Call call) {
    var lost = Stream.<Text>builder();
    if (!call.readings().isEmpty()) {
      lost.add(Text.format("its %d readings", "其 %d 种其他解读", call.readings().size()));
    }
    call.hedge().ifPresent(_ -> lost.add(Text.of("the hedger's comparison", "套保对比")));
    return lost.build();
  }

  private static void describe(
      Map<String, String> row, View view, Statement statement, Language language) {
    var published = view.published();
    row.put(
        "date",
        published.dateOnly()
            ? published.day().toString()
            : TIME.format(published.at().atZone(published.zone())));
    row.put("zone", published.zone().getId());
    row.put("analyst", view.analyst().name().in(language));
    row.put("house", view.analyst().house().in(language));
    row.put("note", statement.said().in(language));
    row.put("source", statement.locator().in(language));
    statement.condition().ifPresent(text -> row.put("condition", text.in(language)));
    published.inferredBecause().ifPresent(text -> row.put("inferred", text.in(language)));
  }

  private static List<String> row(Map<String, String> cells) {
    return COLUMNS.stream().map(column -> disarmed(cells.getOrDefault(column, ""))).toList();
  }

  /// A text that begins so is run by spreadsheets.
  static String disarmed(String text) {
    return text.matches("(?s)'?[=+\\-@\\t\\r].*") ? "'" + text : text;
  }
}
