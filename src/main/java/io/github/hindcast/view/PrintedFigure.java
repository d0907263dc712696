package io.github.hindcast.view;

import io.github.hindcast.base.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// A number that a source prints about the past, which can be held against the price files.
///
/// `about` names an instrument (`GFEX.SI2507`) or a published series (`cn-lpr.lpr_5y`). Only a
/// `close` is held against closes; anything else the source quotes within a day is a `PRICE`, and
/// `what` says what it was. With `upTo` a span is printed, from `value` to it.
public record PrintedFigure(
    String id,
    String about,
    LocalDate date,
    Quoted quoted,
    BigDecimal value,
    Optional<BigDecimal> upTo,
    Optional<Text> what,
    Text locator) {

  /// What sort of number was printed.
  public enum Quoted {
    CLOSE,
    PRICE,
    RATE
  }
}
