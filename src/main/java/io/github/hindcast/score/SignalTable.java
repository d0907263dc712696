package io.github.hindcast.score;

import io.github.hindcast.view.Claim;
import io.github.hindcast.view.Claim.Leaning;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Factor views against what came: how many that leant one way saw the return of their horizon fall
/// in which third. The thirds are cut at ± k·σ·√n of each instrument's own volatility, as
/// [SignalRule] says.
///
/// Calls of the kinds `signal` and `neutral` count once, under their base reading, when they were
/// judged; one without enough history to tell a strong move has no third and is counted in
/// `unplaced`, as is one not judged. A bullish call whose return was positive but small is a HIT
/// that stands under neutral: the verdict asks for the sign, the table for the strength.
public record SignalTable(Map<Leaning, Map<Leaning, Integer>> counts, int unplaced) {

  public SignalTable {
    counts = Map.copyOf(counts);
  }

  public static SignalTable of(Collection<BookResult> books) {
    var counts = new EnumMap<Leaning, Map<Leaning, Integer>>(Leaning.class);
    int unplaced = 0;
    for (var judgement : books.stream().flatMap(book -> book.judgements().stream()).toList()) {
      for (var claimed : claimed(judgement.call().claim())) {
        var outcome = SignalRule.outcome(judgement.finding());
        if (judgement.verdict().isJudged() && outcome.isPresent()) {
          counts
              .computeIfAbsent(claimed, _ -> new EnumMap<>(Leaning.class))
              .merge(outcome.get(), 1, Integer::sum);
        } else {
          unplaced++;
        }
      }
    }
    return new SignalTable(counts, unplaced);
  }

  private static List<Leaning> claimed(Claim claim) {
    return switch (claim) {
      case Claim.Signal(_, var leaning, _) -> List.of(leaning);
      case Claim.Neutral _ -> List.of(Leaning.NEUTRAL);
      case Claim.Level _,
          Claim.Range _,
          Claim.Move _,
          Claim.Barrier _,
          Claim.Avoid _,
          Claim.Relative _,
          Claim.Volatility _,
          Claim.Series _,
          Claim.Event _,
          Claim.Forecast _ ->
          List.of();
    };
  }

  public int count(Leaning claimed, Leaning outcome) {
    return counts.getOrDefault(claimed, Map.of()).getOrDefault(outcome, 0);
  }

  /// How many signals stand in the table.
  public int placed() {
    return counts.values().stream()
        .flatMap(row -> row.values().stream())
        .mapToInt(Integer::intValue)
        .sum();
  }

  /// Whether there was any signal at all.
  public boolean isEmpty() {
    return placed() + unplaced == 0;
  }
}
