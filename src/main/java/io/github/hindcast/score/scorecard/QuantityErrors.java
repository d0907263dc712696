package io.github.hindcast.score.scorecard;

import io.github.hindcast.base.Text;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/// How far published numbers were off, in percent of what came: the relative errors `(forecast −
/// outcome) / |outcome|` of judged quantities.
final class QuantityErrors {
  static final Text NONE = Text.of("no judged quantity", "没有已判定的数量预测");

  private QuantityErrors() {}

  static double[] of(List<ScoredCall> calls) {
    return calls.stream()
        .filter(ScoredCall::isJudged)
        .flatMapToDouble(QuantityErrors::of)
        .toArray();
  }

  /// An outcome of 0 has no relative error.
  private static DoubleStream of(ScoredCall call) {
    var forecast = Samples.measure(call, "forecast");
    var outcome = Samples.measure(call, "outcome");
    return forecast.isPresent() && outcome.isPresent() && outcome.getAsDouble() != 0
        ? DoubleStream.of(
            (forecast.getAsDouble() - outcome.getAsDouble()) / Math.abs(outcome.getAsDouble()))
        : DoubleStream.empty();
  }

  /// The mean absolute relative error. From 0; less is better. None without a judged quantity.
  static Metric size(List<ScoredCall> calls) {
    var errors = of(calls);
    return metric("quantity_error", "mean size of the error", "平均误差幅度")
        .of(Arrays.stream(errors).map(Math::abs).average(), errors.length, NONE);
  }

  /// The mean relative error: above 0 forecasts were too high. None without a judged quantity.
  static Metric bias(List<ScoredCall> calls) {
    var errors = of(calls);
    OptionalDouble mean = Arrays.stream(errors).average();
    return metric("quantity_bias", "bias (above 0: too high)", "偏差（正为偏高）")
        .of(mean, errors.length, NONE);
  }

  private static Metric.Named metric(String name, String en, String zh) {
    return Metric.share(name, en, zh);
  }
}
