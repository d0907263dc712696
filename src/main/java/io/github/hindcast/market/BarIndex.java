package io.github.hindcast.market;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// A bar series made ready for jumping: finds the next bar at which something can happen without
/// looking at the bars between.
///
/// It is built once a series, in a few nanoseconds a bar, and never changes; any number of threads
/// may share it. Its answers about highs and lows are those of a scan over [BarSeries#high(int)]
/// and [BarSeries#low(int)], to the last bit.
public final class BarIndex {
  private final BarSeries bars;
  private final Peaks highs;
  private final Peaks depths;
  private final int[] contractChanges;
  private final int[] held;
  private final BitSet buysHeld;
  private final BitSet sellsHeld;

  private BarIndex(BarSeries bars) {
    this.bars = bars;
    this.highs = Peaks.of(bars.column(Column.HIGH));
    this.depths = Peaks.ofNegated(bars.column(Column.LOW));
    this.contractChanges = bars.namesContracts() ? which(bars::changesContract) : new int[0];
    this.buysHeld = new BitSet();
    this.sellsHeld = new BitSet();
    this.held = bars.mayHoldBack() ? which(this::isHeld) : new int[0];
  }

  public static BarIndex of(BarSeries bars) {
    return new BarIndex(bars);
  }

  private int[] which(IntPredicate wanted) {
    return IntStream.range(0, bars.size()).filter(wanted).toArray();
  }

  private boolean isHeld(int bar) {
    boolean untraded = bars.isUntraded(bar);
    buysHeld.set(bar, untraded || bars.isLockedUp(bar));
    sellsHeld.set(bar, untraded || bars.isLockedDown(bar));
    return buysHeld.get(bar) || sellsHeld.get(bar);
  }

  public BarSeries bars() {
    return bars;
  }

  public int size() {
    return bars.size();
  }

  /// The highs.
  public Peaks highs() {
    return highs;
  }

  /// The lows, negated.
  public Peaks depths() {
    return depths;
  }

  /// The first bar at or after `from` that trades at `price` or higher; [#size()] where there is
  /// none.
  public int nextAtOrAbove(int from, double price) {
    return highs.next(from, price);
  }

  /// The first bar at or after `from` that trades at `price` or lower; [#size()] where there is
  /// none.
  public int nextAtOrBelow(int from, double price) {
    return depths.next(from, -price);
  }

  /// The first bar at or after `from` that trades at `upper` or higher or at `lower` or lower;
  /// [#size()] where there is none.
  public int nextOutside(int from, double lower, double upper) {
    return highs.next(from, upper, depths, -lower);
  }

  /// The highest price of the bars from `from` up to but not including `to`.
  public double highest(int from, int to) {
    return highs.greatest(from, to);
  }

  /// The lowest price of the bars from `from` up to but not including `to`.
  public double lowest(int from, int to) {
    return -depths.greatest(from, to);
  }

  /// Every first bar of another contract than that of the bar before it, in order.
  public IntStream contractChanges() {
    return Arrays.stream(contractChanges);
  }

  /// The first bar at or after `from` on which purchases or sales are held back: locked at a price
  /// limit, or without trading; [#size()] where there is none.
  public int nextHeld(int from) {
    int found = Arrays.binarySearch(held, from);
    int at = found >= 0 ? found : -found - 1;
    return at < held.length ? held[at] : size();
  }

  /// Whether any bar at all holds purchases or sales back.
  public boolean hasHeld() {
    return held.length > 0;
  }

  /// Whether nothing can be bought on this bar: locked at its upper limit, or without trading.
  public boolean holdsPurchases(int bar) {
    return buysHeld.get(bar);
  }

  /// Whether nothing can be sold on this bar: locked at its lower limit, or without trading.
  public boolean holdsSales(int bar) {
    return sellsHeld.get(bar);
  }
}
