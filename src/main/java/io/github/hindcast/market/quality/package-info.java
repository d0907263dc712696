/// What is wrong, odd or missing in the prices of a file, row by row, before anybody relies on
/// them. The key types are [io.github.hindcast.market.quality.PriceTable], the rows as they stand,
/// and [io.github.hindcast.market.quality.Inspection], what the rules found in them. To add a rule,
/// write its class and its line in `Rule`; the schema of the output takes its word from there.
@NullMarked
package io.github.hindcast.market.quality;

import org.jspecify.annotations.NullMarked;
