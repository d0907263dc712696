package io.github.hindcast.load;

import java.util.List;
import java.util.Optional;

/// How a price file is to be read: the column of the closes, and how long bars are that are shorter
/// than a day.
record PriceForm(String closes, Optional<Within> within) {

  /// What bars of minutes are called in `instruments.yaml`.
  static final List<String> LENGTHS =
      List.of("1 minute", "5 minutes", "15 minutes", "30 minutes", "60 minutes");

  /// Bars of so many seconds, named by the time at which they open or, `atClose`, by that at which
  /// they close.
  record Within(int seconds, boolean atClose) {}

  static PriceForm daily(String closes) {
    return new PriceForm(closes, Optional.empty());
  }

  static PriceForm of(String closes, Optional<String> length, boolean atClose) {
    return new PriceForm(
        closes,
        length.map(text ->
            new Within(60 * Integer.parseInt(text.substring(0, text.indexOf(' '))), atClose)));
  }
}
