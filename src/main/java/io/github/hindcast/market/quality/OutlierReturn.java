package io.github.hindcast.market.quality;

import io.github.hindcast.base.Text;

/// Returns far beyond what is usual: `|log(close / close before)|` above so many times the robust
/// spread of the year around it (1.4826 times the median absolute return), and above 5 %.
///
/// Ten spreads for days, forty for bars within days, whose tails are heavier. A note: markets do
/// jump, and most of what is found here did happen. It is a warning where the price is back the
/// next time, closer than a quarter of the jump, as after a wrong print. The hard case is a series
/// whose unit of trading changes, which has rules of its own: a jump that they explain is found
/// there and here.
final class OutlierReturn implements Check {
  private static final double WIDE = 10;
  private static final double WIDE_WITHIN = 40;
  private static final double LEAST = 0.05;

  @Override
  public void look(Strand strand, Findings findings) {
    var sound = strand.sound();
    var returns = Returns.of(sound);
    double wide = sound.isDaily() ? WIDE : WIDE_WITHIN;
    for (int bar = 1; bar < sound.size(); bar++) {
      double jump = returns.fromClose(bar);
      if (Math.abs(jump) < LEAST || returns.width(bar) < wide || sound.changesContract(bar)) {
        continue;
      }
      boolean back =
          bar + 1 < sound.size()
              && Math.abs(jump + returns.fromClose(bar + 1)) < 0.25 * Math.abs(jump);
      var change =
          Text.format(
              "%s, from %s to %s",
              "%s，由 %s 至 %s",
              Wording.change(Math.expm1(jump)),
              Wording.number(sound.close(bar - 1)),
              Wording.number(sound.close(bar)));
      findings.add(
          back ? Severity.WARNING : Severity.NOTE,
          sound,
          Text.format(
              "a change of at most %s, %.0f times the usual",
              "变动不应超过 %s，即平常的 %.0f 倍",
              Wording.change(Math.expm1(Math.max(LEAST, wide * returns.usual(bar)))).substring(1),
              wide),
          back ? change.plus(Text.of(", and back", "，随即恢复")) : change,
          bar);
      if (back) {
        bar++;
      }
    }
  }
}
