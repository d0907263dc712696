package io.github.hindcast.view;

import io.github.hindcast.base.BrokenRule;
import io.github.hindcast.instrument.InstrumentId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What a call claims: one record for each kind of statement that can be judged.
///
/// The set is closed. Whoever judges, replays or prints a claim switches over it without a default,
/// so that a new kind cannot be forgotten anywhere.
public sealed interface Claim {

  /// Take a position when a price zone is reached.
  record Level(InstrumentId instrument, Trading trading) implements Claim {
    public Level {
      if (trading.entry().isEmpty()) {
        throw BrokenRule.of("a level call must have an entry zone", "价位判断须有入场区间");
      }
    }
  }

  /// The price stays within a band, `low` to `high` inclusive.
  record Range(InstrumentId instrument, BigDecimal low, BigDecimal high) implements Claim {
    public Range {
      if (low.compareTo(high) >= 0) {
        throw BrokenRule.of("range low %s must be below high %s", "区间下沿 %s 应低于上沿 %s", low, high);
      }
    }
  }

  /// The price rises (long) or falls (short) over the window; with `averageAgainst`, the average
  /// close of the window is above (long) or below (short) the average close of that period.
  record Move(InstrumentId instrument, Direction direction, Optional<Period> averageAgainst)
      implements Claim {}

  /// A price level holds, or is reached.
  record Barrier(InstrumentId instrument, BarrierType type, BigDecimal level, PriceBasis basis)
      implements Claim {}

  /// The trade described should not be made.
  record Avoid(InstrumentId instrument, Trading trading) implements Claim {}

  /// One instrument does better than another.
  record Relative(InstrumentId longLeg, InstrumentId shortLeg) implements Claim {
    public Relative {
      if (longLeg.equals(shortLeg)) {
        throw BrokenRule.of("the two legs must differ, was %s twice", "两腿应不同，实际都是 %s", longLeg);
      }
    }
  }

  /// Price swings are narrower (or wider) than in a reference period.
  record Volatility(InstrumentId instrument, Expected expected, Period reference)
      implements Claim {}

  /// A bullish, neutral or bearish factor for the window; neutral within `band` times the
  /// instrument's own volatility over a window of that length.
  record Signal(InstrumentId instrument, Leaning leaning, BigDecimal band) implements Claim {
    public Signal {
      requireBand(band);
    }
  }

  /// No strong move: the return stays within `band` times the instrument's own volatility.
  record Neutral(InstrumentId instrument, BigDecimal band) implements Claim {
    public Neutral {
      requireBand(band);
    }
  }

  /// A published rate is lower or higher at the end of the window than on the day of publication.
  record Series(String series, Expected expected) implements Claim {}

  /// Something happens by the end of the window; `probability` only where the source gives one.
  record Event(String outcome, Optional<BigDecimal> probability) implements Claim {}

  /// A number will be `value`, within `tolerance` either way.
  record Forecast(String outcome, BigDecimal value, String unit, BigDecimal tolerance)
      implements Claim {}

  /// A bound that holds, or a level that is reached.
  enum BarrierType {
    FLOOR,
    CEILING,
    RISE_TO,
    FALL_TO
  }

  /// Which prices of a bar are held against a level.
  enum PriceBasis {
    EXTREMES,
    CLOSES
  }

  /// The side of a comparison.
  enum Expected {
    LOWER,
    HIGHER
  }

  /// What a factor is said to do to the price.
  enum Leaning {
    BULLISH,
    NEUTRAL,
    BEARISH
  }

  /// The word for this kind in files, tables and JSON.
  default String kind() {
    return switch (this) {
      case Level _ -> "level";
      case Range _ -> "range";
      case Move _ -> "direction";
      case Barrier _ -> "barrier";
      case Avoid _ -> "avoid";
      case Relative _ -> "relative";
      case Volatility _ -> "volatility";
      case Signal _ -> "signal";
      case Neutral _ -> "neutral";
      case Series _ -> "series";
      case Event _ -> "event";
      case Forecast _ -> "quantity";
    };
  }

  /// The instruments whose prices decide the claim: none, one, or the long leg and the short leg.
  default List<InstrumentId> instruments() {
    return switch (this) {
      case Level(var instrument, _) -> List.of(instrument);
      case Range(var instrument, _, _) -> List.of(instrument);
      case Move(var instrument, _, _) -> List.of(instrument);
      case Barrier(var instrument, _, _, _) -> List.of(instrument);
      case Avoid(var instrument, _) -> List.of(instrument);
      case Relative(var longLeg, var shortLeg) -> List.of(longLeg, shortLeg);
      case Volatility(var instrument, _, _) -> List.of(instrument);
      case Signal(var instrument, _, _) -> List.of(instrument);
      case Neutral(var instrument, _) -> List.of(instrument);
      case Series _, Event _, Forecast _ -> List.of();
    };
  }

  private static void requireBand(BigDecimal band) {
    if (band.signum() <= 0) {
      throw BrokenRule.of("band must be above zero, was %s", "中性带应大于零，实为 %s", band);
    }
  }
}
