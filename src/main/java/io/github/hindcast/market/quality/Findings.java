package io.github.hindcast.market.quality;

import io.github.hindcast.base.Text;
import java.util.ArrayList;
import java.util.List;

/// What the rules have found so far.
final class Findings {
  private final List<Finding> found = new ArrayList<>();
  private Rule rule = Rule.DAY_ORDER;

  /// What is added from here on was found by `next`.
  void by(Rule next) {
    rule = next;
  }

  /// `bars` are positions in `strand`, the one to look at first in front.
  void add(Severity severity, Strand strand, Text expected, Text what, int... bars) {
    var places = new ArrayList<Finding.Place>(bars.length);
    for (int bar : bars) {
      places.add(strand.place(bar));
    }
    found.add(new Finding(rule, severity, places, expected, what));
  }

  List<Finding> all() {
    return found;
  }
}
