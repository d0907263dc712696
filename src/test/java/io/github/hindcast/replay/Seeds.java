package io.github.hindcast.replay;

import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// A run of seeds that one test goes through, `from` to `to`, both included. The test's name has
/// the run, and the failure the seed: a test for each seed alone would spend its time on being a
/// test.
public record Seeds(long from, long to) {
  private static final long RUN = 25;

  /// All seeds from 0 up to but not including `count`, run by run.
  public static Stream<Seeds> upTo(long count) {
    return LongStream.range(0, count / RUN)
        .mapToObj(run -> new Seeds(run * RUN, run * RUN + RUN - 1));
  }

  public void each(LongConsumer test) {
    for (long seed = from; seed <= to; seed++) {
      try {
        test.accept(seed);
      } catch (AssertionError | RuntimeException failure) {
        throw new AssertionError("seed " + seed + ": " + failure.getMessage(), failure);
      }
    }
  }

  @Override
  public String toString() {
    return "seeds " + from + " to " + to;
  }
}
