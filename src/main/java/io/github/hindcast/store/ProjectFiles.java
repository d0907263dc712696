package io.github.hindcast.store;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// All that a project is made of: its files as texts by their names, the prices of its instruments
/// in place of the price files, and its calls as rows that can be asked for.
public record ProjectFiles(
    Map<String, String> texts, Map<String, KeptSeries> series, List<CallRow> calls) {
  public ProjectFiles {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    series = Collections.unmodifiableMap(new TreeMap<>(series));
    calls = List.copyOf(calls);
  }
}
