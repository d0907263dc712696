package io.github.hindcast.market.quality;

import io.github.hindcast.base.Text;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// One thing that a rule found in the rows of a file: where, what was expected there, and what was
/// found.
///
/// @param places the rows it is about, the row to look at first; never empty
public record Finding(Rule rule, Severity severity, List<Place> places, Text expected, Text found) {
  public Finding {
    places = List.copyOf(places);
    if (places.isEmpty()) {
      throw new IllegalArgumentException("a finding of " + rule + " must have a row");
    }
  }

  /// A row of the file: its line, its day, its time for bars within days, and its contract or
  /// symbol, empty where the file names none.
  public record Place(int line, LocalDate day, Optional<LocalTime> time, String code) {}

  public Place place() {
    return places.getFirst();
  }
}
