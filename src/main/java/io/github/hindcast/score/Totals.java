package io.github.hindcast.score;

import io.github.hindcast.score.statistics.WilsonInterval;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How many calls came to which verdict, each call counted once under its base reading, and what
/// following them earned in each currency.
///
/// Money is summed over calls of different sizes: it says what the book as written made, not which
/// call was better.
public record Totals(Map<Verdict, Long> counts, Map<String, BigDecimal> net) {
  private static final double CONFIDENCE = 0.95;

  /// A share with the interval that would hold the true one in 95 of 100 samples (Wilson 1927),
  /// were the calls independent.
  public record Rate(double share, double low, double high, long n) {}

  public static Totals of(Collection<BookResult> books) {
    var judgements = books.stream().flatMap(book -> book.judgements().stream()).toList();
    return of(judgements, books.stream().mapToLong(book -> book.untestable().size()).sum());
  }

  /// Of calls alone, whichever books they are from.
  public static Totals ofCalls(List<Judgement> judgements) {
    return of(judgements, 0);
  }

  private static Totals of(List<Judgement> judgements, long untestable) {
    var verdicts =
        Stream.concat(
            judgements.stream().map(Judgement::verdict),
            Stream.generate(() -> Verdict.UNTESTABLE).limit(untestable));
    return new Totals(
        verdicts.collect(Collectors.groupingBy(verdict -> verdict, Collectors.counting())),
        net(judgements));
  }

  private static Map<String, BigDecimal> net(List<Judgement> judgements) {
    return judgements.stream()
        .flatMap(judgement -> judgement.pnl().stream())
        .collect(Collectors.toMap(Pnl::currency, Pnl::net, BigDecimal::add, TreeMap::new));
  }

  public long calls() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  public long count(Verdict verdict) {
    return counts.getOrDefault(verdict, 0L);
  }

  /// Calls that count in the hit rate.
  public long judged() {
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey().isJudged())
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /// HIT / (HIT + MISS + PARTIAL); empty when nothing was judged.
  public Optional<Rate> hitRate() {
    long n = judged();
    long hits = count(Verdict.HIT);
    return WilsonInterval.of(Math.toIntExact(hits), Math.toIntExact(n), CONFIDENCE)
        .map(interval -> new Rate((double) hits / n, interval.low(), interval.high(), n));
  }
}
