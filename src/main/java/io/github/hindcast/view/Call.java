package io.github.hindcast.view;

import io.github.hindcast.base.BrokenRule;
import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.InstrumentId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// One testable statement of a published view.
///
/// A call says *what* is claimed ([Claim]), *by whom and when* ([View]), and *for how long*
/// ([Window]). It never changes and holds no price that was not said: what became of it stands in a
/// verdict, elsewhere.
///
/// Fuzzy wording has several fair readings. The call itself is the plainest one; `readings` are the
/// others, each a whole call of its own. `assumptions` names every number that the text does not
/// give, with the reason for the one chosen. `quantity` is in the instrument's units (tonnes,
/// ounces, shares); a call that names no size is judged on one lot.
public record Call(
    CallId id,
    Statement statement,
    View view,
    Claim claim,
    Window window,
    Optional<Quantity> quantity,
    Optional<HedgeFor> hedge,
    Frictions frictions,
    Map<String, Text> assumptions,
    List<Call> readings) {

  /// On whose behalf a position is taken, and at which spot price the metal changes hands.
  public record HedgeFor(Role role, Optional<InstrumentId> spot) {}

  /// Whose interest a hedge serves.
  public enum Role {
    /// A producer: owns metal, sells futures.
    SHORT_HEDGER,
    /// A consumer: needs metal, buys futures.
    LONG_HEDGER;

    /// The side of the futures that the role takes.
    public Direction side() {
      return switch (this) {
        case SHORT_HEDGER -> Direction.SHORT;
        case LONG_HEDGER -> Direction.LONG;
      };
    }
  }

  /// What trading costs beyond the tables: slippage on every fill, in ticks, and the yearly
  /// interest on the margin, in percent. Both are declared assumptions; zero where nothing is
  /// declared.
  public record Frictions(BigDecimal slippageTicks, BigDecimal marginInterestPct) {
    public static final Frictions NONE = new Frictions(BigDecimal.ZERO, BigDecimal.ZERO);

    public Frictions {
      if (slippageTicks.signum() < 0 || marginInterestPct.signum() < 0) {
        throw BrokenRule.of(
            "costs must not be below zero, was slippage-ticks %s, margin-interest-pct %s",
            "费用不应小于零，实为 slippage-ticks %s、margin-interest-pct %s",
            slippageTicks,
            marginInterestPct);
      }
    }
  }

  public Call {
    assumptions = java.util.Collections.unmodifiableMap(new TreeMap<>(assumptions));
    readings = List.copyOf(readings);
  }

  public Publication published() {
    return view.published();
  }
}
