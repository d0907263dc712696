package io.github.hindcast.market.quality;

import io.github.hindcast.base.Text;
import io.github.hindcast.market.Column;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Jumps that look like a split, a bonus issue or a change of unit: the open stands to the close
/// before as a simple fraction (2, 3, 4, 5, 8, 10, 20, 25, 50, 100, 1000, 3/2, 4/3, 5/4 or the
/// inverse of one), nearer than 4 %, the two bars do not touch, and the median close of the ten
/// rows after stays at that fraction of the ten before, nearer than 12 %.
///
/// The jump must be more than eight times the usual one overnight and four times any other move of
/// these rows. The hard case is a market that really halved: it seldom does so between two bars and
/// then stands still, and where it does this finding, a warning, is false. A change of contract
/// that the file names is none, nor is a jump over a gap in the days.
final class SplitJump implements Check {
  private static final double[] FRACTIONS =
      DoubleStream.of(1000, 100, 50, 25, 20, 10, 8, 5, 4, 3, 2, 3 / 2.0, 4 / 3.0, 5 / 4.0)
          .flatMap(factor -> DoubleStream.of(factor, 1 / factor))
          .toArray();
  private static final double NEAR = 0.04;
  private static final double STAYS = 0.12;
  private static final int AROUND = 10;
  private static final double WIDE = 8;
  private static final double CALM = 0.25;

  @Override
  public void look(Strand strand, Findings findings) {
    var sound = strand.sound();
    var returns = Returns.of(sound);
    for (int bar = 1; bar < sound.size(); bar++) {
      double jump = returns.overnight(bar);
      if (returns.overnightWidth(bar) < WIDE || !isBetweenCalmBars(sound, returns, bar)) {
        continue;
      }
      int at = bar;
      Arrays.stream(FRACTIONS)
          .filter(fraction -> Math.abs(jump - Math.log(fraction)) < NEAR)
          .filter(fraction -> Math.abs(level(sound, at) - Math.log(fraction)) < STAYS)
          .findFirst()
          .ifPresent(fraction -> add(sound, at, fraction, findings));
    }
  }

  /// Nothing touches across the jump, no time is missing, no contract changes, and no other move
  /// near it is a quarter as wide.
  private static boolean isBetweenCalmBars(Strand sound, Returns returns, int bar) {
    boolean apart = sound.low(bar) > sound.high(bar - 1) || sound.high(bar) < sound.low(bar - 1);
    boolean near = sound.dayNumber(bar) - sound.dayNumber(bar - 1) <= MissingDay.LONGEST_HOLIDAY;
    double calm = CALM * Math.abs(returns.overnight(bar));
    return apart
        && near
        && !sound.changesContract(bar)
        && IntStream.range(Math.max(1, bar - AROUND), Math.min(sound.size(), bar + AROUND))
            .filter(other -> other != bar)
            .allMatch(other -> Math.abs(returns.fromClose(other)) < calm);
  }

  /// The median close of the rows from `bar` on against that of the rows before, as a logarithm.
  private static double level(Strand sound, int bar) {
    return Math.log(
        median(sound, bar, Math.min(sound.size(), bar + AROUND))
            / median(sound, Math.max(0, bar - AROUND), bar));
  }

  private static double median(Strand sound, int from, int to) {
    return Robust.median(IntStream.range(from, to).mapToDouble(sound::close).toArray());
  }

  private static void add(Strand sound, int bar, double fraction, Findings findings) {
    findings.add(
        Severity.WARNING,
        sound,
        Text.of("prices of one share or unit throughout", "价格口径应前后一致"),
        Text.format(
            "open %s is %s times the %s before, and prices stay there: a split, an adjustment or another unit",
            "开盘 %s 为此前%3$s的 %2$s 倍，且此后保持：可能为拆股、复权或单位变化",
            Wording.number(sound.open(bar)),
            Wording.factor(fraction),
            Wording.column(Column.CLOSE)),
        bar,
        bar - 1);
  }
}
