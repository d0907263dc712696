package io.github.hindcast.instrument;

import io.github.hindcast.base.BrokenRule;

/// The name by which files and commands know an instrument, such as `SHFE.AL`.
public record InstrumentId(String value) implements Comparable<InstrumentId> {
  public InstrumentId {
    if (!value.matches("[A-Za-z0-9]+(\\.[A-Za-z0-9]+)*")) {
      throw BrokenRule.of(
          "an instrument id must be letters and digits with dots between, was '%s'",
          "品种代码应为字母和数字，中间可用点号，实为 '%s'", value);
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
