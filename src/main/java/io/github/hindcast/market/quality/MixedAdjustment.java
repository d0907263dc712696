package io.github.hindcast.market.quality;

import io.github.hindcast.base.Text;
import io.github.hindcast.market.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Series that hold adjusted prices, or adjusted and raw ones side by side, told by their grid:
/// traded prices stand on ticks, prices multiplied by a factor do not.
///
/// The rows are taken in stretches of twenty. A stretch is raw where three quarters of its prices
/// stand on a grid fifty times wider than the finest one of the file, and adjusted else; prices
/// whose finest grid is wider than 1 in 50,000 are never adjusted ones. Adjusted stretches followed
/// by raw ones to the end are a series adjusted backwards, as vendors do for dividends: one
/// warning, that older levels were never traded. A raw stretch followed by an adjusted one is a
/// mix, a warning at each such change. The hard case is an adjusted series that the vendor rounded
/// to the tick: nothing in the file shows it, and nothing is found.
final class MixedAdjustment implements Check {
  private static final int STRETCH = 20;
  private static final double FINER = 50;
  private static final double FINE = 1 / 50_000.0;
  private static final double MOST = 0.75;

  @Override
  public void look(Strand strand, Findings findings) {
    var sound = strand.sound();
    if (!sound.isDaily() || sound.size() < 2 * STRETCH) {
      return;
    }
    var steps =
        IntStream.range(0, sound.size() / STRETCH)
            .mapToDouble(stretch -> step(sound, stretch))
            .toArray();
    double finest = DoubleStream.of(steps).min().orElse(0);
    if (finest > FINE * Robust.median(closes(sound))) {
      return;
    }
    List<Integer> changes = new ArrayList<>();
    for (int at = 1; at < steps.length; at++) {
      if (isRaw(steps[at], finest) != isRaw(steps[at - 1], finest)) {
        changes.add(at);
      }
    }
    if (changes.size() == 1 && isRaw(steps[steps.length - 1], finest)) {
      adjusted(sound, changes.getFirst() * STRETCH, findings);
    } else {
      changes.stream()
          .filter(at -> !isRaw(steps[at], finest))
          .forEach(at -> mixed(sound, at * STRETCH, findings));
    }
  }

  private static double[] closes(Strand sound) {
    return IntStream.range(0, sound.size()).mapToDouble(sound::close).toArray();
  }

  private static boolean isRaw(double step, double finest) {
    return step >= FINER * finest;
  }

  /// The widest grid on which most prices of a stretch stand; the last one takes what is left over.
  private static double step(Strand sound, int stretch) {
    int from = stretch * STRETCH;
    int to = from + 2 * STRETCH > sound.size() ? sound.size() : from + STRETCH;
    double[] prices =
        IntStream.range(from, to)
            .boxed()
            .flatMapToDouble(bar ->
                DoubleStream.of(sound.open(bar), sound.high(bar), sound.low(bar), sound.close(bar)))
            .toArray();
    return Grid.widest(prices, MOST).orElse(0);
  }

  private static void adjusted(Strand sound, int bar, Findings findings) {
    findings.add(
        Severity.WARNING,
        sound,
        Text.of("prices as traded, on ticks", "应为实际成交价，落在最小变动价位上"),
        Text.format(
            "adjusted prices up to about %s (%s %s): levels before it were never traded",
            "约 %s 之前为复权价（%s %s）：此前的价位并未真实成交",
            sound.day(bar - 1),
            Wording.column(Column.CLOSE),
            Wording.number(sound.close(bar - 1))),
        bar - 1,
        0);
  }

  private static void mixed(Strand sound, int bar, Findings findings) {
    findings.add(
        Severity.WARNING,
        sound,
        Text.of("adjusted or raw prices throughout", "复权价与原始价不应混用"),
        Text.format(
            "raw prices, and from about %s on adjusted ones (%s %s)",
            "约 %s 起由原始价变为复权价（%s %s）",
            sound.day(bar),
            Wording.column(Column.CLOSE),
            Wording.number(sound.close(bar))),
        bar,
        bar - 1);
  }
}
