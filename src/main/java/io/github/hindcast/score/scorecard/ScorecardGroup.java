package io.github.hindcast.score.scorecard;

import io.github.hindcast.base.Text;
import io.github.hindcast.score.statistics.CalibrationCurve;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// One record: what was found, how often it came true, what it earned, and where it stands.
///
/// `naive` marks the forecaster who knows nothing: it is shown beside the others and never ranked.
/// `ledger` has every call, those that count in nothing too, in order of publication.
public record ScorecardGroup(
    Text name,
    boolean naive,
    CallCoverage coverage,
    Skill skill,
    Standing standing,
    Map<MetricBlock, List<Metric>> metrics,
    List<CalibrationCurve.Bin> calibration,
    List<ScoredCall> ledger) {
  private static final int BINS = 10;

  public ScorecardGroup {
    metrics = java.util.Collections.unmodifiableMap(new EnumMap<>(metrics));
    calibration = List.copyOf(calibration);
    ledger = List.copyOf(ledger);
  }

  static ScorecardGroup of(Row row, Skill skill, Standing standing) {
    var stated = StatedProbabilities.of(row.calls());
    var metrics = new EnumMap<MetricBlock, List<Metric>>(MetricBlock.class);
    for (var block : MetricBlock.values()) {
      metrics.put(block, block.of(row.calls()));
    }
    return new ScorecardGroup(
        row.name(),
        row.naive(),
        CallCoverage.of(row.calls(), row.untestable()),
        skill,
        standing,
        metrics,
        CalibrationCurve.of(stated.forecasts(), stated.outcomes(), BINS, Skill.CONFIDENCE),
        row.calls());
  }

  /// The key in JSON and CSV, the same in both languages.
  public String key() {
    return name.en();
  }
}
