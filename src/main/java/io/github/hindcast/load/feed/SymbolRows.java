package io.github.hindcast.load.feed;

import io.github.hindcast.market.quality.PriceTable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// Which rows of a table are of which symbol.
final class SymbolRows {
  private SymbolRows() {}

  /// The rows of each symbol, in the order in which symbols first appear.
  static Map<String, int[]> of(PriceTable table) {
    var codes = table.codes();
    var all = new LinkedHashMap<String, int[]>();
    if (codes.size() == 1) {
      var rows = new int[table.size()];
      Arrays.setAll(rows, row -> row);
      all.put(codes.getFirst(), rows);
      return all;
    }
    var sizes = new LinkedHashMap<String, Integer>();
    for (int row = 0; row < table.size(); row++) {
      sizes.merge(table.code(row), 1, Integer::sum);
    }
    sizes.forEach((code, size) -> all.put(code, new int[size]));
    sizes.replaceAll((_, _) -> 0);
    for (int row = 0; row < table.size(); row++) {
      int at = sizes.merge(table.code(row), 1, Integer::sum) - 1;
      Objects.requireNonNull(all.get(table.code(row)))[at] = row;
    }
    return all;
  }
}
