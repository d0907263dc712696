package io.github.hindcast.replay;

import io.github.hindcast.market.BarSeries;
import java.math.BigDecimal;
import java.util.Optional;

/// What a hedger's call is compared with: the whole quantity hedged at the first actionable open,
/// and the spot prices of the window where a spot series was given.
public record Hedging(BigDecimal quantity, Execution fullHedge, Optional<BarSeries> spot) {}
