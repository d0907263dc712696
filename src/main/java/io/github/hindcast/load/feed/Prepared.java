package io.github.hindcast.load.feed;

import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.load.DataFolder;
import io.github.hindcast.load.Origin;
import io.github.hindcast.market.quality.PriceTable;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/// Prices of one instrument that are to be written: what they are, and where they go.
///
/// @param file in the folder of the data
/// @param listing whether the instrument is new and its lines go into the list of imports
/// @param keys what the list of imports says of it beside its id and origin, in order
/// @param contracts whether a column names the contract of each row
/// @param days the trading day of a row
/// @param said what is told of it
record Prepared(
    InstrumentId id,
    String file,
    boolean listing,
    Map<String, String> keys,
    PriceTable table,
    List<Series> series,
    boolean within,
    boolean contracts,
    IntUnaryOperator days,
    Text said) {

  /// The lines of the list, with the origin.
  String lines(Origin origin) {
    var lines = new StringBuilder("  - id: ").append(id).append('\n');
    keys.forEach(
        (key, value) -> lines.append("    ").append(key).append(": ").append(value).append('\n'));
    return lines.append("    origin: ").append(flow(origin)).append('\n').toString();
  }

  private static String flow(Origin origin) {
    return "{ file: "
        + DataFolder.quoted(origin.file())
        + ", profile: "
        + origin.profile()
        + ", imported: \""
        + origin.imported()
        + "\", sha256: \""
        + origin.sha256()
        + "\", written: \""
        + origin.written()
        + "\" }";
  }
}
