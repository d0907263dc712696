package io.github.hindcast.view;

import io.github.hindcast.base.Text;
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
/// ounces, shares); a call that names no size is judged on one unit.
public record Call(
    CallId id,
    Statement statement,
    View view,
    Claim claim,
    Window window,
    Optional<Quantity> quantity,
    Optional<Role> role,
    Map<String, Text> assumptions,
    List<Call> readings) {

  /// Whose interest a hedge serves.
  public enum Role {
    /// A producer: owns metal, sells futures.
    SHORT_HEDGER,
    /// A consumer: needs metal, buys futures.
    LONG_HEDGER
  }

  public Call {
    assumptions = java.util.Collections.unmodifiableMap(new TreeMap<>(assumptions));
    readings = List.copyOf(readings);
  }

  public Publication published() {
    return view.published();
  }
}
