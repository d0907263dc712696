package io.github.hindcast.view;

import io.github.hindcast.base.Text;
import java.math.BigDecimal;
import java.time.LocalDate;

/// A number that a source prints about the past, which can be held against the price files.
///
/// `about` names an instrument (`GFEX.SI2507`) or a published series (`cn-lpr.lpr_5y`). Only a
/// `close` is held against closes; anything else the source quotes within a day is a `PRICE`.
public record PrintedFigure(
    String id, String about, LocalDate date, Quoted quoted, BigDecimal value, Text locator) {

  /// What sort of number was printed.
  public enum Quoted {
    CLOSE,
    PRICE,
    RATE
  }
}
