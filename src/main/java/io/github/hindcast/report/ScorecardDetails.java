package io.github.hindcast.report;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.score.scorecard.CallCoverage;
import io.github.hindcast.score.scorecard.Metric;
import io.github.hindcast.score.scorecard.MetricBlock;
import io.github.hindcast.score.scorecard.Scorecard;
import io.github.hindcast.score.scorecard.ScorecardGroup;
import io.github.hindcast.score.scorecard.Skill;
import io.github.hindcast.score.scorecard.Standing;
import io.github.hindcast.score.statistics.CalibrationCurve;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What stands behind one row of a scorecard: what was found, what the rates rest on, the metrics,
/// and why others are missing.
public final class ScorecardDetails {
  private static final String INDENT = "    ";

  private final Language language;
  private final boolean ledger;

  ScorecardDetails(Language language, boolean ledger) {
    this.language = language;
    this.ledger = ledger;
  }

  String of(ScorecardGroup group, Scorecard scorecard) {
    var text = new StringBuilder(group.name().in(language)).append('\n');
    for (var line : lines(group, scorecard)) {
      text.append(Wrapped.indented(line.in(language), INDENT, TextTable.WIDTH));
    }
    return ledger ? text.append(ScorecardLedger.of(group, language)).toString() : text.toString();
  }

  /// One line a subject.
  public static List<Text> lines(ScorecardGroup group, Scorecard scorecard) {
    var lines = new ArrayList<Text>();
    lines.add(coverage(group.coverage()));
    if (group.coverage().judged() == 0) {
      return lines;
    }
    group.skill().hitRate().map(rate -> rate(rate)).ifPresent(lines::add);
    group
        .skill()
        .compared()
        .map(base -> base(base, group.coverage().judged()))
        .ifPresent(lines::add);
    lines.add(standing(group.standing(), scorecard));
    group.metrics().forEach((block, metrics) -> block(block, metrics).ifPresent(lines::add));
    group.calibration().forEach(bin -> lines.add(calibration(bin)));
    lines.add(missing(group));
    return lines;
  }

  private static Text coverage(CallCoverage coverage) {
    var excluded =
        coverage.excluded().entrySet().stream()
            .map(entry ->
                Text.format("%s %s", "%s %s", entry.getValue(), Labels.verdict(entry.getKey())))
            .reduce((one, other) -> one.plus(Text.of(", ", "、")).plus(other));
    var counts =
        Text.format(
            "found %s: %s judged, %s pending, %s excluded",
            "找到 %s 条：已判定 %s，待定 %s，未计入 %s",
            coverage.found(),
            coverage.judged(),
            coverage.pending(),
            coverage.found() - coverage.judged() - coverage.pending());
    return excluded.map(why -> counts.plus(Text.format(" (%s)", "（%s）", why))).orElse(counts);
  }

  private static Text rate(Skill.HitRate rate) {
    return Text.format(
        "hit rate %s / %s = %s; the true rate may lie anywhere from %s to %s",
        "命中率 %s / %s = %s；真实命中率可能在 %s 至 %s 之间",
        rate.hits(),
        rate.n(),
        ScorecardReport.share(rate.rate()),
        ScorecardReport.share(rate.interval().low()),
        ScorecardReport.share(rate.interval().high()));
  }

  private static Text base(Skill.Compared base, int judged) {
    var known =
        base.n() == judged
            ? Text.of("of all judged calls", "涵盖全部已判定判断")
            : Text.format(
                "of the %s judged calls that have one (hit rate %s)",
                "涵盖其中有基准的 %s 条（命中率 %s）", base.n(), ScorecardReport.share(base.rate()));
    return Text.format(
        "base rate %s, %s; luck alone does as well with probability %s",
        "基准命中率 %s，%s；仅凭运气达到的概率为 %s",
        ScorecardReport.share(base.baseRate()),
        known,
        ScorecardReport.chance(base.pValue()));
  }

