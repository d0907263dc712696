package io.github.hindcast.store;

import io.github.hindcast.market.BarColumns;
import java.util.BitSet;

/// Which bars of an older series no longer count, and which of the newer one are to be added: those
/// that are not, value by value, the same at the same time.
record BarChange(BitSet ended, BitSet added) {

  static BarChange between(KeptSeries before, KeptSeries after) {
    var ended = new BitSet();
    var added = new BitSet();
    boolean comparable =
        before.columns().seconds() == after.columns().seconds()
            && before.detail() == after.detail();
    if (!comparable) {
      ended.set(0, before.size());
      added.set(0, after.size());
      return new BarChange(ended, added);
    }
    var older = new Rows(before);
    var newer = new Rows(after);
    int old = 0;
    int next = 0;
    while (old < before.size() || next < after.size()) {
      long oldTime = old < before.size() ? older.time(old) : Long.MAX_VALUE;
      long newTime = next < after.size() ? newer.time(next) : Long.MAX_VALUE;
      if (oldTime < newTime) {
        ended.set(old++);
      } else if (newTime < oldTime) {
        added.set(next++);
      } else {
        if (!older.isSame(old, newer, next)) {
          ended.set(old);
          added.set(next);
        }
        old++;
        next++;
      }
    }
    return new BarChange(ended, added);
  }

  private static final class Rows {
    private final BarColumns columns;
    private final String[] contracts;

    Rows(KeptSeries series) {
      this.columns = series.columns();
      this.contracts = series.contractNames();
    }

    long time(int bar) {
      return columns.areWithinDays() ? columns.openings()[bar] : columns.dayNumbers()[bar];
    }

    boolean isSame(int bar, Rows other, int its) {
      boolean same =
          columns.dayNumbers()[bar] == other.columns.dayNumbers()[its]
              && contract(bar).equals(other.contract(its));
      for (var name : KeptSeries.AMOUNTS) {
        double mine = columns.has(name) ? columns.price(name)[bar] : Double.NaN;
        double theirs = other.columns.has(name) ? other.columns.price(name)[its] : Double.NaN;
        same &= Double.compare(mine, theirs) == 0;
      }
      return same;
    }

    private String contract(int bar) {
      return contracts.length == 0 ? "" : contracts[bar];
    }
  }
}
