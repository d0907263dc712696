package io.github.hindcast.score.scorecard;

import io.github.hindcast.base.Text;
import java.util.List;
import java.util.function.Function;

/// The metrics beyond the hit rate, in the blocks in which they are printed.
public enum MetricBlock {
  DIRECTION("direction", "方向", List.of(ChoiceTest::of, TimingTest::of)),
  RETURNS(
      "returns",
      "收益",
      List.of(
          MeanReturn::of,
          MedianReturn::of,
          Expectancy::of,
          ProfitFactor::of,
          MeanRisked::of,
          WithoutBest::of,
          TopCallShare::of)),
  RANGES(
      "ranges",
      "区间",
      List.of(
          RangeCoverage::of,
          RangeWidth::of,
          RangeScore::of,
          RangeSkill::againstNaive,
          RangeSkill::againstAverageRange,
          RangeBreaches::of,
          RangeClusters::of)),
  TARGETS("targets", "目标价", List.of(Targets::metAtEnd, Targets::metAtAnyTime)),
  PROBABILITIES(
      "probabilities",
      "概率",
      List.of(
          ProbabilityScore::score,
          ProbabilityScore::reliability,
          ProbabilityScore::resolution,
          ProbabilityScore::uncertainty)),
  QUANTITIES("quantities", "数量", List.of(QuantityErrors::size, QuantityErrors::bias));

  private final String en;
  private final String zh;
  private final List<Function<List<ScoredCall>, Metric>> metrics;

  MetricBlock(String en, String zh, List<Function<List<ScoredCall>, Metric>> metrics) {
    this.en = en;
    this.zh = zh;
    this.metrics = metrics;
  }

  public Text label() {
    return Text.of(en, zh);
  }

  List<Metric> of(List<ScoredCall> calls) {
    return metrics.stream().map(metric -> metric.apply(calls)).toList();
  }
}
