package io.github.hindcast.report;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.Candidate;
import io.github.hindcast.market.MainComparison;
import io.github.hindcast.market.MainSeries;
import io.github.hindcast.market.Roll;
import io.github.hindcast.market.RollDecision;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A main series built from single contracts: its rolls with what decided them, its rows as files,
/// and how it differs from somebody else's.
public final class SeriesReport {
  private static final String NONE = "–";

  private SeriesReport() {}

  public static String text(MainSeries.Built built, Optional<MainComparison> other, Language lang) {
    var table =
        TextTable.of(
            List.of(
                Text.of("DATE", "日期").in(lang),
                Text.of("FROM", "原合约").in(lang),
                Text.of("TO", "新合约").in(lang),
                Text.of("DECIDED ON", "决定日").in(lang),
                ">" + Text.of("OLD FIGURE", "原合约数值").in(lang),
                ">" + Text.of("NEW FIGURE", "新合约数值").in(lang),
                ">" + Text.of("GAP", "换月价差").in(lang)));
    for (var decision : built.decisions()) {
      table.row(
          List.of(
              decision.date().toString(),
              decision.from(),
              decision.to(),
              decision.known().toString(),
              Numbers.grouped(decision.fromFigure()),
              Numbers.grouped(decision.toFigure()),
              decision.roll().map(Roll::gap).map(Numbers::grouped).orElse(NONE)));
    }
    var series = built.series();
    var head =
        series.isEmpty()
            ? Text.of("no session after the first", "首日之后无交易日")
            : Text.format(
                "%s, %s to %s, %s",
                "%s，%s 至 %s，换月 %s",
                Text.counted(series.size(), "session", "个交易日"),
                series.firstDay(),
                series.lastDay(),
                Text.counted(built.decisions().size(), "roll", "次"));
    return table.render()
        + head.in(lang)
        + "\n"
        + other.map(comparison -> "\n" + comparison(comparison, lang)).orElse("");
  }

  private static String comparison(MainComparison comparison, Language lang) {
    var table =
        TextTable.of(
            List.of(
                Text.of("FROM", "起始").in(lang),
                Text.of("TO", "截止").in(lang),
                ">" + Text.of("DAYS", "天数").in(lang),
                Text.of("OURS", "本序列").in(lang),
                Text.of("OTHER", "对方").in(lang)));
    for (var span : comparison.spans()) {
      table.row(
          List.of(
              span.from().toString(),
              span.to().toString(),
              String.valueOf(span.days()),
              span.ours(),
              span.other()),
          reason(span).in(lang));
    }
    var given =
        Arrays.stream(Candidate.values())
            .map(candidate ->
                Text.format(
                        "%s on %d",
                        "%s：%d 天", candidate.label(), comparison.given().getOrDefault(candidate, 0))
                    .in(lang))
            .collect(Collectors.joining(Text.of(", ", "，").in(lang)));
    var summary =
        Text.format(
            "the same contract on %d of %d days; the other one rolls %d times, %d of them back."
                + " Its contract is the largest by ",
            "%2$d 天中 %1$d 天为同一合约；对方换月 %3$d 次，其中 %4$d 次换回。对方的合约按以下指标最大：",
            comparison.same(),
            comparison.days(),
            comparison.otherRolls(),
            comparison.otherRollsBack());
    return table.render() + Wrapped.indented(summary.in(lang) + given, "", TextTable.WIDTH);
  }

  /// What gives the other one's contract on every day of the span, computed from the figures.
  static Text reason(MainComparison.Span span) {
    var side =
        span.kept()
            ? Text.of("keeps what both had", "沿用此前共同的合约")
            : span.isOtherLater()
                ? Text.of("later delivery", "交割月更远")
                : Text.of("earlier delivery", "交割月更近");
    return span.reason()
        .map(candidate ->
            candidate.looksAhead()
                ? Text.format(
                    "%s; as if it looked ahead: largest by %s",
                    "%s；如同使用未来数据：%s最大", side, candidate.label())
                : Text.format("%s; largest by %s", "%s；%s最大", side, candidate.label()))
        .orElseGet(() ->
            Text.format(
                "%s; largest by none on every day: %s", "%s；无一指标每日均为最大：%s", side, counts(span)));
  }

  private static Text counts(MainComparison.Span span) {
    return Arrays.stream(Candidate.values())
        .map(candidate ->
            Text.format(
                "%s %d/%d",
                "%s %d/%d",
                candidate.label(),
                span.given().getOrDefault(candidate, 0),
                span.days()))
        .reduce((first, next) -> first.plus(Text.of(", ", "，")).plus(next))
        .orElseThrow();
  }

  /// A price file as the project reads it.
  public static String series(BarSeries series) {
    return Csv.write(
        List.of(
            "date",
            "open",
            "high",
            "low",
            "close",
            "volume",
            "open_interest",
            "settlement",
            "contract"),
        IntStream.range(0, series.size())
            .mapToObj(bar ->
                List.of(
                    series.day(bar).toString(),
                    plain(series.open(bar)),
                    plain(series.high(bar)),
                    plain(series.low(bar)),
                    plain(series.close(bar)),
                    plain(series.volume(bar)),
                    plain(series.openInterest(bar)),
                    plain(series.settlement(bar)),
                    series.contract(bar).orElse("")))
            .toList());
  }

  /// A table of rolls as the project reads it; a close that is not known is an empty cell.
  public static String rolls(List<RollDecision> decisions) {
    return Csv.write(
        List.of(
            "date",
            "old_contract",
            "new_contract",
            "as_of",
            "old_close",
            "new_close",
            "new_settlement"),
        decisions.stream()
            .map(each ->
                List.of(
                    each.date().toString(),
                    each.from(),
                    each.to(),
                    each.known().toString(),
                    each.roll().map(roll -> plain(roll.oldClose())).orElse(""),
                    each.roll().map(roll -> plain(roll.newClose())).orElse(""),
                    each.roll().map(roll -> plain(roll.newSettlement())).orElse("")))
            .toList());
  }

  private static String plain(OptionalDouble value) {
    return value.isPresent() ? plain(value.getAsDouble()) : "";
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
