package io.github.hindcast.load;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Sees to it that things of one sort bear different names; the first to bear a name keeps it.
final class Distinct {
  private final String what;
  private final Map<String, Integer> lines = new HashMap<>();

  Distinct(String what) {
    this.what = what;
  }

  /// Whether nothing before bore the name of this one, which is its key.
  boolean isFirst(Spot spot) {
    var first = Optional.ofNullable(lines.putIfAbsent(spot.key(), spot.node().place().line()));
    first.ifPresent(line ->
        spot.refuse(Message.of("%s '%s' stands twice, first on line %s", what, spot.key(), line)));
    return first.isEmpty();
  }
}
