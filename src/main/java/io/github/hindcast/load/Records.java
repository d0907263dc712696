package io.github.hindcast.load;

import io.github.hindcast.market.Outcome;
import io.github.hindcast.market.RateSeries;
import java.time.LocalDate;

/// All that a call can name.
record Records(
    Names<Listing> instruments,
    Names<LocalDate> anchors,
    Names<RateSeries> rates,
    Names<Outcome> outcomes,
    Names<Sourced> sources) {

  /// The same with one source only.
  Records only(String id, Sourced source) {
    var sources = Names.of(Sourced.WHAT, id, java.util.Map.of(id, source));
    return new Records(instruments, anchors, rates, outcomes, sources);
  }
}