  private static Text standing(Standing standing, Scorecard scorecard) {
    var place =
        switch (standing.place()) {
          case Standing.Ranked(var rank, var top) ->
              Text.format(
                  "rank %s of %s; probability of truly being among the best %s: %s",
                  "排名 %s / %s；真实能力位列前 %s 的概率为 %s",
                  rank,
                  scorecard.ranked(),
                  scorecard.top(),
                  ScorecardReport.share(top));
          case Standing.NotRanked(var reason) -> Text.format("not ranked: %s", "不排名：%s", reason);
        };
    return standing
        .shrunk()
        .map(shrunk ->
            place.plus(
                Text.format(
                    "; skill %s, likely between %s and %s",
                    "；能力 %s，大致在 %s 至 %s 之间",
                    ScorecardReport.signed(shrunk.mean()),
                    ScorecardReport.signed(shrunk.interval().low()),
                    ScorecardReport.signed(shrunk.interval().high()))))
        .orElse(place);
  }

  /// The metrics of a block that have a value; empty where none has.
  private static Optional<Text> block(MetricBlock block, List<Metric> metrics) {
    return metrics.stream()
        .filter(metric -> metric.result() instanceof Metric.Known)
        .map(ScorecardDetails::metric)
        .reduce((one, other) -> one.plus(Text.of("; ", "；")).plus(other))
        .map(all -> Text.format("%s: %s", "%s：%s", block.label(), all));
  }

  private static Text metric(Metric metric) {
    var known = (Metric.Known) metric.result();
    return Text.format(
        "%s %s (n %s)", "%s %s（n %s）", strip(metric.label()), value(metric, known), known.n());
  }

  private static Text strip(Text label) {
    return Text.of(label.en().strip(), label.zh().strip());
  }

  static String value(Metric metric, Metric.Known known) {
    return switch (metric.unit()) {
      case SHARE -> Numbers.percent(known.value());
      case NUMBER -> Numbers.fixed(known.value(), 2);
      case P_VALUE -> ScorecardReport.chance(known.value());
    };
  }

  private static Text calibration(CalibrationCurve.Bin bin) {
    return Text.format(
        "said %s on average, came true %s of %s",
        "平均给出概率 %s，实际发生 %s（n %s）",
        ScorecardReport.share(bin.meanForecast()),
        ScorecardReport.share(bin.hitRate()),
        bin.n());
  }

  /// A block without any data gives the reason of its first metric; other metrics are named, each
  /// reason with all that it keeps away.
  private static Text missing(ScorecardGroup group) {
    var parts = new ArrayList<Text>();
    var why = new LinkedHashMap<Text, List<Text>>();
    group
        .metrics()
        .forEach((block, metrics) -> {
          if (metrics.stream().allMatch(metric -> metric.result() instanceof Metric.Missing)) {
            var first = (Metric.Missing) metrics.getFirst().result();
            parts.add(Text.format("%s (%s)", "%s（%s）", block.label(), first.reason()));
            return;
          }
          for (var metric : metrics) {
            if (metric.result() instanceof Metric.Missing(var reason)) {
              why.computeIfAbsent(reason, _ -> new ArrayList<>()).add(strip(metric.label()));
            }
          }
        });
    why.forEach(
        (reason, labels) -> parts.add(Text.format("%s (%s)", "%s（%s）", join(labels), reason)));
    return parts.stream()
        .reduce((one, other) -> one.plus(Text.of("; ", "；")).plus(other))
        .map(all -> Text.format("no data: %s", "无数据：%s", all))
        .orElse(Text.of("every metric has data", "各项指标均有数据"));
  }

  private static Text join(List<Text> labels) {
    return new Text(
        labels.stream().map(Text::en).collect(Collectors.joining(", ")),
        labels.stream().map(Text::zh).collect(Collectors.joining("、")));
  }
}
