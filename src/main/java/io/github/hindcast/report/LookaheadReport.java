package io.github.hindcast.report;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Text;
import io.github.hindcast.score.lookahead.Breach;
import io.github.hindcast.score.lookahead.CallProof;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What was tried to catch a replay looking ahead: one row a call, every breach under its row.
public final class LookaheadReport {
  static final String SCHEMA = "hindcast.lookahead/1";
  private static final List<String> COLUMNS =
      List.of(
          "book",
          "id",
          "reading",
          "dates",
          "comparisons",
          "breaches",
          "date",
          "alteration",
          "fact",
          "whole",
          "altered");

  private final Language language;

  private LookaheadReport(Language language) {
    this.language = language;
  }

  public static String write(List<CallProof> proofs, long seed, Format format, Language language) {
    var report = new LookaheadReport(language);
    return switch (format) {
      case TABLE -> report.text(proofs, seed);
      case JSON -> report.json(proofs, seed);
      case CSV ->
          Csv.write(COLUMNS, proofs.stream().flatMap(proof -> rows(proof).stream()).toList());
    };
  }

  private String text(List<CallProof> proofs, long seed) {
    var books =
        proofs.stream()
            .collect(
                Collectors.groupingBy(
                    proof -> proof.call().book(), LinkedHashMap::new, Collectors.toList()));
    var text = new StringBuilder();
    books.forEach(
        (book, calls) -> text.append(book).append('\n').append(table(calls).render()).append('\n'));
    return text.append(Wrapped.indented(total(proofs).in(language), "", TextTable.WIDTH))
        .append(Wrapped.indented(closing(seed).in(language), "", TextTable.WIDTH))
        .toString();
  }

  private TextTable table(List<CallProof> proofs) {
    var table =
        TextTable.of(
            List.of(
                say("CALL", "判断"),
                say("FROM", "自"),
                say("TO", "至"),
                say(">DATES", ">日期数"),
                say(">COMPARED", ">比对数"),
                say(">CHANGED", ">不一致")));
    for (var proof : proofs) {
      table.row(
          List.of(
              name(proof),
              proof.dates().getFirst().toString(),
              proof.dates().getLast().toString(),
              String.valueOf(proof.dates().size()),
              String.valueOf(proof.comparisons()),
              String.valueOf(proof.breaches().size())),
          proof.breaches().stream()
              .map(breach -> breach(breach).in(language))
              .toArray(String[]::new));
    }
    return table;
  }

  private static String name(CallProof proof) {
    return proof.call().name() + (proof.call().isBase() ? "" : "#" + proof.call().reading());
  }

  private static Text breach(Breach breach) {
    return Text.format(
        "as of %s, later data %s: %s was %s, is %s",
        "截至 %s，其后数据%s：%s 原为 %s，现为 %s",
        breach.date(),
        breach.alteration().text(),
        breach.fact(),
        orNothing(breach.whole()),
        orNothing(breach.altered()));
  }

  private static Text orNothing(String value) {
    return value.isEmpty() ? Text.of("nothing", "无") : Text.same(value);
  }

  private static Text total(List<CallProof> proofs) {
    int breaches = proofs.stream().mapToInt(proof -> proof.breaches().size()).sum();
    var tried =
        Text.format(
            "%s calls and readings, %s dates, %s comparisons: ",
            "判断及口径 %s 条，日期 %s 个，比对 %s 次：",
            proofs.size(),
            proofs.stream().mapToInt(proof -> proof.dates().size()).sum(),
            proofs.stream().mapToInt(CallProof::comparisons).sum());
    return tried.plus(
        breaches == 0
            ? Text.of("nothing earlier changed", "此前结果均未改变")
            : Text.format("%s LOOK AHEAD", "发现前视 %s 处", breaches));
  }

  private static Text closing(long seed) {
    return Text.format(
        "On each date on which a call decides something (publication, first actionable day, fills, "
            + "end of the window) all later data were cut off, and scrambled both ways with seed %s, and the "
            + "call was replayed: fills, equity and final verdicts up to that date must be the same.",
        "在判断作出决定的每个日期（发布、首个可执行日、成交、窗口结束），将其后全部数据截去，并以种子 %s 正反两向打乱，再行回放：" + "截至该日的成交、权益与最终判定必须一致。",
        seed);
  }

  private String json(List<CallProof> proofs, long seed) {
    var document = JsonNodeFactory.instance.objectNode();
    document.put("schema", SCHEMA);
    document.put("seed", seed);
    document.put("dates", proofs.stream().mapToInt(proof -> proof.dates().size()).sum());
    document.put("comparisons", proofs.stream().mapToInt(CallProof::comparisons).sum());
    document.put("breaches", proofs.stream().mapToInt(proof -> proof.breaches().size()).sum());
    var calls = document.putArray("calls");
    proofs.forEach(proof -> calls.add(json(proof)));
    return Json.write(document);
  }

  private ObjectNode json(CallProof proof) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("book", proof.call().book());
    json.put("id", proof.call().name());
    json.put("reading", proof.call().reading());
    var dates = json.putArray("dates");
    proof.dates().forEach(date -> dates.add(date.toString()));
    json.put("comparisons", proof.comparisons());
    var breaches = json.putArray("breaches");
    for (var breach : proof.breaches()) {
      breaches
          .addObject()
          .put("date", breach.date().toString())
          .put("alteration", breach.alteration().word())
          .put("fact", breach.fact().in(language))
          .put("whole", breach.whole())
          .put("altered", breach.altered());
    }
    return json;
  }

  /// One row a call, or one a breach where there are any.
  private static List<List<String>> rows(CallProof proof) {
    var start =
        List.of(
            proof.call().book(),
            proof.call().name(),
            proof.call().reading(),
            String.valueOf(proof.dates().size()),
            String.valueOf(proof.comparisons()),
            String.valueOf(proof.breaches().size()));
    if (proof.breaches().isEmpty()) {
      return List.of(with(start, "", "", "", "", ""));
    }
    return proof.breaches().stream()
        .map(breach ->
            with(
                start,
                breach.date().toString(),
                breach.alteration().word(),
                breach.fact().en(),
                breach.whole(),
                breach.altered()))
        .toList();
  }

  private static List<String> with(List<String> start, String... more) {
    var row = new ArrayList<>(start);
    row.addAll(List.of(more));
    return List.copyOf(row);
  }

  private String say(String en, String zh) {
    return Text.of(en, zh).in(language);
  }
}
