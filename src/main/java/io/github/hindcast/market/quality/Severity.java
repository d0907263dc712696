package io.github.hindcast.market.quality;

import io.github.hindcast.base.Text;

/// How much a finding should worry.
public enum Severity {
  /// It cannot be right as it stands: two rows of one day, a close below the low.
  ERROR("error", Text.of("error", "错误")),
  /// It is probably wrong, or right and dangerous to rely on.
  WARNING("warning", Text.of("warning", "警告")),
  /// It is worth knowing, and often has an honest reason.
  NOTE("note", Text.of("note", "提示"));

  private final String word;
  private final Text label;

  Severity(String word, Text label) {
    this.word = word;
    this.label = label;
  }

  /// As files write it.
  public String word() {
    return word;
  }

  public Text label() {
    return label;
  }
}
