package io.github.hindcast.replay;

/// What came of one scenario, as plain sums that are reused for the next: nothing is created for a
/// trade.
///
/// Money is in the price's own unit for one unit of the whole order: a ladder of three that was
/// filled to a third has earned a third of what the price moved. Trades are counted as [Trade]s
/// are: every part of every rung is one. The sums are of doubles, in order of the exits, so that
/// the same scenario gives the same bits on any thread; they are not rounded to the cent as a
/// ledger is.
public final class Tally {
  private int trades;
  private int hits;
  private int rungsFilled;
  private int ambiguousBars;
  private double gross;
  private double rolled;
  private double costs;
  private double peak;
  private double drawdown;

  void clear() {
    trades = 0;
    hits = 0;
    rungsFilled = 0;
    ambiguousBars = 0;
    gross = 0;
    rolled = 0;
    costs = 0;
    peak = 0;
    drawdown = 0;
  }

  void fill() {
    rungsFilled++;
  }

  void ambiguous() {
    ambiguousBars++;
  }

  /// `earned` is what the prices alone would have earned, `roll` what the changes of contract add.
  void trade(double earned, double roll, double cost) {
    double result = earned + roll;
    trades++;
    hits += result > cost ? 1 : 0;
    gross += result;
    rolled += roll;
    costs += cost;
    double equity = gross - costs;
    peak = equity > peak ? equity : peak;
    double fall = peak - equity;
    drawdown = fall > drawdown ? fall : drawdown;
  }

  /// Round trips, those still open at the end of the bars included.
  public int trades() {
    return trades;
  }

  /// Trades that earned more than they cost.
  public int hits() {
    return hits;
  }

  /// Entries made: a rung that is placed and filled again counts again.
  public int rungsFilled() {
    return rungsFilled;
  }

  /// Bars on which the order of prices inside the bar decides what happens.
  public int ambiguousBars() {
    return ambiguousBars;
  }

  /// What the trades earned before costs, changes of contract included.
  public double gross() {
    return gross;
  }

  /// What the changes of contract added to [#gross()]: mostly below zero for a long where the next
  /// contract is dearer.
  public double rolled() {
    return rolled;
  }

  public double costs() {
    return costs;
  }

  public double net() {
    return gross - costs;
  }

  /// The deepest fall of the net result below its peak so far, looked at after every trade; the
  /// first peak is zero. At or above zero.
  public double drawdown() {
    return drawdown;
  }
}
