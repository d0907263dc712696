package io.github.hindcast.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Which contract each bar of a series is of: not one name a bar, but the bars at which another one
/// begins. Empty where the file does not name them.
public final class Contracts {
  public static final Contracts NONE = new Contracts(new int[0], new String[0]);

  private final int[] starts;
  private final String[] names;

  private Contracts(int[] starts, String[] names) {
    this.starts = starts;
    this.names = names;
  }

  /// A contract, and the first bar that is of it.
  public record Span(int from, String contract) {}

  /// In order of their bars, the first from bar 0; two neighbours of one name are one.
  public static Contracts of(List<Span> spans) {
    var apart = new ArrayList<Span>();
    for (var span : spans) {
      int after = apart.isEmpty() ? -1 : apart.getLast().from();
      if (span.from() <= after || (apart.isEmpty() && span.from() != 0)) {
        throw new IllegalArgumentException(
            "contracts must be in order of their bars from bar 0 on, was bar " + span.from());
      }
      if (apart.isEmpty() || !apart.getLast().contract().equals(span.contract())) {
        apart.add(span);
      }
    }
    return new Contracts(
        apart.stream().mapToInt(Span::from).toArray(),
        apart.stream().map(Span::contract).toArray(String[]::new));
  }

  /// One name a bar.
  static Contracts ofEach(List<String> names) {
    var spans = new ArrayList<Span>();
    for (int bar = 0; bar < names.size(); bar++) {
      if (spans.isEmpty() || !spans.getLast().contract().equals(names.get(bar))) {
        spans.add(new Span(bar, names.get(bar)));
      }
    }
    return of(spans);
  }

  public List<Span> spans() {
    var spans = new ArrayList<Span>();
    for (int span = 0; span < starts.length; span++) {
      spans.add(new Span(starts[span], names[span]));
    }
    return spans;
  }

  public boolean isEmpty() {
    return starts.length == 0;
  }

  Optional<String> at(int bar) {
    return isEmpty() ? Optional.empty() : Optional.of(names[span(bar)]);
  }

  /// Whether the bar is of another contract than the bar before it.
  boolean changeAt(int bar) {
    return bar > 0 && starts.length > 1 && Arrays.binarySearch(starts, bar) >= 0;
  }

  private int span(int bar) {
    int found = Arrays.binarySearch(starts, bar);
    return found >= 0 ? found : -found - 2;
  }

  /// Of the bars from index `from` up to but not including `to`.
  Contracts slice(int from, int to) {
    if (isEmpty() || from == to) {
      return NONE;
    }
    int first = span(from);
    int end = span(to - 1) + 1;
    int[] moved = Arrays.copyOfRange(starts, first, end);
    for (int span = 0; span < moved.length; span++) {
      moved[span] = Math.max(0, moved[span] - from);
    }
    return new Contracts(moved, Arrays.copyOfRange(names, first, end));
  }
}
