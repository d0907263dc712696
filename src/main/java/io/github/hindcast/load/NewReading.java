package io.github.hindcast.load;

import io.github.hindcast.view.CallId;
import java.util.Map;
import java.util.TreeMap;

/// A reading to be added to a call's file: the call, or one of its readings, with other values at
/// some of its paths, each value as a strategy file has it.
public record NewReading(CallId of, String name, Map<String, String> values) {
  public NewReading {
    values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
  }
}
