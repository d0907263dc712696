package io.github.hindcast.report;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Text;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;

/// Flat tables in all forms: for people one under the other, as one JSON document with a field a
/// table, as CSV the first of them alone.
///
/// @param schema the name of the JSON document, such as `hindcast.runs/1`
public record ResultTables(String schema, List<Part> parts) {
  public ResultTables {
    parts = List.copyOf(parts);
  }

  /// A table with its name in JSON; `title` stands above it, `otherwise` in place of an empty one.
  public record Part(
      String name, Text title, Text otherwise, List<Column> columns, List<List<Cell>> rows) {
    public Part {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      for (var row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException(
              "a row must have " + columns.size() + " cells, was " + row.size());
        }
      }
    }
  }

  /// A column by its name in JSON and CSV, and as people read it; numbers are set to the right.
  public record Column(String name, Text label, boolean right) {
    public static Column of(String name, String en, String zh) {
      return new Column(name, Text.of(en, zh), false);
    }

    public static Column number(String name, String en, String zh) {
      return new Column(name, Text.of(en, zh), true);
    }
  }

  /// A value as people have it, and in CSV and JSON.
  public sealed interface Cell {
    static Cell of(String word) {
      return word.isEmpty() ? new None() : new Words(Text.same(word));
    }

    static Cell of(Text text) {
      return new Words(text);
    }

    static Cell of(String code, Text text) {
      return new Code(code, text);
    }

    static Cell of(long number) {
      return new Whole(number);
    }

    static Cell of(java.math.BigDecimal number) {
      return new Exact(number);
    }

    static Cell none() {
      return new None();
    }

    private String text(Language language) {
      return switch (this) {
        case Words(var text) -> text.in(language);
        case Code(_, var text) -> text.in(language);
        case Whole(var number) -> String.valueOf(number);
        case Exact(var number) -> number.toPlainString();
        case None() -> "";
      };
    }
  }

  public record Words(Text text) implements Cell {}

  /// What programs read by its code in every language, and people in words.
  public record Code(String code, Text text) implements Cell {}

  public record Whole(long number) implements Cell {}

  public record Exact(java.math.BigDecimal number) implements Cell {}

  public record None() implements Cell {}

  public String write(Format format, Language language) {
    return switch (format) {
      case TABLE ->
          parts.stream().map(part -> table(part, language)).collect(Collectors.joining("\n"));
      case JSON -> json(language);
      case CSV -> csv(parts.getFirst(), language);
    };
  }

  private static String table(Part part, Language language) {
    var title = part.title().in(language) + "\n";
    if (part.rows().isEmpty()) {
      return title + part.otherwise().in(language) + "\n";
    }
    var table =
        TextTable.of(
            part.columns().stream()
                .map(column -> (column.right() ? ">" : "") + column.label().in(language))
                .toList());
    part.rows().forEach(row -> table.row(row.stream().map(cell -> cell.text(language)).toList()));
    return title + table.render();
  }

  private String json(Language language) {
    var document = JsonNodeFactory.instance.objectNode();
    document.put("schema", schema);
    for (var part : parts) {
      var array = document.putArray(part.name());
      for (var row : part.rows()) {
        var object = array.addObject();
        for (int at = 0; at < row.size(); at++) {
          var name = part.columns().get(at).name();
          switch (row.get(at)) {
            case Words(var text) -> object.put(name, text.in(language));
            case Code(var code, _) -> object.put(name, code);
            case Whole(var number) -> object.put(name, number);
            case Exact(var number) -> object.put(name, number);
            case None() -> object.putNull(name);
          }
        }
      }
    }
    return Json.write(document);
  }

  private static String csv(Part part, Language language) {
    return Csv.write(
        part.columns().stream().map(Column::name).toList(),
        part.rows().stream()
            .map(row -> row.stream().map(cell -> csv(cell, language)).toList())
            .toList());
  }

  private static String csv(Cell cell, Language language) {
    return cell instanceof Code(var code, _) ? code : cell.text(language);
  }
}
