package io.github.hindcast.cli;

import io.github.hindcast.score.scorecard.Metric;
import io.github.hindcast.score.scorecard.Scorecard;
import io.github.hindcast.score.scorecard.ScorecardGroup;
import io.github.hindcast.score.scorecard.Standing;
import io.github.hindcast.store.ScorecardRow;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// A scorecard as the rows of a store, in its order; metrics have the names of the CSV columns.
final class ScorecardRows {
  private ScorecardRows() {}

  static List<ScorecardRow> of(Scorecard scorecard) {
    return scorecard.groups().stream().map(ScorecardRows::row).toList();
  }

  private static ScorecardRow row(ScorecardGroup group) {
    var coverage = group.coverage();
    return new ScorecardRow(
        group.name(),
        group.naive(),
        group.standing().place() instanceof Standing.Ranked(var rank, _)
            ? OptionalInt.of(rank)
            : OptionalInt.empty(),
        group.standing().starred(),
        coverage.found(),
        coverage.calls(),
        coverage.judged(),
        coverage.pending(),
        metrics(group));
  }

  private static List<ScorecardRow.Metric> metrics(ScorecardGroup group) {
    var metrics = new ArrayList<ScorecardRow.Metric>();
    group
        .skill()
        .hitRate()
        .ifPresent(rate -> {
          add(metrics, "effective_n", rate.effectiveN());
          add(metrics, "hit_rate", rate.rate());
          add(metrics, "wilson_low", rate.interval().low());
          add(metrics, "wilson_high", rate.interval().high());
        });
    group
        .skill()
        .compared()
        .ifPresent(compared -> {
          add(metrics, "compared", compared.n());
          add(metrics, "compared_effective_n", compared.effectiveN());
          add(metrics, "base_rate", compared.baseRate());
          add(metrics, "excess", compared.excess());
          add(metrics, "p_value", compared.pValue());
        });
    group.standing().qValue().ifPresent(q -> add(metrics, "q_value", q));
    group
        .standing()
        .shrunk()
        .ifPresent(shrunk -> {
          add(metrics, "skill", shrunk.mean());
          add(metrics, "skill_low", shrunk.interval().low());
          add(metrics, "skill_high", shrunk.interval().high());
        });
    if (group.standing().place() instanceof Standing.Ranked(_, var top)) {
      add(metrics, "top_probability", top);
    }
    for (var block : group.metrics().values()) {
      for (var metric : block) {
        if (metric.result() instanceof Metric.Known(var value, _)) {
          add(metrics, metric.name(), value);
        }
      }
    }
    return metrics;
  }

  private static void add(List<ScorecardRow.Metric> metrics, String name, double value) {
    metrics.add(new ScorecardRow.Metric(name, value));
  }
}
