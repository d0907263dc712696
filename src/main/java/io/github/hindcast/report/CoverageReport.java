package io.github.hindcast.report;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Text;
import io.github.hindcast.score.Coverage;
import io.github.hindcast.score.Verdict;
import io.github.hindcast.view.KindName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Every statement of every source with its calls and their verdicts, or the reason why there are
/// none, and a count that adds up.
public final class CoverageReport {
  private static final List<String> COLUMNS =
      List.of("source", "statement", "kind", "analyst", "call", "verdict", "reason");

  private final Language language;

  private CoverageReport(Language language) {
    this.language = language;
  }

  public static String write(List<Coverage> sources, Format format, Language language) {
    var report = new CoverageReport(language);
    return switch (format) {
      case TABLE ->
          sources.stream().map(report::text).collect(Collectors.joining("\n"))
              + "\n"
              + report.total(sources);
      case JSON -> report.json(sources);
      case CSV ->
          Csv.write(COLUMNS, sources.stream().flatMap(s -> report.rows(s).stream()).toList());
    };
  }

  private String text(Coverage coverage) {
    var table =
        TextTable.of(
            List.of(
                say("STATEMENT", "观点"),
                say("KIND", "类型"),
                say("ANALYST", "作者"),
                say("CALL", "判断"),
                say("VERDICT", "判定")));
    for (var row : rows(coverage)) {
      table.row(
          List.of(
              row.get(1), KindName.of(row.get(2)).in(language), row.get(3), row.get(4), row.get(5)),
          note(row));
    }
    return coverage.source().id() + "\n" + table.render() + count(coverage) + "\n";
  }

  private static String[] note(List<String> row) {
    return row.get(4).isEmpty() ? new String[] {row.get(6)} : new String[0];
  }

  /// One row a call, or one for a statement without any.
  private List<List<String>> rows(Coverage coverage) {
    var rows = new ArrayList<List<String>>();
    for (var line : coverage.lines()) {
      var statement = line.statement();
      var start =
          List.of(
              coverage.source().id(),
              statement.id(),
              statement.kind(),
              line.view().analyst().name().in(language));
      for (var judgement : line.judgements()) {
        rows.add(
            with(
                start,
                judgement.call().id().name(),
                Labels.verdict(judgement.verdict()).in(language),
                judgement.reason().in(language)));
      }
      if (line.judgements().isEmpty()) {
        rows.add(
            with(
                start,
                "",
                line.isMissing()
                    ? say("MISSING", "缺失")
                    : Labels.verdict(Verdict.UNTESTABLE).in(language),
                statement
                    .untestable()
                    .orElse(Text.of("neither a call nor a reason", "既无判断也无理由"))
                    .in(language)));
      }
    }
    return rows;
  }

  private static List<String> with(List<String> start, String call, String verdict, String reason) {
    var row = new ArrayList<>(start);
    row.addAll(List.of(call, verdict, reason));
    return List.copyOf(row);
  }

  private String count(Coverage coverage) {
    return Text.format(
            "%s = %s with calls + %s untestable + %s missing; verdicts: %s",
            "观点 %s = 有判断 %s + 不可检验 %s + 缺失 %s；判定：%s",
            statements(coverage.lines().size()),
            coverage.withCalls(),
            coverage.untestable(),
            coverage.missing().size(),
            verdicts(List.of(coverage)))
        .in(language);
  }

  private String total(List<Coverage> sources) {
    long missing = sources.stream().mapToLong(source -> source.missing().size()).sum();
    return Text.format(
                "%s, %s, %s missing; verdicts: %s",
                "来源 %s，观点 %s，缺失 %s 条；判定：%s",
                Text.counted(sources.size(), "source", "个"),
                statements(sources.stream().mapToLong(source -> source.lines().size()).sum()),
                missing,
                verdicts(sources))
            .in(language)
        + "\n";
  }

  private static Text statements(long count) {
    return Text.counted(count, "statement", "条");
  }

  private String verdicts(List<Coverage> sources) {
    return Arrays.stream(Verdict.values())
        .filter(verdict -> count(sources, verdict) > 0)
        .map(verdict -> count(sources, verdict) + " " + Labels.verdict(verdict).in(language))
        .collect(Collectors.joining(say(", ", "，")));
  }

  private static long count(List<Coverage> sources, Verdict verdict) {
    return sources.stream().mapToLong(source -> source.count(verdict)).sum();
  }

  private String json(List<Coverage> sources) {
    var document = JsonNodeFactory.instance.objectNode();
    document.put("schema", "hindcast.coverage/1");
    var array = document.putArray("sources");
    sources.forEach(source -> array.add(json(source)));
    return Json.write(document);
  }

  private ObjectNode json(Coverage coverage) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("source", coverage.source().id());
    json.put("statements", coverage.lines().size());
    json.put("with_calls", coverage.withCalls());
    json.put("untestable", coverage.untestable());
    json.put("missing", coverage.missing().size());
    var lines = json.putArray("lines");
    for (var line : coverage.lines()) {
      var one = lines.addObject();
      one.put("statement", line.statement().id());
      one.put("kind", line.statement().kind());
      one.put("analyst", line.view().analyst().name().in(language));
      line.statement()
          .untestable()
          .ifPresentOrElse(
              why -> one.put("untestable", why.in(language)), () -> one.putNull("untestable"));
      var calls = one.putArray("calls");
      for (var judgement : line.judgements()) {
        var call = calls.addObject();
        call.put("book", judgement.call().id().book());
        call.put("id", judgement.call().id().name());
        call.put("verdict", judgement.verdict().name());
        call.put("reason", judgement.reason().in(language));
      }
    }
    return json;
  }

  private String say(String en, String zh) {
    return Text.of(en, zh).in(language);
  }
}
