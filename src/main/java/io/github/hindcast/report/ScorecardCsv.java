package io.github.hindcast.report;

import io.github.hindcast.score.scorecard.Metric;
import io.github.hindcast.score.scorecard.Scorecard;
import io.github.hindcast.score.scorecard.ScorecardGroup;
import io.github.hindcast.score.scorecard.Skill;
import io.github.hindcast.score.scorecard.Standing;
import io.github.hindcast.score.statistics.Interval;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A scorecard as CSV: one row a record, every metric in a column; empty where it has no data.
final class ScorecardCsv {
  private ScorecardCsv() {}

  static String write(Scorecard scorecard) {
    var rows = scorecard.groups().stream().map(ScorecardCsv::row).toList();
    var columns = rows.isEmpty() ? List.<String>of() : List.copyOf(rows.getFirst().keySet());
    return Csv.write(columns, rows.stream().map(row -> List.copyOf(row.values())).toList());
  }

  private static Map<String, String> row(ScorecardGroup group) {
    var row = new LinkedHashMap<String, String>();
    row.put("key", group.key());
    row.put("naive", String.valueOf(group.naive()));
    row.put("found", String.valueOf(group.coverage().found()));
    row.put("calls", String.valueOf(group.coverage().calls()));
    row.put("judged", String.valueOf(group.coverage().judged()));
    row.put("pending", String.valueOf(group.coverage().pending()));
    var rate = group.skill().hitRate();
    row.put("effective_n", number(rate.map(Skill.HitRate::effectiveN)));
    row.put("hit_rate", number(rate.map(Skill.HitRate::rate)));
    row.put("wilson_low", number(rate.map(Skill.HitRate::interval).map(Interval::low)));
    row.put("wilson_high", number(rate.map(Skill.HitRate::interval).map(Interval::high)));
    var compared = group.skill().compared();
    row.put("compared", String.valueOf(compared.map(Skill.Compared::n).orElse(0)));
    row.put("compared_effective_n", number(compared.map(Skill.Compared::effectiveN)));
    row.put("base_rate", number(compared.map(Skill.Compared::baseRate)));
    row.put("excess", number(compared.map(Skill.Compared::excess)));
    row.put("p_value", number(compared.map(Skill.Compared::pValue)));
    standing(row, group.standing());
    group.metrics().values().stream()
        .flatMap(List::stream)
        .forEach(metric -> row.put(metric.name(), value(metric)));
    return row;
  }

  private static void standing(Map<String, String> row, Standing standing) {
    var q = standing.qValue();
    row.put("q_value", q.isPresent() ? number(Optional.of(q.getAsDouble())) : "");
    row.put("skill", number(standing.shrunk().map(Standing.Shrunk::mean)));
    row.put("skill_low", number(standing.shrunk().map(s -> s.interval().low())));
    row.put("skill_high", number(standing.shrunk().map(s -> s.interval().high())));
    row.put("star", String.valueOf(standing.starred()));
    row.put(
        "rank",
        standing.place() instanceof Standing.Ranked(var rank, _) ? String.valueOf(rank) : "");
    row.put(
        "top_probability",
        standing.place() instanceof Standing.Ranked(_, var top) ? number(Optional.of(top)) : "");
  }

  private static String value(Metric metric) {
    return metric.result() instanceof Metric.Known(var value, _) ? number(Optional.of(value)) : "";
  }

  private static String number(Optional<Double> number) {
    return number.map(value -> Json.rounded(value).toPlainString()).orElse("");
  }
}
