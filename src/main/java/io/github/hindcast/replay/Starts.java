package io.github.hindcast.replay;

import io.github.hindcast.market.BarSeries;
import java.util.stream.IntStream;

/// The bars of a history on which the windows of a call's other dates begin: all from `from` up to
/// but not including `before`, and all from `after` up to but not including `to`.
///
/// Between the two lies what would share a day with the call's own window. Where that is all there
/// is, `overlaps` is true and only the call's own date is left out.
record Starts(int from, int before, int after, int to, boolean overlaps) {

  /// `lag` bars must lie before a window.
  static Starts of(BarSeries own, BarSeries history, int lag) {
    int to = Math.max(lag, history.size() - own.size() + 1);
    int before = history.firstOnOrAfter(own.firstDay()) - own.size() + 1;
    int after = history.firstOnOrAfter(own.lastDay().plusDays(1));
    var apart = between(lag, before, after, to, false);
    if (apart.count() > 0) {
      return apart;
    }
    int itself = history.firstOnOrAfter(own.firstDay());
    boolean found = itself < history.size() && history.day(itself).equals(own.firstDay());
    return between(lag, itself, found ? itself + 1 : itself, to, true);
  }

  private static Starts between(int from, int before, int after, int to, boolean overlaps) {
    return new Starts(
        from, Math.clamp(before, from, to), Math.clamp(after, from, to), to, overlaps);
  }

  int count() {
    return before - from + to - after;
  }

  IntStream all() {
    return IntStream.concat(IntStream.range(from, before), IntStream.range(after, to));
  }

  int first() {
    return before > from ? from : after;
  }

  int last() {
    return to > after ? to - 1 : before - 1;
  }

  /// The one after this one; `to` after the last.
  int next(int start) {
    return start + 1 == before ? after : start + 1;
  }

  /// How many of them are at least `length` bars from each other.
  int apartBy(int length) {
    int count = 0;
    int next = from;
    while (next < to) {
      if (next >= before && next < after) {
        next = after;
      } else {
        count++;
        next += length;
      }
    }
    return count;
  }
}
