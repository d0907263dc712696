package io.github.hindcast.replay;

import io.github.hindcast.market.Peaks;
import java.util.Arrays;

/// A column of numbers that answers as [Peaks] does, quicker where the answer is near, for twice
/// the memory: beside each number stands the greatest of it and the seven after it.
///
/// A search passes eight numbers at a step from wherever it begins. It is for the windows of days,
/// of which the longest are passed in a few dozen steps.
final class NearPeaks {
  private static final int STEP = 8;

  private final double[] values;
  private final double[] ahead;

  private NearPeaks(double[] values, double[] ahead) {
    this.values = values;
    this.ahead = ahead;
  }

  static NearPeaks of(Peaks column) {
    var values = new double[column.size()];
    Arrays.setAll(values, column::at);
    var ahead = values.clone();
    for (int width = 1; width < STEP; width *= 2) {
      for (int i = 0; i + width < ahead.length; i++) {
        ahead[i] = Math.max(ahead[i], ahead[i + width]);
      }
    }
    return new NearPeaks(values, ahead);
  }

  double at(int index) {
    return values[index];
  }

  /// The first index from `from` up to but not including `end` whose number is at or above `level`;
  /// `end` or more where there is none.
  int next(int from, int end, double level) {
    int at = from;
    while (at < end && ahead[at] < level) {
      at += STEP;
    }
    while (at < end && values[at] < level) {
      at++;
    }
    return at;
  }

  /// Likewise where this column is at or above `level` or `other`, of the same size, is at or above
  /// `otherLevel`.
  @SuppressWarnings("ShortCircuitBoolean") // One branch for both is mispredicted half as often.
  int next(int from, int end, double level, NearPeaks other, double otherLevel) {
    var others = other.values;
    var othersAhead = other.ahead;
    int at = from;
    while (at < end && ((ahead[at] < level) & (othersAhead[at] < otherLevel))) {
      at += STEP;
    }
    while (at < end && ((values[at] < level) & (others[at] < otherLevel))) {
      at++;
    }
    return at;
  }
}
