package io.github.hindcast.replay;

import java.util.List;

/// What came of a call's orders: the trades, in order of their exits, and the orders left unfilled.
public record Execution(List<Trade> trades, List<Unfilled> unfilled) {
  public static final Execution NONE = new Execution(List.of(), List.of());

  public Execution {
    trades = List.copyOf(trades);
    unfilled = List.copyOf(unfilled);
  }
}
