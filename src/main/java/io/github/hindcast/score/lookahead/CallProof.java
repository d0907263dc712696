package io.github.hindcast.score.lookahead;

import io.github.hindcast.view.CallId;
import java.time.LocalDate;
import java.util.List;

/// What was tried on one call: on which dates, how many facts were compared, and what changed.
public record CallProof(
    CallId call, List<LocalDate> dates, int comparisons, List<Breach> breaches) {
  public CallProof {
    dates = List.copyOf(dates);
    breaches = List.copyOf(breaches);
  }
}
