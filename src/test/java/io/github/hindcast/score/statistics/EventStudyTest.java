package io.github.hindcast.score.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Five events on the same three days after twenty days of estimation. The expected figures were
/// computed apart with numpy and scipy, the forecast variance by matrices.
final class EventStudyTest {
  private static final Offset<Double> CLOSE = within(1e-10);
  private static final int EVENTS = 5;
  private static final int ESTIMATION = 20;
  private static final int DAYS = 23;

  private static double[] market() {
    return IntStream.range(0, DAYS)
        .mapToDouble(t -> 0.01 * Math.sin(1.1 * t) + 0.004 * Math.cos(2.7 * t))
        .toArray();
  }

  private static double[] stock(int i) {
    var market = market();
    return IntStream.range(0, DAYS)
        .mapToDouble(t ->
            0.001 * (i - 1)
                + (0.8 + 0.1 * i) * market[t]
                + 0.006 * Math.sin((1.9 + 0.3 * i) * t + i)
                + 0.003 * Math.cos(4.3 * t)
                + (t >= ESTIMATION ? 0.004 + 0.002 * i : 0))
        .toArray();
  }

  private static double[] before(double[] series) {
    return Arrays.copyOf(series, ESTIMATION);
  }

  private static double[] during(double[] series) {
    return Arrays.copyOfRange(series, ESTIMATION, DAYS);
  }

  private static AbnormalReturn event(int i) {
    return AbnormalReturn.of(before(stock(i)), before(market()), during(stock(i)), during(market()))
        .orElseThrow();
  }

  private static MarketModel model(int i) {
    return MarketModel.fit(before(stock(i)), before(market())).orElseThrow();
  }

  private static double[] standardised() {
    return IntStream.range(0, EVENTS).mapToDouble(i -> event(i).standardised()).toArray();
  }

  private static double meanCorrelation() {
    return MeanCorrelation.of(
            IntStream.range(0, EVENTS)
                .mapToObj(i -> model(i).abnormal(before(stock(i)), before(market())))
                .toArray(double[][]::new))
        .orElseThrow();
  }

  @Test
  void marketModel() {
    assertThat(model(0).alpha()).isCloseTo(-0.00085401, within(1e-8));
    assertThat(model(0).beta()).isCloseTo(0.76301205, within(1e-8));
    assertThat(model(0).residualVariance()).isCloseTo(1.1827420414676942e-05, within(1e-15));
  }

  @Test
  void abnormalReturns() {
    double[] cumulative = {
      0.012113640146500296,
      0.01595869418367389,
      0.026274813539026005,
      0.0312987084190737,
      0.035543721451192924
    };
    double[] buyAndHold = {
      0.014217089486566525,
      0.019534317087788744,
      0.029662863963370922,
      0.03806907462060072,
      0.04063808824187687
    };
    double[] standardised = {
      1.7773234559783406, 1.5931409095777844, 2.713967860065038, 3.39343937290823, 4.832858851545991
    };

    for (int i = 0; i < EVENTS; i++) {
      assertThat(event(i).cumulative()).isCloseTo(cumulative[i], CLOSE);
      assertThat(event(i).buyAndHold()).isCloseTo(buyAndHold[i], CLOSE);
      assertThat(event(i).standardised()).isCloseTo(standardised[i], CLOSE);
    }
  }

  @Test
  void meanOfCumulativeReturns() {
    var cumulative = IntStream.range(0, EVENTS).mapToDouble(i -> event(i).cumulative()).toArray();
    var test = MeanTest.test(cumulative, 0, Alternative.TWO_SIDED).orElseThrow();

    assertThat(test.statistic()).isCloseTo(5.4376783698514055, CLOSE);
    assertThat(test.pValue()).isCloseTo(0.0055515585687506575, CLOSE);
  }

  @Test
  void boehmerMusumeciPoulsen() {
    var test = BoehmerTest.test(standardised()).orElseThrow();

    assertThat(test.statistic()).isCloseTo(4.846519270685896, CLOSE);
    assertThat(test.pValue()).isCloseTo(0.008360474669003894, CLOSE);
  }

  @Test
  void kolariPynnonen() {
    var test = BoehmerTest.test(standardised(), meanCorrelation()).orElseThrow();

    assertThat(meanCorrelation()).isCloseTo(0.04764036934438769, CLOSE);
    assertThat(test.statistic()).isCloseTo(4.3346548264197216, CLOSE);
    assertThat(test.pValue()).isCloseTo(0.012304552031838287, CLOSE);
  }

  @Test
  void corrado() {
    var abnormal =
        IntStream.range(0, EVENTS)
            .mapToObj(i -> model(i).abnormal(stock(i), market()))
            .toArray(double[][]::new);
    var test = CorradoTest.test(abnormal, 3).orElseThrow();

    assertThat(test.statistic()).isCloseTo(3.2323020576610957, CLOSE);
    assertThat(test.pValue()).isCloseTo(0.0012279717795389334, CLOSE);
  }

  @Test
  void holdingTheMarketLeavesNothingToJudge() {
    assertThat(
            AbnormalReturn.of(
                new double[] {1, 2, 4}, new double[] {1, 2, 4}, new double[] {1}, new double[] {1}))
        .isEmpty();
  }

  @Test
  void fixedPartOfTheMarketLeavesNothingToJudge() {
    var part = Arrays.stream(market()).map(each -> 0.7 * each).toArray();

    assertThat(AbnormalReturn.of(before(part), before(market()), during(part), during(market())))
        .isEmpty();
  }

  @Test
  void thereIsNoneWithoutDaysOrEvents() {
    assertThat(MarketModel.fit(new double[2], new double[] {1, 2})).isEmpty();
    assertThat(MarketModel.fit(new double[] {1, 2, 3}, new double[3])).isEmpty();
    assertThat(AbnormalReturn.of(before(stock(0)), before(market()), new double[0], new double[0]))
        .isEmpty();
    assertThat(BoehmerTest.test(new double[0])).isEmpty();
    assertThat(BoehmerTest.test(new double[] {1, 1, 1}, 0.5)).isEmpty();
    assertThat(CorradoTest.test(new double[0][], 1)).isEmpty();
    assertThat(CorradoTest.test(new double[2][5], 1)).isEmpty();
    assertThat(MeanCorrelation.of(new double[1][5])).isEmpty();
  }

  @Test
  void correlationThatNoEventsCanHaveIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BoehmerTest.test(new double[] {1, 2, 3}, -0.5))
        .withMessage("mean correlation of 3 events cannot be -0.5");
  }
}
