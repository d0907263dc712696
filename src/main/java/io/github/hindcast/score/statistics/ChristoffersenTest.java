package io.github.hindcast.score.statistics;

import java.util.Optional;

/// Whether breaches of a published range come singly or in clusters (Christoffersen, International
/// Economic Review 1998).
///
/// `LR_ind = −2 ln[L(π) / L(π₀₁, π₁₁)]` over the day-to-day transitions, against chi-squared with
/// one degree of freedom; `LR_cc = LR_uc + LR_ind` with two, where LR_uc counts every day (as
/// MathWorks and rugarch do; the paper leaves out the first). With no breach, or nothing but
/// breaches, LR_ind is 0: no sign of clusters. Empty without a transition. Below some sixty days
/// take [ExactCoverage].
public final class ChristoffersenTest {

  private ChristoffersenTest() {}

  public static Optional<Significance> independence(Transitions transitions) {
    if (transitions.n() == 0) {
      return Optional.empty();
    }
    return Optional.of(significance(statistic(transitions), 1));
  }

  public static Optional<Significance> conditionalCoverage(boolean[] breaches, double promised) {
    Check.share("promised share of breaches", promised);
    if (breaches.length < 2) {
      return Optional.empty();
    }
    int count = 0;
    for (boolean breach : breaches) {
      count += breach ? 1 : 0;
    }
    return Optional.of(
        significance(
            KupiecTest.statistic(count, breaches.length, promised)
                + statistic(Transitions.of(breaches)),
            2));
  }

  static double statistic(Transitions transitions) {
    double free =
        likelihood(transitions.zeroToZero(), transitions.zeroToOne())
            + likelihood(transitions.oneToZero(), transitions.oneToOne());
    double bound = likelihood(transitions.intoZero(), transitions.intoOne());
    return Math.max(0, 2 * (free - bound));
  }

  private static double likelihood(int no, int yes) {
    return no + yes == 0 ? 0 : Likelihood.of(no, yes, (double) yes / (no + yes));
  }

  private static Significance significance(double statistic, int degreesOfFreedom) {
    return new Significance(statistic, ChiSquared.above(statistic, degreesOfFreedom));
  }
}
