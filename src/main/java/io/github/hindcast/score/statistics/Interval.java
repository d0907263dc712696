package io.github.hindcast.score.statistics;

/// A closed range of numbers, low to high; of width zero when both are equal.
public record Interval(double low, double high) {
  public Interval {
    Check.that(
        low <= high, "low end " + low + " of an interval must not be above its high end " + high);
  }

  public double width() {
    return high - low;
  }

  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
