package io.github.hindcast.instrument;

import java.util.List;
import java.util.Optional;

/// By whose rules an instrument trades.
public sealed interface TradingTerms {

  /// A future: its product's dated terms, how the exchange rounds the lower price limit, and the
  /// contract where the instrument is a single one.
  record Futures(ExchangeTerms terms, LimitRounding rounding, Optional<String> contract)
      implements TradingTerms {}

  /// A share: the duties and levies of its market.
  record Shares(List<ShareCharge> charges) implements TradingTerms {
    public Shares {
      charges = List.copyOf(charges);
    }
  }

  /// No terms on record: no limits, no margin, and costs that are not known.
  record Unknown() implements TradingTerms {}

  /// Where the lower limit falls between two ticks. The upper one is always rounded down. Both
  /// rules are read off days that stopped exactly at their limit.
  enum LimitRounding {
    /// Shanghai: to the tick below.
    DOWN,
    /// Guangzhou: to the tick above, into the band.
    INWARD
  }
}
