package io.github.hindcast.score.scorecard;

import static io.github.hindcast.score.scorecard.CardBuilder.aCard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hindcast.base.Language;
import io.github.hindcast.score.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RankingTest {
  private static Skill skill(int hits, int misses) {
    return Skill.of(aCard().with(Verdict.HIT, hits).with(Verdict.MISS, misses).build());
  }

  private static List<Standing> standings(Skill... skills) {
    return Ranking.of(List.of(skills)).standings();
  }

  @Test
  void fewerCallsArePulledFurtherToTheMean() {
    var standings =
        standings(skill(12, 4), skill(150, 50), skill(50, 50), skill(40, 60), skill(55, 45));

    double few = standings.get(0).shrunk().orElseThrow().mean();
    double many = standings.get(1).shrunk().orElseThrow().mean();

    assertThat(few).isBetween(0.0, 0.25);
    assertThat(many).isBetween(few, 0.25);
    assertThat(rank(standings.get(1))).isEqualTo(1);
    assertThat(rank(standings.get(0))).isEqualTo(2);
    assertThat(rank(standings.get(3))).isEqualTo(5);
  }

  @Test
  void belowTenEffectiveCallsNobodyIsRankedHoweverGood() {
    var standings =
        standings(skill(9, 0), skill(10, 0), skill(20, 20), skill(20, 20), skill(20, 20));

    assertThat(standings.get(0).place()).isInstanceOf(Standing.NotRanked.class);
    assertThat(((Standing.NotRanked) standings.get(0).place()).reason().in(Language.EN))
        .isEqualTo("effective calls with a base rate: 9.0, needed: 10");
    assertThat(standings.get(0).starred()).isFalse();
    assertThat(standings.get(1).place()).isInstanceOf(Standing.Ranked.class);
  }

  @Test
  void threeRecordsTellNothingOfHowRecordsDiffer() {
    var standings = standings(skill(20, 5), skill(20, 20), skill(20, 20));

    assertThat(standings)
        .allSatisfy(standing -> {
          assertThat(standing.shrunk()).isEmpty();
          assertThat(standing.place()).isInstanceOf(Standing.NotRanked.class);
          assertThat(standing.qValue()).isPresent();
        });
  }

  @Test
  void recordWithoutBaseRateStandsOutside() {
    var none = Skill.of(aCard().withoutBase().with(Verdict.HIT, 30).build());
    var standing = standings(none, skill(20, 20)).getFirst();

    assertThat(standing.qValue()).isEmpty();
    assertThat(standing.starred()).isFalse();
  }

  /// 62 of 100 has p = 0.0105: alone it is starred, among twenty who flip coins it is not.
  @Test
  void starBecomesHarderTheMoreRecordsAreLookedAt() {
    var alone = standings(skill(62, 38)).getFirst();
    var among =
        standings(
                Stream.concat(
                        Stream.of(skill(62, 38)), Stream.generate(() -> skill(50, 50)).limit(20))
                    .toArray(Skill[]::new))
            .getFirst();

    assertThat(alone.starred()).isTrue();
    assertThat(alone.qValue().orElseThrow()).isCloseTo(0.0105, within(1e-4));
    assertThat(among.starred()).isFalse();
    assertThat(among.qValue().orElseThrow()).isCloseTo(0.0105 * 21, within(2e-3));
  }

  /// 59 of 100: p = 0.0443, but Wilson's interval reaches down to 0.4921.
  @Test
  void starNeedsTheWholeIntervalAboveTheBaseRateToo() {
    var standing = standings(skill(59, 41)).getFirst();

    assertThat(standing.qValue().orElseThrow()).isLessThan(Ranking.STAR_BELOW);
    assertThat(standing.starred()).isFalse();
  }

  @Test
  void probabilitiesOfBeingAmongTheTopAddUpToItsSize() {
    var ranking =
        Ranking.of(
            List.of(skill(12, 8), skill(30, 20), skill(25, 25), skill(10, 15), skill(40, 40)));

    double sum =
        ranking.standings().stream()
            .map(standing -> (Standing.Ranked) standing.place())
            .mapToDouble(Standing.Ranked::topProbability)
            .sum();

    assertThat(ranking.ranked()).isEqualTo(5);
    assertThat(ranking.top()).isEqualTo(2);
    assertThat(sum).isCloseTo(2, within(1e-6));
  }

  @Test
  void equalRecordsShareARank() {
    var ranks =
        standings(skill(30, 20), skill(25, 25), skill(25, 25), skill(20, 30)).stream()
            .map(RankingTest::rank)
            .toArray(Integer[]::new);

    assertThat(Arrays.asList(ranks)).containsExactly(1, 2, 2, 4);
  }

  private static int rank(Standing standing) {
    return ((Standing.Ranked) standing.place()).rank();
  }
}
