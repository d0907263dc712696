package io.github.hindcast.market;

import java.time.LocalDate;
import java.util.OptionalDouble;

/// A change of main contract: `date` is the first day of the new one, the closes are those of both
/// contracts on the last day of the old one, `newSettlement` is the new one's settlement of that
/// day, from which its price limit is measured.
public record Roll(
    LocalDate date,
    String oldContract,
    String newContract,
    double oldClose,
    double newClose,
    OptionalDouble newSettlement) {

  public Roll(
      LocalDate date, String oldContract, String newContract, double oldClose, double newClose) {
    this(date, oldContract, newContract, oldClose, newClose, OptionalDouble.empty());
  }

  /// What the price of the series jumps by without anything having been earned.
  public double gap() {
    return newClose - oldClose;
  }
}
