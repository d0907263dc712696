package io.github.hindcast.score.scorecard;

import io.github.hindcast.base.Text;
import io.github.hindcast.score.statistics.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/// Where a record stands among the others.
///
/// `qValue` is the p-value adjusted for how many records were looked at; `shrunk` the excess over
/// the base rate pulled towards that of all, with its 95 % interval.
public record Standing(
    OptionalDouble qValue, Optional<Shrunk> shrunk, boolean starred, Place place) {

  /// `mean` and `interval` are in shares of one.
  public record Shrunk(double mean, Interval interval) {}

  /// Ranked, or why not.
  public sealed interface Place {}

  /// `rank` counts from 1, equal ones sharing it; `topProbability` is the probability of truly
  /// being among the best [Ranking#top] of those ranked.
  public record Ranked(int rank, double topProbability) implements Place {}

  public record NotRanked(Text reason) implements Place {}

  static Standing outside(Text reason) {
    return new Standing(OptionalDouble.empty(), Optional.empty(), false, new NotRanked(reason));
  }
}
