package io.github.hindcast.score.scorecard;

import io.github.hindcast.base.Text;
import io.github.hindcast.view.Statement;
import java.util.Comparator;
import java.util.List;

/// What stands in one row of a scorecard before anything is counted.
record Row(Text name, boolean naive, List<ScoredCall> calls, List<Statement> untestable) {
  Row {
    calls =
        calls.stream()
            .sorted(
                Comparator.comparing((ScoredCall call) -> call.call().published().at())
                    .thenComparing(call -> call.call().id().toString()))
            .toList();
    untestable = List.copyOf(untestable);
  }
}
