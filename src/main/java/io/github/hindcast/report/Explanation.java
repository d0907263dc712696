package io.github.hindcast.report;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.RateSeries;
import io.github.hindcast.replay.Replayed;
import io.github.hindcast.replay.Replayed.Announced;
import io.github.hindcast.replay.Replayed.NotPlayed;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.replay.Replayed.PlayedPair;
import io.github.hindcast.replay.Replayed.Recorded;
import io.github.hindcast.replay.WindowBars;
import io.github.hindcast.score.Judgement;
import io.github.hindcast.score.Measure;
import io.github.hindcast.view.Call;
import io.github.hindcast.view.Publication;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The arithmetic of one call from what was said to its verdict, in steps that can be checked by
/// hand against the price file.
public final class Explanation {
  private final Steps steps = new Steps();
  private final Judgement judgement;

  private Explanation(Judgement judgement) {
    this.judgement = judgement;
  }

  public static String write(Judgement judgement, Language language) {
    var explanation = new Explanation(judgement);
    explanation.said();
    explanation.published();
    explanation.laidOver(judgement.replayed());
    explanation.judged();
    var head =
        Text.format(
            "%s (%s)", "%s（%s）", judgement.call().id(), Labels.kind(judgement.call().claim()));
    return head.in(language)
        + "\n"
        + explanation.steps.render(language)
        + explanation.days(language);
  }

  /// The account day by day, for a call that took a position.
  private String days(Language language) {
    return judgement.pnl().isPresent() && judgement.replayed() instanceof Played played
        ? "\n" + MoneySteps.days(played, language)
        : "";
  }

  private void said() {
    var call = judgement.call();
    var statement = call.statement();
    step("said", "原意", statement.said());
    step("stands in", "出处", statement.locator());
    var analyst = call.view().analyst();
    step("by", "作者", analyst.name().plus(Text.of(", ", "，")).plus(analyst.house()));
    statement.condition().ifPresent(c -> step("condition", "附带条件", c));
    call.assumptions()
        .forEach((name, why) -> step("assumed", "假设", Text.of(name + ": ", name + "：").plus(why)));
  }

  private void published() {
    var published = judgement.call().published();
    step("published", "发布时间", when(published));
    published.inferredBecause().ifPresent(why -> step("inferred", "推定依据", why));
  }

  private static Text when(Publication published) {
    var at = local(published.at(), published.zone());
    return published.dateOnly()
        ? Text.of(
            published.text() + ", a date: counts as its end, " + at,
            published.text() + "（仅有日期，按当日结束计：" + at + "）")
        : Text.same(at);
  }

  private void laidOver(Replayed replayed) {
    switch (replayed) {
      case NotPlayed _ -> {}
      case Played played -> laidOver(played);
      case PlayedPair(_, var longLeg, var shortLeg) -> {
        laidOver(longLeg);
        laidOver(shortLeg);
      }
      case Announced announced -> announced(announced);
      case Recorded recorded ->
          step("outcome", "结果", recorded.outcome().name().plus(OutcomeText.of(recorded.outcome())));
    }
  }

  private void laidOver(Played played) {
    var instrument = played.window().bars().instrument();
    var id = Text.same(instrument.id() + " ");
    step("on", "标的", id.plus(instrument.name()));
    window(played.window(), played.call());
    played.reference().filter(bars -> !bars.isEmpty()).ifPresent(this::reference);
    TradeSteps.add(steps, played);
  }

  private void window(WindowBars window, Call call) {
    var bars = window.bars();
    var zone = bars.instrument().session().zone();
    var first = window.actionableFrom();
    step(
        "window",
        "观察窗口",
        Text.format(
            "%s to %s: %s, the last of %s%s",
            "%s 至 %s：共 %s，最后一根 %s%s",
            window.from(),
            window.to(),
            counted(bars),
            bars.lastDay(),
            window.over() ? "" : Text.of("; the window is not over in the data", "；数据中窗口尚未结束")));
    if (bars.isWithinDays()) {
      within(window, zone);
      return;
    }
    step(
        "acted on",
        "可执行起点",
        Text.format(
            "from trading day %s, which opens %s: the first to open at or after the publication",
            "自交易日 %s 起（%s 开盘）：发布之后首个开盘的交易日", first, local(bars.instrument().opens(first), zone)));
    earlier(window, call.published(), zone);
    missing(window);
  }

