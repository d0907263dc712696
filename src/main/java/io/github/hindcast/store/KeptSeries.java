package io.github.hindcast.store;

import io.github.hindcast.market.BarColumns;
import io.github.hindcast.market.Column;
import io.github.hindcast.market.Detail;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;

/// The prices of one instrument as its price file has them, and the name of that file.
///
/// An amount that is known of no bar at all is the same as one that the file does not have.
public record KeptSeries(String file, Detail detail, BarColumns columns) {

  /// In the order of the columns of the table.
  static final List<Column> AMOUNTS =
      List.of(
          Column.OPEN,
          Column.HIGH,
          Column.LOW,
          Column.CLOSE,
          Column.SETTLEMENT,
          Column.VOLUME,
          Column.OPEN_INTEREST);

  public KeptSeries {
    var known = new EnumMap<Column, double[]>(Column.class);
    for (var name : AMOUNTS) {
      if (columns.has(name) && !Arrays.stream(columns.price(name)).allMatch(Double::isNaN)) {
        known.put(name, columns.price(name));
      }
    }
    columns =
        columns.areWithinDays()
            ? BarColumns.within(
                columns.dayNumbers(),
                columns.openings(),
                columns.seconds(),
                known,
                columns.contracts())
            : BarColumns.ofDays(columns.dayNumbers(), known, columns.contracts());
  }

  int size() {
    return columns.size();
  }

  /// Of everything that decides a result.
  String sha256() {
    var print = new Fingerprint().text(detail.name()).numbers(new int[] {columns.seconds()});
    print.numbers(columns.dayNumbers()).numbers(columns.openings());
    for (var name : AMOUNTS) {
      print.text(name.name());
      if (columns.has(name)) {
        print.numbers(columns.price(name));
      }
    }
    for (var span : columns.contracts().spans()) {
      print.numbers(new int[] {span.from()}).text(span.contract());
    }
    return print.hex();
  }

  /// One name a bar, or none at all.
  String[] contractNames() {
    var spans = columns.contracts().spans();
    var names = new String[spans.isEmpty() ? 0 : size()];
    for (int next = 0; next < spans.size(); next++) {
      int end = next + 1 < spans.size() ? spans.get(next + 1).from() : size();
      Arrays.fill(names, spans.get(next).from(), end, spans.get(next).contract());
    }
    return names;
  }
}
