package io.github.hindcast.load.feed;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/// What the user says of a file beforehand; everything else is found from the file.
///
/// @param profile the vendor, where it is not to be recognised
/// @param columns for the word of each role the column that has it, by its name in the file
/// @param zone the zone of the file's times where it does not say, and the one into which times
///   with an offset are told
/// @param dayFirst whether `02/01/2020` is the second of January, where the file does not show it
/// @param decimalComma whether `1,234` is a little more than one, where the file does not show it
public record Hints(
    Optional<String> profile,
    Map<String, String> columns,
    Optional<ZoneId> zone,
    Optional<Boolean> dayFirst,
    Optional<Boolean> decimalComma) {

  public Hints {
    columns = Map.copyOf(columns);
  }

  public static Hints none() {
    return new Hints(
        Optional.empty(), Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public Hints withZone(ZoneId known) {
    return new Hints(profile, columns, Optional.of(known), dayFirst, decimalComma);
  }
}
