package io.github.hindcast.score.scorecard;

import io.github.hindcast.score.Verdict;
import io.github.hindcast.view.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What became of everything that was found: nothing may be dropped silently.
///
/// `found` is the calls and the `untestable` statements that no call can judge; `excluded` counts,
/// by verdict, what is neither judged nor pending. The three add up to what was found.
public record CallCoverage(
    int calls, int judged, int pending, Map<Verdict, Long> excluded, List<Statement> untestable) {
  public CallCoverage {
    excluded = java.util.Collections.unmodifiableMap(new TreeMap<>(excluded));
    untestable = List.copyOf(untestable);
  }

  static CallCoverage of(List<ScoredCall> calls, List<Statement> untestable) {
    var excluded =
        calls.stream()
            .map(ScoredCall::verdict)
            .filter(verdict -> !verdict.isJudged() && verdict != Verdict.PENDING)
            .collect(Collectors.groupingBy(verdict -> verdict, Collectors.counting()));
    if (!untestable.isEmpty()) {
      excluded.merge(Verdict.UNTESTABLE, (long) untestable.size(), Long::sum);
    }
    return new CallCoverage(
        calls.size(),
        (int) calls.stream().filter(ScoredCall::isJudged).count(),
        (int) calls.stream().filter(call -> call.verdict() == Verdict.PENDING).count(),
        excluded,
        untestable.stream().sorted(Comparator.comparing(Statement::id)).toList());
  }

  public int found() {
    return calls + untestable.size();
  }
}
