package io.github.hindcast.store;

import io.github.hindcast.base.Text;
import java.util.List;
import java.util.OptionalInt;

/// One record of a scorecard: whose it is, where it stands, and its metrics as far as they are
/// known.
public record ScorecardRow(
    Text name,
    boolean naive,
    OptionalInt rank,
    boolean starred,
    int found,
    int calls,
    int judged,
    int pending,
    List<Metric> metrics) {

  public ScorecardRow {
    metrics = List.copyOf(metrics);
  }

  public record Metric(String name, double value) {}
}
