package io.github.hindcast.report.html;

import io.github.hindcast.instrument.InstrumentId;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/// What every page of a report says of its making: the version of the program, the day up to which
/// anything was known, and the price files by instrument. No clock is in it, so that the same input
/// makes the same pages.
public record Imprint(String version, LocalDate asOf, Map<InstrumentId, String> priceFiles) {
  public Imprint {
    priceFiles = java.util.Collections.unmodifiableMap(new TreeMap<>(priceFiles));
  }
}
