package io.github.hindcast.load;

import io.github.hindcast.instrument.Continuity;
import io.github.hindcast.market.Detail;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What the columns of a price file are for: those it must have, and those it may.
record PriceHeader(Detail detail, List<String> needed, List<String> optional) {
  static final String CLOSE = "close";

  /// The columns that may hold the one price of a day.
  static final List<String> CLOSE_COLUMNS = List.of(CLOSE, "cash");

  /// Not needed, and of zero or above where they are there.
  static final List<String> AMOUNTS = List.of("volume", "settlement", "open_interest", "cash");

  static final String DATE = "date";
  static final String TIME = "time";

  private static final List<String> PRICES = List.of("open", "high", "low", CLOSE);

  PriceHeader {
    needed = List.copyOf(needed);
    optional = List.copyOf(optional);
  }

  /// What bars of minutes may have: they have no settlement.
  private static final List<String> AMOUNTS_WITHIN = List.of("volume", "open_interest");

  static PriceHeader of(Collection<String> columns, PriceForm form, Continuity continuity) {
    boolean whole =
        form.closes().equals(CLOSE)
            && (columns.contains("open") || columns.contains("high") || columns.contains("low"));
    boolean within = form.within().isPresent();
    var needed = new ArrayList<>(List.of(within ? TIME : DATE));
    needed.addAll(whole ? PRICES : List.of(CLOSE));
    var optional = new ArrayList<>(within ? AMOUNTS_WITHIN : AMOUNTS);
    (continuity == Continuity.MAIN_CONTRACT ? needed : optional).add("contract");
    return new PriceHeader(whole ? Detail.OHLC : Detail.CLOSE_ONLY, needed, optional);
  }

  /// Whether the columns are the ones that are needed, and no others than may be, each once.
  boolean fits(List<String> columns) {
    return columns.stream().distinct().count() == columns.size()
        && columns.containsAll(needed)
        && columns.stream().allMatch(name -> needed.contains(name) || optional.contains(name));
  }
}
