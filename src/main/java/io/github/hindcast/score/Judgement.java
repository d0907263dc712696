package io.github.hindcast.score;

import io.github.hindcast.base.Text;
import io.github.hindcast.replay.Replayed;
import io.github.hindcast.replay.Trade;
import io.github.hindcast.view.Call;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The verdict on one call under one reading, with all that decided it.
///
/// `readings` are the judgements of the call's other fair readings; they do not count in totals.
public record Judgement(
    Call call,
    Finding finding,
    Optional<Pnl> pnl,
    Optional<Risk> risk,
    Optional<Hedge> hedge,
    Set<Flag> flags,
    Replayed replayed,
    List<Judgement> readings) {

  public Judgement {
    flags = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(flags));
    readings = List.copyOf(readings);
  }

  public Verdict verdict() {
    return finding.verdict();
  }

  /// The part of it that records count.
  public Ruling ruling() {
    return new Ruling(replayed, finding, pnl);
  }

  public Text reason() {
    return finding.reason();
  }

  /// The trades that the judgement is about; for a pair, those of both legs.
  public List<Trade> trades() {
    return switch (replayed) {
      case Replayed.Played played -> played.execution().trades();
      case Replayed.PlayedPair(_, var longLeg, var shortLeg) ->
          java.util.stream.Stream.of(longLeg, shortLeg)
              .flatMap(leg -> leg.execution().trades().stream())
              .toList();
      case Replayed.Announced _, Replayed.Recorded _, Replayed.NotPlayed _ -> List.of();
    };
  }
}
