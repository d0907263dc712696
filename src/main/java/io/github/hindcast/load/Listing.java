package io.github.hindcast.load;

import io.github.hindcast.instrument.Instrument;
import io.github.hindcast.market.RollRule;
import java.util.Optional;

/// An instrument as its file lists it: with the files of its prices, or the two whose ratio it is.
record Listing(
    Instrument instrument,
    Optional<Prices> prices,
    Optional<Contracts> contracts,
    Optional<Legs> ratio,
    Optional<Origin> origin) {

  /// A file of single contracts, and the rule by which one of them is the main one.
  record Contracts(String file, RollRule rule) {}

  /// Paths within the folder of the data, and how the prices are to be read.
  record Prices(String file, Optional<String> rolls, PriceForm form) {}

  record Legs(Spot of, Spot to) {}

  String id() {
    return instrument.id().value();
  }
}
