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
import java.util.regex.Pattern;

/// The problems of one file, as they are found.
///
/// A mistake is told once: the readings of a call repeat the values of the call, and what is wrong
/// with such a value is not told again. What is lost only because something else did not load is
/// told once for each cause.
final class Problems {
  private static final int MOST_TOLD = 100;

  /// Of each kind, where there are more than [#MOST_TOLD] in all.
  private static final int MOST_OF_A_KIND = 5;

  private static final int MOST_KINDS = 20;
  private static final Pattern VALUES = Pattern.compile("'[^']*'|\\d+");

  private final String file;
  private final Supply supply;
  private final String key;
  private final List<Problem> found = new ArrayList<>();
  private final Set<String> told = new HashSet<>();
  private final Map<Text, List<Spot>> needs = new LinkedHashMap<>();

  Problems(String file) {
    this(file, Supply.disk(), file);
  }

  /// Of a file that comes from there, under that name.
  Problems(String file, Supply supply, String key) {
    this.file = file;
    this.supply = supply;
    this.key = key;
  }

  /// Where the file is read from.
  Supply supply() {
    return supply;
  }

  /// The name of the file there.
  String key() {
    return key;
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

  /// In the order in which they stand in the file. Of more than a hundred, the first few of each
  /// kind, and how many more there are of it.
  List<Problem> list() {
    var all = new ArrayList<>(found);
    needs.forEach((cause, spots) -> all.add(need(cause, spots)));
    all.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
    return all.size() <= MOST_TOLD ? List.copyOf(all) : digest(all);
  }

  /// Problems are of one kind when their words are the same but for names and numbers; kinds beyond
  /// the twentieth count as one.
  private List<Problem> digest(List<Problem> all) {
    var kinds = new LinkedHashMap<String, List<Problem>>();
    for (var problem : all) {
      var kind = VALUES.matcher(problem.message().en()).replaceAll("");
      kinds
          .computeIfAbsent(
              kinds.size() < MOST_KINDS || kinds.containsKey(kind) ? kind : "",
              _ -> new ArrayList<>())
          .add(problem);
    }
    var digest = new ArrayList<Problem>();
    for (var kind : kinds.values()) {
      digest.addAll(kind.subList(0, Math.min(MOST_OF_A_KIND, kind.size())));
      int more = kind.size() - MOST_OF_A_KIND;
      if (more > 0) {
        digest.add(
            Problem.of(
                    file,
                    Text.format(
                        "and %d more of this kind; %d problems in this file in all",
                        "此类问题另有 %d 个；本文件共有 %d 个问题", more, all.size()))
                .at(kind.get(MOST_OF_A_KIND).line(), 0)
                .standingFor(more));
      }
    }
    return List.copyOf(digest);
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
