package io.github.hindcast.score;

import io.github.hindcast.base.Text;
import io.github.hindcast.market.Market;
import io.github.hindcast.replay.Relocation;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.view.Call;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/// A call against itself on every other date of its instrument's history: what it would have come
/// to without knowing anything.
///
/// The opponent of a call is not a coin: a range wide enough is hit on most dates, and a long call
/// on a rising metal comes true by itself. [Luck] tells how often, and where the real outcome
/// stands among all of them.
public record Placebo(Call call, Verdict verdict, Result result) {

  /// The comparison, or why there is none.
  public sealed interface Result {}

  /// `baseRate` is HIT / (HIT + MISS + PARTIAL) over the other dates; empty where none came to one
  /// of the three. `excess` is 1 for a real HIT and 0 for a real MISS or PARTIAL, less the base
  /// rate; empty where the call came to none of the three. `percentile` is the share of dates with
  /// a lower outcome, equal ones counted half; `pValue` is (1 + dates with an outcome at least as
  /// good) / (1 + dates). Neighbouring dates share most of their windows: `independent` counts
  /// windows without a common day. With `overlaps` even the call's own window shares days with
  /// them, so that nothing here is independent of it.
  public record Luck(
      String history,
      LocalDate from,
      LocalDate to,
      int dates,
      int independent,
      boolean overlaps,
      OptionalDouble baseRate,
      OptionalDouble excess,
      double outcome,
      double median,
      double percentile,
      double pValue)
      implements Result {}

  public record NotPossible(Text reason) implements Result {}

  public static Placebo of(Market market, Judgement real) {
    return new Placebo(real.call(), real.verdict(), result(market, real));
  }

  /// What the call came to on each of the other dates, in rising order: what [Luck] sums up. Empty
  /// where there is no comparison.
  public static List<Double> outcomes(Market market, Judgement real) {
    boolean fit = PlaceboOutcome.unfit(real.call().claim()).isEmpty();
    return fit
            && real.replayed() instanceof Played played
            && Relocation.of(market, played) instanceof Relocation.Found(var moved)
        ? Arrays.stream(new Tally(moved).outcomes).boxed().toList()
        : List.of();
  }

  private static Result result(Market market, Judgement real) {
    return PlaceboOutcome.unfit(real.call().claim())
        .<Result>map(NotPossible::new)
        .orElseGet(() ->
            switch (real.verdict()) {
              case HIT, MISS, PARTIAL, NOT_ENTERED, AMBIGUOUS -> moved(market, real);
              case PENDING, NO_DATA, UNTESTABLE ->
                  new NotPossible(Text.of("the call itself has no outcome yet", "该判断本身尚无结果"));
            });
  }

  private static Result moved(Market market, Judgement real) {
    var played = (Played) real.replayed();
    return switch (Relocation.of(market, played)) {
      case Relocation.None(var reason) -> new NotPossible(reason);
      case Relocation.Found(var relocation) ->
          luck(relocation, PlaceboOutcome.of(played, real.finding()), real.verdict());
    };
  }

  private static Luck luck(Relocation moved, double outcome, Verdict verdict) {
    var tally = new Tally(moved);
    var baseRate = tally.baseRate();
    return new Luck(
        moved.history().instrument().id().value(),
        moved.from(),
        moved.to(),
        moved.dates(),
        moved.independent(),
        moved.overlaps(),
        baseRate,
        verdict.isJudged() && baseRate.isPresent()
            ? OptionalDouble.of((verdict == Verdict.HIT ? 1 : 0) - baseRate.getAsDouble())
            : OptionalDouble.empty(),
        outcome,
        tally.median(),
        tally.percentile(outcome),
        tally.pValue(outcome));
  }

  /// The outcomes of all dates in rising order, and how many dates came to a verdict that counts.
  private static final class Tally {
    private final double[] outcomes;
    private int hits;
    private int judged;

    Tally(Relocation moved) {
      outcomes = moved.all().mapToDouble(this::count).sorted().toArray();
    }

    private double count(Played played) {
      var finding = Judge.onPrices(played);
      hits += finding.verdict() == Verdict.HIT ? 1 : 0;
      judged += finding.verdict().isJudged() ? 1 : 0;
      return PlaceboOutcome.of(played, finding);
    }

    OptionalDouble baseRate() {
      return judged == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) hits / judged);
    }

    double median() {
      int n = outcomes.length;
      return (outcomes[(n - 1) / 2] + outcomes[n / 2]) / 2;
    }

    double percentile(double outcome) {
      long below = Arrays.stream(outcomes).filter(other -> other < outcome).count();
      long equal = Arrays.stream(outcomes).filter(other -> other == outcome).count();
      return (below + equal / 2.0) / outcomes.length;
    }

    double pValue(double outcome) {
      long asGood = Arrays.stream(outcomes).filter(other -> other >= outcome).count();
      return (1.0 + asGood) / (1.0 + outcomes.length);
    }
  }
}
