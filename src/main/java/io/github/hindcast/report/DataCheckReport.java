package io.github.hindcast.report;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.market.quality.Finding;
import io.github.hindcast.market.quality.Inspection;
import io.github.hindcast.market.quality.Rule;
import io.github.hindcast.market.quality.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What the checks found in price files: for readers a digest, a line a rule with its first rows;
/// for programs every finding.
public final class DataCheckReport {
  private static final int FIRST = 3;

  private DataCheckReport() {}

  /// `all` prints every finding also as text.
  public static String write(
      List<Inspection> files, boolean all, Format format, Language language) {
    return switch (format) {
      case TABLE -> text(files, all, language);
      case JSON -> json(files, language);
      case CSV ->
          Csv.write(
              List.of(
                  "file",
                  "instrument",
                  "rule",
                  "severity",
                  "line",
                  "date",
                  "time",
                  "code",
                  "rows",
                  "expected",
                  "found"),
              files.stream()
                  .flatMap(file -> file.findings().stream().map(each -> row(file, each, language)))
                  .toList());
    };
  }

  private static String text(List<Inspection> files, boolean all, Language language) {
    var text = new StringBuilder();
    for (var file : files) {
      text.append(Wrapped.indented(heading(file).in(language), "", TextTable.WIDTH));
      if (!file.findings().isEmpty()) {
        text.append(table(file, all, language)).append('\n');
      }
    }
    long findings = files.stream().mapToLong(file -> file.findings().size()).sum();
    var summary =
        Text.counted(files.size(), "file", "个文件").plus(Text.of(": ", "：")).plus(counts(files));
    boolean whole = all || findings == 0;
    var line = whole ? summary : summary.plus(Text.of("; --all prints each", "；--all 逐条列出"));
    return text.append(line.in(language)).append('\n').toString();
  }

  private static Text heading(Inspection file) {
    var name =
        file.instrument()
            .map(known -> Text.format("%s (%s)", "%s（%s）", file.file(), known))
            .orElseGet(() -> Text.same(file.file()));
    var span =
        file.first().isEmpty()
            ? Text.of("no rows", "无数据")
            : Text.format(
                "%s, %s to %s",
                "%s，%s 至 %s",
                Text.counted(file.rows(), "row", "行"),
                file.first().orElseThrow(),
                file.last().orElseThrow());
    return Text.format("%s: %s: %s", "%s：%s：%s", name, span, counts(List.of(file)));
  }

  private static Text counts(List<Inspection> files) {
    return Text.format(
        "%s, %s, %s",
        "%s，%s，%s",
        Text.counted(count(files, Severity.ERROR), "error", "个错误"),
        Text.counted(count(files, Severity.WARNING), "warning", "个警告"),
        Text.counted(count(files, Severity.NOTE), "note", "个提示"));
  }

  private static long count(List<Inspection> files, Severity severity) {
    return files.stream().mapToLong(file -> file.count(severity)).sum();
  }

  private static String table(Inspection file, boolean all, Language language) {
    var table =
        TextTable.of(
            List.of(
                Text.of("RULE", "规则").in(language),
                Text.of("SEVERITY", "级别").in(language),
                ">" + Text.of("FOUND", "数量").in(language),
                Text.of("WHAT", "说明").in(language)));
    for (var rule : Rule.values()) {
      for (var severity : Severity.values()) {
        var found = file.of(rule).stream().filter(each -> each.severity() == severity).toList();
        if (!found.isEmpty()) {
          table.row(
              List.of(
                  rule.word(),
                  severity.label().in(language),
                  Numbers.grouped(BigDecimal.valueOf(found.size())),
                  rule.label().in(language)),
              notes(found, all, language));
        }
      }
    }
    return table.render();
  }

  private static String[] notes(List<Finding> found, boolean all, Language language) {
    var notes = new ArrayList<String>();
    found.stream()
        .limit(all ? found.size() : FIRST)
        .forEach(each -> notes.add(note(each).in(language)));
    if (notes.size() < found.size()) {
      notes.add(
          Text.format("… and %d more", "…… 另有 %d 条", found.size() - notes.size()).in(language));
    }
    return notes.toArray(String[]::new);
  }

  private static Text note(Finding finding) {
    return Text.format(
        "line %d, %s: %s; expected: %s",
        "第 %d 行，%s：%s；预期：%s",
        finding.place().line(),
        where(finding.place()),
        finding.found(),
        finding.expected());
  }

  private static String where(Finding.Place place) {
    return place.day()
        + place.time().map(time -> " " + time).orElse("")
        + (place.code().isEmpty() ? "" : " " + place.code());
  }

  private static List<String> row(Inspection file, Finding finding, Language language) {
    var place = finding.place();
    return List.of(
        file.file(),
        file.instrument().map(InstrumentId::value).orElse(""),
        finding.rule().word(),
        finding.severity().word(),
        String.valueOf(place.line()),
        place.day().toString(),
        place.time().map(Object::toString).orElse(""),
        place.code(),
        finding.places().stream()
            .map(each -> String.valueOf(each.line()))
            .collect(Collectors.joining(" ")),
        finding.expected().in(language),
        finding.found().in(language));
  }

  private static String json(List<Inspection> files, Language language) {
    var document = JsonNodeFactory.instance.objectNode();
    document.put("schema", "hindcast.data-check/1");
    var array = document.putArray("files");
    files.forEach(file -> put(array.addObject(), file, language));
    return Json.write(document);
  }

  private static void put(ObjectNode node, Inspection file, Language language) {
    node.put("file", file.file());
    file.instrument()
        .ifPresentOrElse(
            known -> node.put("instrument", known.value()), () -> node.putNull("instrument"));
    node.put("rows", file.rows());
    node.put("codes", file.codes().stream().filter(code -> !code.isEmpty()).count());
    Json.put(node, "first", file.first());
    Json.put(node, "last", file.last());
    Arrays.stream(Severity.values())
        .forEach(severity -> node.put(severity.word() + "s", file.count(severity)));
    var findings = node.putArray("findings");
    for (var finding : file.findings()) {
      var each =
          findings
              .addObject()
              .put("rule", finding.rule().word())
              .put("severity", finding.severity().word())
              .put("expected", finding.expected().in(language))
              .put("found", finding.found().in(language));
      var rows = each.putArray("rows");
      finding.places().forEach(place -> put(rows.addObject(), place));
    }
  }

  private static void put(ObjectNode node, Finding.Place place) {
    node.put("line", place.line()).put("date", place.day().toString());
    place
        .time()
        .ifPresentOrElse(time -> node.put("time", time.toString()), () -> node.putNull("time"));
    node.put("code", place.code());
  }
}
