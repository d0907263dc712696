package io.github.hindcast.score;

import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.market.RateSeries.Rate;
import io.github.hindcast.replay.Replayed.Announced;
import io.github.hindcast.view.Claim;
import java.util.ArrayList;

/// A published rate is a HIT when it is lower (higher) on the last day of the window than it was on
/// the day of publication.
///
/// The rate of a day is the last one announced on or before it. An unchanged rate is a MISS.
/// PENDING while announcements are not known up to the last day; NO_DATA when none had been made by
/// the publication.
final class SeriesRule {
  private SeriesRule() {}

  static Finding judge(Claim.Series claim, Announced announced) {
    var published = announced.call().published().day();
    var before = announced.series().on(published);
    if (before.isEmpty()) {
      return Finding.of(
          Verdict.NO_DATA,
          Text.of("no rate on record on " + published, "截至 " + published + " 尚无利率记录"));
    }
    var to = announced.to();
    boolean over = !announced.knownUpTo().isBefore(to);
    var after = announced.series().on(over ? to : announced.knownUpTo()).orElseThrow();
    int change = after.value().compareTo(before.get().value());
    boolean asExpected =
        switch (claim.expected()) {
          case LOWER -> change < 0;
          case HIGHER -> change > 0;
        };
    var verdict = !over ? Verdict.PENDING : asExpected ? Verdict.HIT : Verdict.MISS;
    return new Finding(
        verdict, reason(before.get(), after, announced), measures(before.get(), after, announced));
  }

  private static Text reason(Rate before, Rate after, Announced announced) {
    var from = Numbers.grouped(before.value());
    var to = Numbers.grouped(after.value());
    return Text.format(
        "%s%% (announced %s) to %s%% (announced %s) by %s",
        "%s%%（%s 公布）→ %s%%（%s 公布），截至 %s",
        from,
        before.announced(),
        to,
        after.announced(),
        announced.to());
  }

  private static java.util.List<Measure> measures(Rate before, Rate after, Announced announced) {
    var measures = new ArrayList<Measure>();
    measures.add(Measure.number("rate_before", before.value()));
    measures.add(Measure.number("rate_after", after.value()));
    measures.add(Measure.number("change", after.value().subtract(before.value())));
    announced.series().between(announced.call().published().day(), announced.to()).stream()
        .filter(rate -> rate.value().compareTo(before.value()) != 0)
        .findFirst()
        .ifPresent(first -> {
          measures.add(Measure.day("first_change", first.announced()));
          measures.add(Measure.number("first_change_size", first.value().subtract(before.value())));
        });
    return measures;
  }
}
