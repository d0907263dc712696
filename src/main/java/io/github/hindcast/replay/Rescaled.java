package io.github.hindcast.replay;

import io.github.hindcast.view.Claim;
import io.github.hindcast.view.EntryZone;
import io.github.hindcast.view.Trading;
import java.math.BigDecimal;
import java.math.MathContext;

/// Moves every price that a claim names by one factor, so that its shape stays what it was.
///
/// Prices are not put on the tick here: orders are, when they are placed. A claim that names no
/// price is itself.
final class Rescaled {
  private final BigDecimal factor;

  private Rescaled(double factor) {
    this.factor = BigDecimal.valueOf(factor);
  }

  static Claim claim(Claim claim, double factor) {
    var by = new Rescaled(factor);
    return switch (claim) {
      case Claim.Level(var instrument, var trading) ->
          new Claim.Level(instrument, by.trading(trading));
      case Claim.Avoid(var instrument, var trading) ->
          new Claim.Avoid(instrument, by.trading(trading));
      case Claim.Range(var instrument, var low, var high) ->
          new Claim.Range(instrument, by.price(low), by.price(high));
      case Claim.Barrier(var instrument, var type, var level, var basis) ->
          new Claim.Barrier(instrument, type, by.price(level), basis);
      case Claim.Move _,
          Claim.Signal _,
          Claim.Neutral _,
          Claim.Relative _,
          Claim.Volatility _,
          Claim.Series _,
          Claim.Event _,
          Claim.Forecast _ ->
          claim;
    };
  }

  private Trading trading(Trading trading) {
    return new Trading(
        trading.direction(),
        trading.entry().map(this::entry),
        trading.stop().map(this::price),
        trading.exits().stream()
            .map(exit -> new Trading.Exit(exit.share(), price(exit.at())))
            .toList());
  }

  private Trading.Entry entry(Trading.Entry entry) {
    var zone = new EntryZone(price(entry.zone().low()), price(entry.zone().high()));
    return new Trading.Entry(zone, entry.ladder(), entry.order());
  }

  /// One price alone.
  static BigDecimal price(BigDecimal price, double factor) {
    return new Rescaled(factor).price(price);
  }

  private BigDecimal price(BigDecimal price) {
    return price.multiply(factor, MathContext.DECIMAL64);
  }
}
