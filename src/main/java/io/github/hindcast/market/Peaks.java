package io.github.hindcast.market;

import java.util.Arrays;

/// A column of numbers that answers "which is the next at or above this level?" without reading all
/// those between.
///
/// Over each eight numbers stands their greatest, over each eight of these again, up to one. A
/// search reads on in its own block of eight, climbs while a whole block stays below the level, and
/// comes down again to the first number that does not. The heights lie one after another in one
/// array, each filled up to whole blocks with numbers below every level, so that a block can be
/// read to its end without asking where the column ends. It takes 8/7 of the column's memory.
///
/// A column of lows is held negated: a low at or below a level is then at or above the level's
/// negative, exactly, and one kind of search serves both.
public final class Peaks {
  private static final int SHIFT = 3;
  private static final int FAN = 1 << SHIFT;
  private static final int WITHIN = FAN - 1;

  /// Numbers that are read one by one before the search climbs.
  private static final int NEAR = 64;

  private final double[] values;
  private final int size;

  /// Where each height begins in `values`, the column itself first.
  private final int[] offsets;

  /// How many numbers each height has; a last 0 says that there is none above.
  private final int[] sizes;

  private Peaks(double[] values, int[] offsets, int[] sizes) {
    this.values = values;
    this.size = sizes[0];
    this.offsets = offsets;
    this.sizes = sizes;
  }

  static Peaks of(double[] column) {
    return of(column, 1);
  }

  static Peaks ofNegated(double[] column) {
    return of(column, -1);
  }

  private static Peaks of(double[] column, double sign) {
    var sizes = sizes(column.length);
    var offsets = new int[sizes.length];
    for (int height = 1; height < sizes.length; height++) {
      offsets[height] = offsets[height - 1] + padded(sizes[height - 1]);
    }
    var values = new double[offsets[offsets.length - 1]];
    for (int i = 0; i < column.length; i++) {
      values[i] = sign * column[i];
    }
    for (int height = 0; height < sizes.length - 1; height++) {
      Arrays.fill(
          values, offsets[height] + sizes[height], offsets[height + 1], Double.NEGATIVE_INFINITY);
      if (sizes[height + 1] > 0) {
        raise(values, offsets[height], offsets[height + 1], sizes[height + 1]);
      }
    }
    return new Peaks(values, offsets, sizes);
  }

  private static int[] sizes(int size) {
    var sizes = new int[2 + Integer.SIZE / SHIFT];
    sizes[0] = size;
    int height = 0;
    while (sizes[height] > 1) {
      sizes[height + 1] = (sizes[height] + WITHIN) >> SHIFT;
      height++;
    }
    return Arrays.copyOf(sizes, height + 2);
  }

  private static int padded(int size) {
    return (size + WITHIN) & ~WITHIN;
  }

  private static void raise(double[] values, int from, int to, int blocks) {
    for (int block = 0; block < blocks; block++) {
      int first = from + (block << SHIFT);
      double greatest = values[first];
      for (int i = first + 1; i < first + FAN; i++) {
        greatest = values[i] > greatest ? values[i] : greatest;
      }
      values[to + block] = greatest;
    }
  }

  public int size() {
    return size;
  }

  public double at(int index) {
    return values[index];
  }

  /// The first index at or after `from` whose number is at or above `level`; [#size()] where there
  /// is none.
  public int next(int from, double level) {
    if (from >= size) {
      return size;
    }
    int at = from;
    int height = 0;
    do {
      int offset = offsets[height];
      int end = offset + (at | WITHIN);
      for (int i = offset + at; i <= end; i++) {
        if (values[i] >= level) {
          return below(i - offset, height, level);
        }
      }
      at = (at >> SHIFT) + 1;
      height++;
    } while (at < sizes[height]);
    return size;
  }

  /// As [#next(int, double)] for who looks no further than `end`, which is at most the size: `end`
  /// or more where there is none before it. The nearest numbers are read one by one, which costs
  /// less than a single wrong guess of the processor's about where to climb.
  public int next(int from, int end, double level) {
    int near = Math.min(end, from + NEAR);
    for (int i = from; i < near; i++) {
      if (values[i] >= level) {
        return i;
      }
    }
    return near == end ? end : next(near, level);
  }

  private int below(int found, int from, double level) {
    int at = found;
    for (int height = from - 1; height >= 0; height--) {
      int i = offsets[height] + (at << SHIFT);
      while (values[i] < level) {
        i++;
      }
      at = i - offsets[height];
    }
    return at;
  }

  /// The first index at or after `from` where this column is at or above `level` or `other`, of the
  /// same size, is at or above `otherLevel`; [#size()] where there is none. One search for both is
  /// quicker than two: neither goes further than the nearer of the answers.
  @SuppressWarnings("ShortCircuitBoolean") // One branch for both is mispredicted half as often.
  public int next(int from, double level, Peaks other, double otherLevel) {
    if (from >= size) {
      return size;
    }
    var others = other.values;
    int at = from;
    int height = 0;
    do {
      int offset = offsets[height];
      int end = offset + (at | WITHIN);
      for (int i = offset + at; i <= end; i++) {
        if (values[i] >= level | others[i] >= otherLevel) {
          return below(i - offset, height, level, others, otherLevel);
        }
      }
      at = (at >> SHIFT) + 1;
      height++;
    } while (at < sizes[height]);
    return size;
  }

  /// Likewise for who looks no further than `end`.
  @SuppressWarnings("ShortCircuitBoolean")
  public int next(int from, int end, double level, Peaks other, double otherLevel) {
    var others = other.values;
    int near = Math.min(end, from + NEAR);
    for (int i = from; i < near; i++) {
      if (values[i] >= level | others[i] >= otherLevel) {
        return i;
      }
    }
    return near == end ? end : next(near, level, other, otherLevel);
  }

  @SuppressWarnings("ShortCircuitBoolean")
  private int below(int found, int from, double level, double[] others, double otherLevel) {
    int at = found;
    for (int height = from - 1; height >= 0; height--) {
      int i = offsets[height] + (at << SHIFT);
      while (values[i] < level & others[i] < otherLevel) {
        i++;
      }
      at = i - offsets[height];
    }
    return at;
  }

  /// The greatest number from index `from` up to but not including `to`, which must be after it.
  public double greatest(int from, int to) {
    if (from < 0 || from >= to || to > size) {
      throw new IllegalArgumentException(
          "a range must lie within 0 to " + size + " and not be empty, was " + from + " to " + to);
    }
    double greatest = Double.NEGATIVE_INFINITY;
    int first = from;
    int end = to;
    for (int height = 0; first < end; height++) {
      int offset = offsets[height];
      while (first < end && (first & WITHIN) != 0) {
        greatest = Math.max(greatest, values[offset + first++]);
      }
      while (first < end && (end & WITHIN) != 0) {
        greatest = Math.max(greatest, values[offset + --end]);
      }
      first >>= SHIFT;
      end >>= SHIFT;
    }
    return greatest;
  }

  /// What it holds in memory, in numbers of eight bytes.
  int footprint() {
    return values.length;
  }
}
