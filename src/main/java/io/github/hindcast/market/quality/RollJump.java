package io.github.hindcast.market.quality;

import io.github.hindcast.base.Text;
import io.github.hindcast.market.Column;
import java.util.Optional;

/// Changes of contract, which move a series without anybody earning it.
///
/// Where the file names its contracts every change is a note, with the gap between the two
/// contracts' closes of the day before if a table of rolls has them. Where it does not, a possible
/// roll is a change of open interest more than six times as wide as usual: positions of one
/// contract are built and closed over days, and those of another begin elsewhere. In a series that
/// is on record as spliced and has no open interest it is an open more than six times as far from
/// the close before as usual, and further than the ranges of both days reach. The hard case is a
/// roll between contracts that are as large, or as dear, as each other: it does not show, and is
/// not found. Below a thousand lots nothing is said: there a contract that has just been listed
/// looks the same.
final class RollJump implements Check {
  private static final double WIDE = 6;
  private static final double FEWEST = 1000;

  @Override
  public void look(Strand strand, Findings findings) {
    var sound = strand.sound();
    if (!sound.isDaily()) {
      return;
    }
    if (!sound.hasOneName()) {
      named(sound, findings);
    } else if (sound.isSpliced() && sound.has(Column.OPEN_INTEREST)) {
      byOpenInterest(sound, findings);
    } else if (sound.subject().isSpliced()) {
      byPrice(sound, findings);
    }
  }

  private static void named(Strand sound, Findings findings) {
    for (int bar = 1; bar < sound.size(); bar++) {
      if (sound.changesContract(bar)) {
        var roll = Optional.ofNullable(sound.subject().rolls().get(sound.day(bar)));
        var change = Text.format("%s to %s", "%s 换月至 %s", sound.code(bar - 1), sound.code(bar));
        findings.add(
            Severity.NOTE,
            sound,
            Text.of("one contract, or a change that is excluded from P&L", "同一合约，或换月价差不计入盈亏"),
            roll.map(known ->
                    change.plus(
                        Text.format(", roll gap %s", "，换月价差 %s", Wording.number(known.gap()))))
                .orElse(
                    change.plus(
                        Text.format(
                            ", close %s to open %s, the gap of the contracts is not on record",
                            "，收盘 %s 至开盘 %s，两合约价差未登记",
                            Wording.number(sound.close(bar - 1)),
                            Wording.number(sound.open(bar))))),
            bar,
            bar - 1);
      }
    }
  }

  private static void byOpenInterest(Strand sound, Findings findings) {
    var changes = new double[sound.size()];
    for (int bar = 1; bar < changes.length; bar++) {
      double now = sound.value(Column.OPEN_INTEREST, bar);
      double before = sound.value(Column.OPEN_INTEREST, bar - 1);
      changes[bar] =
          now > 0 && before > 0 && Math.max(now, before) >= FEWEST ? Math.log(now / before) : 0;
    }
    double[] usual = Robust.spreads(changes);
    for (int bar = 1; bar < sound.size(); bar++) {
      if (usual[bar] > 0 && Math.abs(changes[bar]) > WIDE * usual[bar]) {
        possible(
            sound,
            bar,
            Text.format(
                ", open interest %s", "，持仓量变动 %s", Wording.change(Math.expm1(changes[bar]))),
            findings);
      }
    }
  }

  private static void byPrice(Strand sound, Findings findings) {
    var returns = Returns.of(sound);
    for (int bar = 1; bar < sound.size(); bar++) {
      double gap = Math.abs(returns.overnight(bar));
      if (returns.overnightWidth(bar) > WIDE
          && gap > range(sound, bar)
          && gap > range(sound, bar - 1)) {
        possible(sound, bar, Text.of(", wider than both days", "，超出前后两日振幅"), findings);
      }
    }
  }

  private static void possible(Strand sound, int bar, Text why, Findings findings) {
    findings.add(
        Severity.NOTE,
        sound,
        Text.of("one contract throughout", "应为同一合约"),
        Text.format(
                "possible roll: close %s to open %s",
                "可能换月：收盘 %s 至开盘 %s",
                Wording.number(sound.close(bar - 1)),
                Wording.number(sound.open(bar)))
            .plus(why),
        bar,
        bar - 1);
  }

  private static double range(Strand sound, int bar) {
    return Math.log(sound.high(bar) / sound.low(bar));
  }
}
