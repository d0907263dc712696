package io.github.hindcast.replay;

import io.github.hindcast.base.Text;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.Outcome;
import io.github.hindcast.market.RateSeries;
import io.github.hindcast.view.Call;
import java.time.LocalDate;
import java.util.Optional;

/// A call laid over what happened, with nothing judged yet.
public sealed interface Replayed {
  Call call();

  /// A call on the price of one instrument. `reference` holds the bars of the period that the call
  /// compares its window with. Calls that trade have their trades in `execution`, under the path
  /// rule that is adverse to them, and in `optimistic` under the one that favours them: the two
  /// differ only where the order of prices inside a bar decides. A hedger's call has in `hedging`
  /// what it is compared with.
  record Played(
      Call call,
      WindowBars window,
      Optional<BarSeries> reference,
      Execution execution,
      Execution optimistic,
      Optional<Hedging> hedging)
      implements Replayed {}

  /// A call on two instruments over the same window.
  record PlayedPair(Call call, Played longLeg, Played shortLeg) implements Replayed {}

  /// A call on a published rate: the announcements known, and the day up to which they are known.
  record Announced(Call call, RateSeries series, LocalDate to, LocalDate knownUpTo)
      implements Replayed {}

  /// A call on an event or a number, with its outcome as far as it is on record, and the day up to
  /// which anything is.
  record Recorded(Call call, Outcome outcome, LocalDate to, LocalDate knownUpTo)
      implements Replayed {}

  /// A call that cannot be laid over anything.
  record NotPlayed(Call call, Cause cause, Text reason) implements Replayed {}

  /// Why there is nothing to judge.
  enum Cause {
    /// What would be needed is not on record.
    NO_DATA,
    /// The data end before the call could be acted on.
    NOT_YET
  }
}
