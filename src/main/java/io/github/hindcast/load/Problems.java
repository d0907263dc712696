package io.github.hindcast.load;

import io.github.hindcast.base.Problem;
import io.github.hindcast.base.Text;
import io.github.hindcast.load.Node.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The problems of one file, as they are found.
///
/// A mistake is told once: the readings of a call repeat the values of the call, and what is wrong
/// with such a value is not told again. What is lost only because something else did not load is
/// told once for each cause.
final class Problems {
  private static final int MOST_TOLD = 100;

  private final String file;
  private final List<Problem> found = new ArrayList<>();
  private final Set<String> told = new HashSet<>();
  private final Map<Text, List<Spot>> needs = new LinkedHashMap<>();

  Problems(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  void add(Place place, String key, Text message) {
    if (told.add(place + message.en())) {
      found.add(new Problem(file, place.line(), place.column(), key, message));
    }
  }

  /// A problem with the file as a whole.
  <T> Optional<T> whole(Text message) {
    found.add(Problem.of(file, message));
    return Optional.empty();
  }

  /// The value at `spot` is sound, but what it names is not.
  void needs(Spot spot, Text cause) {
    if (told.add(spot.node().place() + cause.en())) {
      needs.computeIfAbsent(cause, _ -> new ArrayList<>()).add(spot);
    }
  }

  /// In the order in which they stand in the file, the first hundred of them.
  List<Problem> list() {
    var all = new ArrayList<>(found);
    needs.forEach((cause, spots) -> all.add(need(cause, spots)));
    all.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
    if (all.size() <= MOST_TOLD) {
      return List.copyOf(all);
    }
    var told = new ArrayList<>(all.subList(0, MOST_TOLD));
    int more = all.size() - MOST_TOLD;
    told.add(
        Problem.of(file, Text.format("and %d more problems", "另有 %d 个问题", more))
            .at(all.get(MOST_TOLD).line(), 0));
    return List.copyOf(told);
  }

  private Problem need(Text cause, List<Spot> spots) {
    var first = spots.getFirst();
    int more = spots.size() - 1;
    return new Problem(
        file,
        first.node().place().line(),
        first.node().place().column(),
        first.key(),
        Text.format("needs %s%s", "依赖%s%s", cause, others(more)));
  }

  private static Optional<Text> others(int more) {
    return switch (more) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(Text.of("; so does 1 other place in this file", "；本文件另有 1 处也依赖它"));
      default ->
          Optional.of(Text.format("; so do %d other places in this file", "；本文件另有 %d 处也依赖它", more));
    };
  }
}
