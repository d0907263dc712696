package io.github.hindcast.score.statistics;

/// How many independent calls it takes to tell a hit rate from its base rate.
///
/// `⌈((z_α·√(p₀(1−p₀)) + z_β·√(p₁(1−p₁))) / (p₁−p₀))²⌉`, the normal approximation of a one-sided
/// test at significance α that finds the true rate p₁ with the given power 1−β against p₀. At least
/// 1; grows without bound as the rates meet.
public final class NeededSample {

  private NeededSample() {}

  public static long calls(double hitRate, double baseRate, double significance, double power) {
    Check.share("hit rate", hitRate);
    Check.share("base rate", baseRate);
    Check.share("significance", significance);
    Check.share("power", power);
    Check.that(
        hitRate != baseRate, "hit rate must differ from the base rate, both were " + baseRate);
    double luck = StandardNormal.quantile(1 - significance) * deviation(baseRate);
    double skill = StandardNormal.quantile(power) * deviation(hitRate);
    double root = (luck + skill) / (hitRate - baseRate);
    return Math.max(1, (long) Math.ceil(root * root));
  }

  private static double deviation(double rate) {
    return Math.sqrt(rate * (1 - rate));
  }
}
