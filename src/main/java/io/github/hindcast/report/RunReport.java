package io.github.hindcast.report;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.score.BookResult;
import io.github.hindcast.score.Flag;
import io.github.hindcast.score.Judgement;
import io.github.hindcast.score.Measure;
import io.github.hindcast.score.Pnl;
import io.github.hindcast.score.RunResult;
import io.github.hindcast.score.SignalTable;
import io.github.hindcast.score.Totals;
import io.github.hindcast.score.Verdict;
import io.github.hindcast.score.scorecard.ScoredCall;
import io.github.hindcast.view.KindName;
import io.github.hindcast.view.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A run as a reader sees it: each book with its calls and their verdicts, the marks explained, the
/// totals with their interval.
public final class RunReport {
  private final Language language;
  private final boolean readings;
  private final boolean strips;

  private RunReport(Language language, boolean readings, boolean strips) {
    this.language = language;
    this.readings = readings;
    this.strips = strips;
  }

  /// With `readings`, every call is followed by its other readings.
  public static String write(RunResult result, Format format, Language language, boolean readings) {
    return write(result, format, language, readings, false);
  }

  /// With `strips`, a table shows under every call the price of its window and its trades.
  public static String write(
      RunResult result, Format format, Language language, boolean readings, boolean strips) {
    return switch (format) {
      case TABLE -> new RunReport(language, readings, strips).text(result);
      case JSON -> RunJson.write(result, language, readings);
      case CSV -> RunCsv.write(result, language, readings);
    };
  }

  private String text(RunResult result) {
    var text = new StringBuilder();
    for (var book : result.books()) {
      text.append(heading(book)).append('\n').append(table(book).render()).append('\n');
      if (result.books().size() > 1) {
        text.append(totals(Totals.of(List.of(book)))).append('\n');
      }
    }
    return text.append(marks(result))
        .append(InstrumentNames.write(result.books(), language))
        .append(SignalGrid.write(SignalTable.of(result.books()), language))
        .append(totals(Totals.of(result.books())))
        .append(closing(result.asOf()))
        .toString();
  }

  private String heading(BookResult book) {
    Source source = book.book().source();
    var name = Text.of(source.title().en(), source.title().zh()).in(language);
    return Wrapped.indented(
        book.book().id() + say(": ", "：") + source.publisher().in(language) + say(", ", "，") + name,
        "",
        TextTable.WIDTH);
  }

  private TextTable table(BookResult book) {
    var table =
        TextTable.of(
            List.of(
                say("CALL", "判断"),
                say("KIND", "类型"),
                say("ON", "标的"),
                say("VERDICT", "判定"),
                say(">PER UNIT", ">每单位盈亏"),
                say(">RETURN", ">收益率"),
                say("MARKS", "标记")));
    for (var judgement : book.judgements()) {
      row(table, judgement, judgement.call().id().name());
      if (readings) {
        judgement.readings().forEach(r -> row(table, r, "  #" + r.call().id().reading()));
      }
    }
    for (var statement : book.untestable()) {
      table.row(
          List.of(
              statement.id(),
              KindName.of(statement.kind()).in(language),
              "",
              Labels.verdict(Verdict.UNTESTABLE).in(language),
              "",
              "",
              ""),
          statement.untestable().orElseThrow().in(language));
    }
    return table;
  }

  private void row(TextTable table, Judgement judgement, String name) {
    var windowed = Windowed.of(judgement.replayed());
    table.row(
        List.of(
            name,
            Labels.kind(judgement.call().claim()).in(language),
            Labels.shortSubject(judgement.call()),
            Labels.verdict(judgement.verdict()).in(language),
            judgement.pnl().map(Pnl::perUnit).map(Numbers::grouped).orElse(""),
            returned(judgement).orElse(""),
            letters(judgement.flags())),
        notes(judgement, windowed.text().plus(judgement.reason()).in(language)));
  }

  private String[] notes(Judgement judgement, String why) {
    var notes = new ArrayList<String>(List.of(why));
    if (strips && judgement.replayed() instanceof Played played) {
      notes.addAll(Strip.of(played, TextTable.NOTE_WIDTH));
    }
    return notes.toArray(String[]::new);
  }

  /// The return of what was traded, else the one that the verdict rests on, in percent.
  public static Optional<String> returned(Judgement judgement) {
    return returned(judgement.pnl().map(Pnl::returned), judgement.finding().measures());
  }

  public static Optional<String> returned(ScoredCall call) {
    return returned(call.returned(), call.measures());
  }

  private static Optional<String> returned(Optional<BigDecimal> traded, List<Measure> measures) {
    return traded.or(() -> measured(measures, "return")).map(Numbers::percent);
  }

  private static Optional<BigDecimal> measured(List<Measure> measures, String name) {
    return measures.stream()
        .filter(measure -> measure.name().equals(name))
        .map(Measure::value)
        .flatMap(value ->
            value instanceof Measure.Amount(var amount)
                ? java.util.stream.Stream.of(amount)
                : java.util.stream.Stream.empty())
        .findFirst();
  }

  private static String letters(Set<Flag> flags) {
    return flags.stream().map(Labels::mark).collect(Collectors.joining());
  }

  private String marks(RunResult result) {
    var used = EnumSet.noneOf(Flag.class);
    result.books().stream()
        .flatMap(book -> book.judgements().stream())
        .forEach(judgement -> {
          used.addAll(judgement.flags());
          if (readings) {
            judgement.readings().forEach(reading -> used.addAll(reading.flags()));
          }
        });
    if (used.isEmpty()) {
      return "";
    }
    var lines = new StringBuilder(say("Marks", "标记说明")).append('\n');
    used.forEach(flag ->
        lines.append(
            Wrapped.indented(
                Labels.mark(flag) + "  " + flag.text().in(language), "  ", TextTable.WIDTH)));
    return lines.append('\n').toString();
  }

  private String totals(Totals totals) {
    return Wrapped.indented(TotalsText.of(totals).in(language), "", TextTable.WIDTH);
  }

  private String closing(LocalDate asOf) {
    return Wrapped.indented(
        say(
            "Known up to "
                + asOf
                + ". Hypothetical: computed after the fact, traded by nobody. "
                + "\"hindcast explain CALL\" shows the arithmetic of a call.",
            "数据截至 " + asOf + "。模拟业绩，不代表实际交易。“hindcast explain 判断名”可查看逐步计算。"),
        "",
        TextTable.WIDTH);
  }

  private String say(String en, String zh) {
    return Text.of(en, zh).in(language);
  }
}
