package io.github.hindcast.report;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Text;
import io.github.hindcast.replay.FactCheck;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;

/// What sources say about the past beside what is on record: agreement, or the difference.
public final class FactsReport {
  private FactsReport() {}

  public static String write(List<FactCheck> checks, Format format, Language language) {
    return switch (format) {
      case TABLE -> text(checks, language);
      case JSON -> json(checks, language);
      case CSV ->
          Csv.write(
              List.of("source", "fact", "about", "result", "said", "found"),
              checks.stream().map(check -> row(check, language)).toList());
    };
  }

  private static String text(List<FactCheck> checks, Language language) {
    var table =
        TextTable.of(
            List.of(
                Text.of("FACT", "事实").in(language),
                Text.of("ABOUT", "标的").in(language),
                Text.of("RESULT", "结果").in(language)));
    var comma = Text.of(", ", "，").in(language);
    var unknown =
        checks.stream()
            .filter(check -> check.result() == FactCheck.Result.NO_DATA)
            .map(FactCheck::id)
            .collect(Collectors.joining(comma));
    for (var check : checks) {
      if (check.result() == FactCheck.Result.NO_DATA) {
        continue;
      }
      table.row(
          List.of(check.id(), check.about(), label(check.result()).in(language)),
          check.said().plus(Text.of("; on record: ", "；记录：")).plus(check.found()).in(language));
    }
    var counts =
        Arrays.stream(FactCheck.Result.values())
            .map(result ->
                checks.stream().filter(check -> check.result() == result).count()
                    + " "
                    + label(result).in(language))
            .collect(Collectors.joining(comma));
    return table.render()
        + (unknown.isEmpty()
            ? ""
            : Wrapped.indented(
                Text.of("nothing on record for: ", "无记录：").in(language) + unknown,
                "",
                TextTable.WIDTH))
        + counts
        + "\n";
  }

  private static List<String> row(FactCheck check, Language language) {
    return List.of(
        check.source(),
        check.id(),
        check.about(),
        Labels.word(check.result()),
        check.said().in(language),
        check.found().in(language));
  }

  private static String json(List<FactCheck> checks, Language language) {
    var document = JsonNodeFactory.instance.objectNode();
    document.put("schema", "hindcast.facts/1");
    var array = document.putArray("facts");
    for (var check : checks) {
      array
          .addObject()
          .put("source", check.source())
          .put("id", check.id())
          .put("about", check.about())
          .put("result", Labels.word(check.result()))
          .put("said", check.said().in(language))
          .put("found", check.found().in(language));
    }
    return Json.write(document);
  }

  private static Text label(FactCheck.Result result) {
    return switch (result) {
      case AGREES -> Text.of("agrees", "一致");
      case DIFFERS -> Text.of("DIFFERS", "不一致");
      case NO_DATA -> Text.of("no data", "无数据");
    };
  }
}
