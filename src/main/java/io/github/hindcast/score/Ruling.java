package io.github.hindcast.score;

import io.github.hindcast.replay.Replayed;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.view.Call;
import java.math.BigDecimal;
import java.util.Optional;

/// What decides a call under one reading, and what following it earned: the part of a [Judgement]
/// that records count, without risk, margin, flags and other readings.
public record Ruling(Replayed replayed, Finding finding, Optional<Pnl> pnl) {
  public Call call() {
    return replayed.call();
  }

  public Verdict verdict() {
    return finding.verdict();
  }

  /// The net result in units of the risk taken; empty where nothing was earned or no stop was
  /// named.
  public Optional<BigDecimal> rMultiple() {
    return pnl.isPresent() && replayed instanceof Played played
        ? Risk.rMultiple(played)
        : Optional.empty();
  }
}
