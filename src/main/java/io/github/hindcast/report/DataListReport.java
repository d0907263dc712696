package io.github.hindcast.report;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.Instrument;
import io.github.hindcast.market.BarSeries;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What prices there are: each instrument with its range, its bars and where they come from.
public final class DataListReport {
  private static final String NONE = "–";

  private DataListReport() {}

  /// From what prices were imported, and whether the file of them is as the import wrote it.
  public record Origin(
      String file, String profile, String imported, String sha256, boolean asWritten) {}

  /// An instrument with its bars and its file, where it has them.
  public record Row(
      Instrument instrument,
      Optional<BarSeries> bars,
      Optional<String> file,
      Optional<Origin> origin) {}

  public static String write(List<Row> rows, Format format, Language language) {
    return switch (format) {
      case TABLE -> table(rows, language);
      case JSON -> json(rows, language);
      case CSV ->
          Csv.write(
              List.of("instrument", "from", "to", "bars", "file", "origin", "imported", "hash"),
              rows.stream().map(DataListReport::cells).toList());
    };
  }

  private static String table(List<Row> rows, Language language) {
    var table =
        TextTable.of(
            List.of(
                Text.of("INSTRUMENT", "品种").in(language),
                Text.of("FROM", "起始").in(language),
                Text.of("TO", "截止").in(language),
                ">" + Text.of("BARS", "K 线数").in(language),
                Text.of("FILE", "文件").in(language),
                Text.of("ORIGIN", "来源文件").in(language),
                Text.of("HASH", "校验").in(language)));
    for (var row : rows) {
      var cells = cells(row);
      table.row(
          List.of(
              cells.get(0),
              dash(cells.get(1)),
              dash(cells.get(2)),
              row.bars().map(bars -> Numbers.grouped(BigDecimal.valueOf(bars.size()))).orElse(NONE),
              dash(cells.get(4)),
              dash(cells.get(5)),
              row.origin().map(origin -> hash(origin).in(language)).orElse(NONE)));
    }
    return table.render();
  }

  private static String dash(String cell) {
    return cell.isEmpty() ? NONE : cell;
  }

  private static Text hash(Origin origin) {
    return origin.asWritten() ? Text.of("ok", "一致") : Text.of("CHANGED", "已改动");
  }

  private static List<String> cells(Row row) {
    var bars = row.bars().filter(series -> !series.isEmpty());
    return List.of(
        row.instrument().id().value(),
        bars.map(series -> series.firstDay().toString()).orElse(""),
        bars.map(series -> series.lastDay().toString()).orElse(""),
        row.bars().map(series -> Integer.toString(series.size())).orElse(""),
        row.file().orElse(""),
        row.origin().map(origin -> origin.file() + " (" + origin.profile() + ")").orElse(""),
        row.origin().map(Origin::imported).orElse(""),
        row.origin().map(origin -> origin.asWritten() ? "ok" : "changed").orElse(""));
  }

  private static String json(List<Row> rows, Language language) {
    var document = JsonNodeFactory.instance.objectNode();
    document.put("schema", "hindcast.data-list/1");
    var array = document.putArray("instruments");
    for (var row : rows) {
      var bars = row.bars().filter(series -> !series.isEmpty());
      var object = array.addObject();
      object.put("instrument", row.instrument().id().value());
      object.put("name", row.instrument().name().in(language));
      Json.put(object, "from", bars.map(BarSeries::firstDay));
      Json.put(object, "to", bars.map(BarSeries::lastDay));
      object.put("bars", row.bars().map(BarSeries::size).orElse(0));
      row.file().ifPresentOrElse(file -> object.put("file", file), () -> object.putNull("file"));
      row.origin()
          .ifPresentOrElse(
              origin -> origin(object.putObject("origin"), origin), () -> object.putNull("origin"));
    }
    return Json.write(document);
  }

  private static void origin(ObjectNode object, Origin origin) {
    object.put("file", origin.file());
    object.put("profile", origin.profile());
    object.put("imported", origin.imported());
    object.put("sha256", origin.sha256());
    object.put("hash", origin.asWritten() ? "ok" : "changed");
  }
}
