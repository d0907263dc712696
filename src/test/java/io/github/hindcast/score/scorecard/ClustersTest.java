package io.github.hindcast.score.scorecard;

import static io.github.hindcast.score.scorecard.CardBuilder.aCard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hindcast.score.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClustersTest {
  @Test
  void callsThatShareNoDayAreAllTheirOwn() {
    var calls = aCard().with(Verdict.HIT, 7).build();

    assertThat(Clusters.of(calls).effective()).isEqualTo(7);
    assertThat(Clusters.of(calls).apart()).containsExactlyElementsOf(calls);
  }

  /// Clusters of 3 and 1: (3 + 1)² / (9 + 1) = 1.6, not 2.
  @Test
  void clusterThatOutweighsTheOthersCountsForLess() {
    var calls =
        aCard()
            .over("X", 0, 10, Verdict.HIT)
            .over("X", 2, 10, Verdict.HIT)
            .over("X", 4, 10, Verdict.MISS)
            .over("X", 30, 10, Verdict.HIT)
            .build();

    assertThat(Clusters.of(calls).effective()).isCloseTo(1.6, within(1e-12));
    assertThat(Clusters.of(calls).apart()).containsExactly(calls.get(0), calls.get(3));
  }

  @Test
  void sameDaysOnTwoInstrumentsAreTwoClusters() {
    var calls = aCard().over("X", 0, 10, Verdict.HIT).over("Y", 0, 10, Verdict.HIT).build();

    assertThat(Clusters.of(calls).effective()).isEqualTo(2);
  }

  @Test
  void windowThatBeginsTheDayAfterAnotherEndsSharesNoDay() {
    var calls = aCard().over("X", 0, 10, Verdict.HIT).over("X", 10, 10, Verdict.HIT).build();

    assertThat(Clusters.of(calls).effective()).isEqualTo(2);
  }

  @Test
  void ofNoCallsNothing() {
    assertThat(Clusters.of(List.of()).effective()).isZero();
  }
}
