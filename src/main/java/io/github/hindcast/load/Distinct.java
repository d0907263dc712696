package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Sees to it that things of one sort bear different names; the first to bear a name keeps it.
final class Distinct {
  private final Text what;
  private final Map<String, Integer> lines = new HashMap<>();

  Distinct(Text what) {
    this.what = what;
  }

  /// Whether nothing before bore the name of this one, which is its key.
  boolean isFirst(Spot spot) {
    var first = Optional.ofNullable(lines.putIfAbsent(spot.key(), spot.node().place().line()));
    first.ifPresent(line ->
        spot.refuse(
            Text.format(
                "%s '%s' stands twice, first on line %s",
                "%s '%s' 出现两次，第一次在第 %s 行", what, spot.key(), line)));
    return first.isEmpty();
  }
}
