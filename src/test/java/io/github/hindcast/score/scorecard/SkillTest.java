package io.github.hindcast.score.scorecard;

import static io.github.hindcast.score.scorecard.CardBuilder.aCard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hindcast.score.Verdict;
import org.junit.jupiter.api.Test;

class SkillTest {
  /// 60 of 100: Wilson 0.5020 to 0.6906 (Newcombe 1998); binomial P(X ≥ 60) = 0.0284440.
  @Test
  void independentCallsHaveTheIntervalAndTheChanceOfTheTextbook() {
    var skill = Skill.of(aCard().with(Verdict.HIT, 60).with(Verdict.MISS, 40).build());

    var rate = skill.hitRate().orElseThrow();
    assertThat(rate.effectiveN()).isEqualTo(100);
    assertThat(rate.interval().low()).isCloseTo(0.5020, within(5e-5));
    assertThat(rate.interval().high()).isCloseTo(0.6906, within(5e-5));
    var compared = skill.compared().orElseThrow();
    assertThat(compared.baseRate()).isCloseTo(0.5, within(1e-12));
    assertThat(compared.excess()).isCloseTo(0.1, within(1e-12));
    assertThat(compared.pValue()).isCloseTo(0.0284440, within(1e-6));
  }

  @Test
  void partialIsNoHitAndOthersDoNotCount() {
    var card =
        aCard()
            .with(Verdict.HIT, 1)
            .with(Verdict.PARTIAL, 1)
            .with(Verdict.MISS, 2)
            .with(Verdict.PENDING, 5)
            .with(Verdict.NOT_ENTERED, 5)
            .build();

    var rate = Skill.of(card).hitRate().orElseThrow();

    assertThat(rate.n()).isEqualTo(4);
    assertThat(rate.rate()).isEqualTo(0.25);
  }

  /// Ten hits that are one bet say no more than one hit: 0.5.
  @Test
  void sameCallSaidTenTimesIsOneCall() {
    var card = aCard();
    for (int day = 0; day < 10; day++) {
      card.over("X", day, 20, Verdict.HIT);
    }

    var compared = Skill.of(card.build()).compared().orElseThrow();

    assertThat(compared.n()).isEqualTo(10);
    assertThat(compared.effectiveN()).isEqualTo(1);
    assertThat(compared.pValue()).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void callsWithoutBaseRateCountInTheHitRateOnly() {
    var skill = Skill.of(aCard().with(Verdict.HIT, 2).withoutBase().with(Verdict.MISS, 2).build());

    assertThat(skill.hitRate().orElseThrow().rate()).isEqualTo(0.5);
    assertThat(skill.compared().orElseThrow().n()).isEqualTo(2);
    assertThat(skill.compared().orElseThrow().rate()).isEqualTo(1);
  }

  @Test
  void withoutJudgedCallsThereIsNoRate() {
    var skill = Skill.of(aCard().with(Verdict.PENDING, 3).build());

    assertThat(skill.hitRate()).isEmpty();
    assertThat(skill.compared()).isEmpty();
  }

  /// A base rate of 0 seen on one window is taken as ¼: one hit against it proves nothing.
  @Test
  void hitAgainstABaseRateOfZeroIsNoProof() {
    var compared =
        Skill.of(aCard().base(0, 1).with(Verdict.HIT, 1).build()).compared().orElseThrow();

    assertThat(compared.pValue()).isCloseTo(0.25, within(1e-12));
  }
}
