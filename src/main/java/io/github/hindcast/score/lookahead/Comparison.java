package io.github.hindcast.score.lookahead;

import io.github.hindcast.base.Text;
import io.github.hindcast.score.Judgement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Two judgements held against each other on one date.
final class Comparison {
  private static final BigDecimal CENT = new BigDecimal("0.01");
  private static final Text VERDICT = Text.of("verdict", "判定");
  private static final Text VERDICT_THEN = Text.of("verdict as of the date", "当日判定");

  private final LocalDate date;
  private final Alteration alteration;
  private final List<Breach> breaches = new ArrayList<>();
  private int count;

  Comparison(LocalDate date, Alteration alteration) {
    this.date = date;
    this.alteration = alteration;
  }

  /// What was final on the date stays; and what the future was makes no difference to it.
  void verdicts(Judgement cut, Judgement whole, Judgement other) {
    if (KnownBy.isFinal(cut.verdict())) {
      compare(VERDICT, whole.verdict().name(), other.verdict().name());
      compare(VERDICT_THEN, cut.verdict().name(), other.verdict().name());
    } else if (alteration == Alteration.SCRAMBLED_THEN_CUT) {
      compare(VERDICT_THEN, cut.verdict().name(), other.verdict().name());
    }
  }

  /// Only what both can know: on the date itself a position may have been marked, not closed.
  void facts(Judgement whole, Judgement other) {
    var known = KnownBy.of(whole, date);
    var altered = KnownBy.of(other, date);
    var names = new LinkedHashSet<>(known.facts().keySet());
    names.addAll(altered.facts().keySet());
    for (var name : names) {
      compare(name, known.facts().getOrDefault(name, ""), altered.facts().getOrDefault(name, ""));
    }
    for (var evening : known.equity().keySet()) {
      var before = known.equity().get(evening);
      var after = altered.equity().get(evening);
      if (before != null && after != null) {
        var apart = before.subtract(after).abs();
        boolean same = apart.compareTo(CENT.multiply(allowed(whole, other))) <= 0;
        compare(
            evening, before.toPlainString(), same ? before.toPlainString() : after.toPlainString());
      }
    }
  }

  private static BigDecimal allowed(Judgement whole, Judgement other) {
    return BigDecimal.valueOf(Math.max(whole.trades().size(), other.trades().size()));
  }

  int count() {
    return count;
  }

  List<Breach> breaches() {
    return breaches;
  }

  private void compare(Text fact, String whole, String other) {
    count++;
    if (!whole.equals(other)) {
      breaches.add(new Breach(date, alteration, fact, whole, other));
    }
  }
}
