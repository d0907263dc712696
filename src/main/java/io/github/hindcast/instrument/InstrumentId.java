package io.github.hindcast.instrument;

/// The name by which files and commands know an instrument, such as `SHFE.AL`.
public record InstrumentId(String value) implements Comparable<InstrumentId> {
  public InstrumentId {
    if (!value.matches("[A-Za-z0-9]+(\\.[A-Za-z0-9]+)*")) {
      throw new IllegalArgumentException(
          "an instrument id must be letters and digits with dots between, was '" + value + "'");
    }
  }

  public static InstrumentId of(String value) {
    return new InstrumentId(value);
  }

  @Override
  public int compareTo(InstrumentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
