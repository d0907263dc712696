/// What is wrong, odd or missing in the prices of a file, row by row, before anybody relies on
/// them. The key type is [io.github.hindcast.market.quality.PriceTable], the rows as they stand.
@NullMarked
package io.github.hindcast.market.quality;

import org.jspecify.annotations.NullMarked;
