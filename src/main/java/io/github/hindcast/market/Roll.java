package io.github.hindcast.market;

import java.time.LocalDate;

/// A change of main contract: `date` is the first day of the new one, the closes are those of both
/// contracts on the last day of the old one.
public record Roll(
    LocalDate date, String oldContract, String newContract, double oldClose, double newClose) {

  /// What the price of the series jumps by without anything having been earned.
  public double gap() {
    return newClose - oldClose;
  }
}
