package io.github.hindcast.market;

import io.github.hindcast.base.Text;

/// A simple choice of the main contract, by which somebody else's choice may be explained: the
/// contract that is largest by one figure on one day.
public enum Candidate {
  VOLUME_BEFORE(
      "volume-day-before", Text.of("volume of the day before", "前一日成交量"), Column.VOLUME, 1),
  OPEN_INTEREST_BEFORE(
      "open-interest-day-before",
      Text.of("open interest of the day before", "前一日持仓量"),
      Column.OPEN_INTEREST,
      1),
  VOLUME_SAME("volume-same-day", Text.of("volume of the very day", "当日成交量"), Column.VOLUME, 0),
  OPEN_INTEREST_SAME(
      "open-interest-same-day",
      Text.of("open interest of the very day", "当日持仓量"),
      Column.OPEN_INTEREST,
      0);

  private final String word;
  private final Text label;
  private final Column figure;
  private final int daysBefore;

  Candidate(String word, Text label, Column figure, int daysBefore) {
    this.word = word;
    this.label = label;
    this.figure = figure;
    this.daysBefore = daysBefore;
  }

  /// As output names it.
  public String word() {
    return word;
  }

  public Text label() {
    return label;
  }

  Column figure() {
    return figure;
  }

  int daysBefore() {
    return daysBefore;
  }

  /// Whether it knows what nobody can know when the day begins.
  public boolean looksAhead() {
    return daysBefore == 0;
  }
}
