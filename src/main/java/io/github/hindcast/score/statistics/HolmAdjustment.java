package io.github.hindcast.score.statistics;

/// Holm's adjusted p-values: the chance of even one false finding when a finding and all at least
/// as strong are believed (Scandinavian Journal of Statistics 1979).
///
/// `p̃_(i) = max_{j≤i} min(1, (m−j+1)·p_(j))` over the m p-values in rising order, given back in
/// the caller's order. From 0 to 1, never below p; none for none. Holds under any dependence.
public final class HolmAdjustment {

  private HolmAdjustment() {}

  public static double[] adjusted(double[] pValues) {
    int m = pValues.length;
    var adjusted = new double[m];
    double most = 0;
    int rank = 0;
    for (int which : FalseDiscovery.rising(pValues)) {
      most = Math.max(most, Math.min(1, pValues[which] * (m - rank)));
      adjusted[which] = most;
      rank++;
    }
    return adjusted;
  }
}