  private void within(WindowBars window, ZoneId zone) {
    var opened = window.bars().opened(0).orElseThrow();
    step(
        "acted on",
        "可执行起点",
        Text.format(
            "from the bar that opens %s, of trading day %s: the first to open at or after the"
                + " publication",
            "自 %s 开盘的 K 线起（交易日 %s）：发布之后首根开盘的 K 线", local(opened, zone), window.actionableFrom()));
    missing(window);
  }

  private void missing(WindowBars window) {
    if (window.missing() > 0) {
      step(
          "missing",
          "缺失",
          Text.of(
              window.missing() + " sessions of the calendar have no bar",
              "日历中有 " + window.missing() + " 个交易日缺少 K 线"));
    }
  }

  /// The session before the first, where it was the publication that ruled it out.
  private void earlier(WindowBars window, Publication published, ZoneId zone) {
    var instrument = window.bars().instrument();
    LocalDate before = instrument.calendar().sessionBefore(window.actionableFrom());
    boolean ruledOut =
        instrument.opens(before).isBefore(published.at())
            && instrument.closes(before).isAfter(published.at());
    if (ruledOut) {
      step(
          "acted on",
          "可执行起点",
          Text.format(
              "not on %s, which had opened %s, before the publication",
              "%s 不可执行：该交易日已于 %s 开盘，早于发布", before, local(instrument.opens(before), zone)));
    }
  }

  private void reference(BarSeries bars) {
    step(
        "against",
        "对比期",
        Text.format(
            "%s to %s: %s", "%s 至 %s：共 %s", bars.firstDay(), bars.lastDay(), counted(bars)));
  }

  private static Text counted(BarSeries bars) {
    return Text.counted(bars.size(), "bar", "根 K 线");
  }

  private void announced(Announced announced) {
    var published = announced.call().published().day();
    announced.series().on(published).ifPresent(rate -> rate(rate));
    announced.series().between(published, announced.to()).forEach(this::rate);
    step(
        "window",
        "观察窗口",
        Text.of(
            published + " to " + announced.to() + ", known up to " + announced.knownUpTo(),
            published + " 至 " + announced.to() + "，数据截至 " + announced.knownUpTo()));
  }

  private void rate(RateSeries.Rate rate) {
    step(
        "announced",
        "公布",
        Text.same(rate.announced() + "  " + Numbers.grouped(rate.value()) + "%"));
  }

  private void judged() {
    judgement.risk().ifPresent(risk -> MoneySteps.add(steps, risk));
    judgement.hedge().ifPresent(hedge -> MoneySteps.add(steps, hedge));
    var measures =
        judgement.finding().measures().stream()
            .map(measure -> Text.format("%s %s", "%s %s", MeasureName.of(measure), value(measure)))
            .toList();
    if (!measures.isEmpty()) {
      step("measured", "度量", Text.list(measures));
    }
    judgement.flags().forEach(flag -> step("mind", "注意", flag.text()));
    var verdict = Labels.verdict(judgement.verdict());
    step("verdict", "判定", verdict.plus(Text.of(": ", "：")).plus(judgement.reason()));
    for (var reading : judgement.readings()) {
      var name = Text.same("#" + reading.call().id().reading() + "  ");
      step(
          "read as",
          "其他口径",
          name.plus(Labels.verdict(reading.verdict()))
              .plus(Text.of(": ", "："))
              .plus(reading.reason()));
    }
  }

  private static Text value(Measure measure) {
    return switch (measure.value()) {
      case Measure.Count(var count) -> Text.same(String.valueOf(count));
      case Measure.Amount(var amount) -> Text.same(Numbers.grouped(amount));
      case Measure.Day(var day) -> Text.same(day.toString());
      case Measure.Word(var word) -> Labels.leaning(word);
    };
  }

  private static String local(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toOffsetDateTime().toString();
  }

  private void step(String en, String zh, Text line) {
    steps.add(Text.of(en, zh), line);
  }
}
