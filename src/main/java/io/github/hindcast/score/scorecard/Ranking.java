package io.github.hindcast.score.scorecard;

import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.score.scorecard.Skill.Compared;
import io.github.hindcast.score.scorecard.Standing.NotRanked;
import io.github.hindcast.score.scorecard.Standing.Ranked;
import io.github.hindcast.score.scorecard.Standing.Shrunk;
import io.github.hindcast.score.statistics.FalseDiscovery;
import io.github.hindcast.score.statistics.NormalShrinkage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// Puts records in order by what is left of their excess over the base rate once luck is taken off.
///
/// Skill is shrunk by empirical Bayes (normal, Morris 1983): the fewer calls, the more it is pulled
/// to the mean of all. q-values are Benjamini and Hochberg's over all records that have a base
/// rate. A record below [#LEAST_EFFECTIVE] effective calls is not ranked, whatever its hit rate; it
/// still counts among those looked at.
///
/// A star needs as many effective calls, a q-value below 5 % and a Wilson interval that lies wholly
/// above the base rate. Of coin-flippers at most one in twenty gets one.
public final class Ranking {
  /// Effective calls below which a record is not ranked.
  public static final int LEAST_EFFECTIVE = 10;

  /// The q-value below which a star is possible.
  public static final double STAR_BELOW = 0.05;

  private static final Text TOO_FEW_RECORDS =
      Text.of(
          "fewer than four records with a base rate: nothing tells how much they differ",
          "可与基准比较的记录不足四个，无从判断彼此差异");
  private static final Text NO_BASE_RATE =
      Text.of("no judged call has a base rate", "没有可与基准命中率比较的判断");

  private final List<Skill> skills;
  private final List<Standing> standings;
  private final int ranked;

  private Ranking(List<Skill> skills) {
    this.skills = skills;
    int[] compared =
        IntStream.range(0, skills.size())
            .filter(i -> skills.get(i).compared().isPresent())
            .toArray();
    int[] fit =
        IntStream.range(0, compared.length).filter(i -> isEnough(compared(compared[i]))).toArray();
    var shrinkage =
        NormalShrinkage.of(
            IntStream.of(compared).mapToDouble(i -> compared(i).excess()).toArray(),
            IntStream.of(compared).mapToDouble(i -> compared(i).variance()).toArray());
    this.ranked = shrinkage.isPresent() ? fit.length : 0;
    var qValues =
        FalseDiscovery.qValues(
            IntStream.of(compared).mapToDouble(i -> compared(i).pValue()).toArray());
    var standing = new Standing[skills.size()];
    java.util.Arrays.fill(standing, Standing.outside(NO_BASE_RATE));
    for (int i = 0; i < compared.length; i++) {
      standing[compared[i]] =
          new Standing(
              OptionalDouble.of(qValues[i]),
              shrunk(shrinkage, i),
              isStarred(compared(compared[i]), qValues[i]),
              new NotRanked(shrinkage.isEmpty() ? TOO_FEW_RECORDS : tooFew(compared(compared[i]))));
    }
    shrinkage.ifPresent(found -> rank(found, compared, fit, standing));
    this.standings = List.of(standing);
  }

  public static Ranking of(List<Skill> skills) {
    return new Ranking(List.copyOf(skills));
  }

  /// One for each skill, in their order.
  public List<Standing> standings() {
    return standings;
  }

  /// How many have a rank.
  public int ranked() {
    return ranked;
  }

  /// How many of those ranked count as the best: a quarter of them, at least one.
  public int top() {
    return Math.max(1, (ranked + 3) / 4);
  }

  private Compared compared(int i) {
    return skills.get(i).compared().orElseThrow();
  }

  private static boolean isEnough(Compared compared) {
    return compared.effectiveN() >= LEAST_EFFECTIVE;
  }

  private static boolean isStarred(Compared compared, double qValue) {
    return isEnough(compared)
        && qValue < STAR_BELOW
        && compared.interval().low() > compared.baseRate();
  }

  private static Optional<Shrunk> shrunk(Optional<NormalShrinkage> shrinkage, int i) {
    return shrinkage.map(
        found -> new Shrunk(found.estimate(i), found.interval(i, Skill.CONFIDENCE)));
  }

  private static Text tooFew(Compared compared) {
    var effective = Numbers.fixed(compared.effectiveN(), 1);
    return Text.format(
        "effective calls with a base rate: %s, needed: %s",
        "可比的有效样本数为 %s，需要 %s", effective, LEAST_EFFECTIVE);
  }

  /// `fit` are places in `compared`, which are places in `standing`.
  private void rank(NormalShrinkage shrinkage, int[] compared, int[] fit, Standing[] standing) {
    var probabilities = shrinkage.topProbabilitiesAmong(fit, top());
    for (int i = 0; i < fit.length; i++) {
      double mine = shrinkage.estimate(fit[i]);
      long better = IntStream.of(fit).filter(other -> shrinkage.estimate(other) > mine).count();
      int at = compared[fit[i]];
      standing[at] =
          new Standing(
              standing[at].qValue(),
              standing[at].shrunk(),
              standing[at].starred(),
              new Ranked((int) better + 1, probabilities[i]));
    }
  }
}
