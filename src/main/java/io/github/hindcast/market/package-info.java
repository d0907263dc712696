/// What happened: bars of prices, changes of the main contract, published rates and outcomes on
/// record. The key types are [io.github.hindcast.market.BarSeries] and
/// [io.github.hindcast.market.Market]. Nothing here knows what anybody said about it.
@NullMarked
package io.github.hindcast.market;

import org.jspecify.annotations.NullMarked;
