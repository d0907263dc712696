package io.github.hindcast.score;

import io.github.hindcast.base.Text;
import java.util.List;

/// What a resolution rule found: the verdict, the reason in one sentence, and the numbers behind
/// it.
public record Finding(Verdict verdict, Text reason, List<Measure> measures) {
  public Finding {
    measures = List.copyOf(measures);
  }

  public static Finding of(Verdict verdict, Text reason, Measure... measures) {
    return new Finding(verdict, reason, List.of(measures));
  }
}
