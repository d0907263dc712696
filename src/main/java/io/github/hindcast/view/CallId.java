package io.github.hindcast.view;

/// The name of a call within its book, and of the reading of it; `base` is the plainest reading.
public record CallId(String book, String name, String reading) {
  public static final String BASE = "base";

  public CallId withReading(String other) {
    return new CallId(book, name, other);
  }

  public boolean isBase() {
    return reading.equals(BASE);
  }

  /// `book/name`, with `#reading` behind it for a reading other than the base.
  @Override
  public String toString() {
    return book + "/" + name + (isBase() ? "" : "#" + reading);
  }
}
