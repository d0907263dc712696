package io.github.hindcast.sweep;

import java.util.Arrays;

/// What came of every scenario, as columns. A cell is written once, by the thread that ran it.
///
/// `net` is in the currency of the calls, summed over them as the engine sums: not rounded to the
/// cent line by line. `drawdown` is looked at after every exit.
final class Cells {
  /// How far a cell is.
  enum State {
    /// The sweep was stopped before it.
    NOT_RUN,
    /// Its parts do not go together, or nothing of its window can be acted on.
    INVALID,
    RUN
  }

  private final State[] states;
  private final double[] net;
  private final double[] drawdown;
  private final int[] trades;
  private final int[] wins;

  Cells(int size) {
    states = new State[size];
    Arrays.fill(states, State.NOT_RUN);
    net = new double[size];
    drawdown = new double[size];
    trades = new int[size];
    wins = new int[size];
  }

  void invalid(int scenario) {
    states[scenario] = State.INVALID;
  }

  void run(int scenario, double net, double drawdown, int trades, int wins) {
    this.states[scenario] = State.RUN;
    this.net[scenario] = net;
    this.drawdown[scenario] = drawdown;
    this.trades[scenario] = trades;
    this.wins[scenario] = wins;
  }

  int size() {
    return states.length;
  }

  State state(int scenario) {
    return states[scenario];
  }

  boolean isRun(int scenario) {
    return state(scenario) == State.RUN;
  }

  int count(State state) {
    return (int) Arrays.stream(states).filter(each -> each == state).count();
  }

  double net(int scenario) {
    return net[scenario];
  }

  double drawdown(int scenario) {
    return drawdown[scenario];
  }

  int trades(int scenario) {
    return trades[scenario];
  }

  int wins(int scenario) {
    return wins[scenario];
  }
}
