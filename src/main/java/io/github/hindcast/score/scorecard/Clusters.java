package io.github.hindcast.score.scorecard;

import io.github.hindcast.score.statistics.EffectiveSample.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Calls gathered by what they share: one instrument and common days.
///
/// On each instrument the window that ends first opens a cluster, every later one that shares a day
/// with it joins, the next that does not opens another (as
/// [io.github.hindcast.score.statistics.EffectiveSample#clusters] counts them). Calls without a
/// window each stand alone. That two instruments may move together is not in it.
record Clusters(List<List<ScoredCall>> groups) {

  static Clusters of(List<ScoredCall> calls) {
    Map<String, List<ScoredCall>> byInstrument = new LinkedHashMap<>();
    var groups = new ArrayList<List<ScoredCall>>();
    for (var call : calls) {
      call.window()
          .ifPresentOrElse(
              window ->
                  byInstrument
                      .computeIfAbsent(window.instrument(), _ -> new ArrayList<>())
                      .add(call),
              () -> groups.add(List.of(call)));
    }
    byInstrument.values().forEach(same -> groups.addAll(split(same)));
    return new Clusters(groups);
  }

  private static List<List<ScoredCall>> split(List<ScoredCall> same) {
    var groups = new ArrayList<List<ScoredCall>>();
    var end = java.time.LocalDate.MIN;
    for (var call :
        same.stream().sorted(Comparator.comparing(call -> window(call).to())).toList()) {
      if (window(call).from().isAfter(end)) {
        end = window(call).to();
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(call);
    }
    return groups;
  }

  private static Window window(ScoredCall call) {
    return call.window().orElseThrow();
  }

  /// `(Σs)² / Σs²` over the sizes s of the clusters (Kish 1965): as many independent calls would
  /// say as much as all of them. From 1 to the number of calls; equal to the number of clusters
  /// when they are equally large, and less when one cluster outweighs the others. 0 without calls.
  double effective() {
    double sum = groups.stream().mapToDouble(List::size).sum();
    double squares =
        groups.stream().mapToDouble(group -> (double) group.size() * group.size()).sum();
    return sum == 0 ? 0 : sum * sum / squares;
  }

  /// The first call of each cluster: no two of them share an instrument and a day.
  List<ScoredCall> apart() {
    return groups.stream().map(List::getFirst).toList();
  }
}
