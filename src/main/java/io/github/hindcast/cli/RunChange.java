package io.github.hindcast.cli;

import io.github.hindcast.store.TradeRow;
import io.github.hindcast.store.VerdictRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What became of one call under one reading in two runs, where that is not the same: the verdict,
/// the net P&L, or a trade. A call that only one of the runs has is a change too.
record RunChange(Optional<VerdictRow> before, Optional<VerdictRow> after) {

  /// In the order of the later run; then what is gone.
  static List<RunChange> between(List<VerdictRow> before, List<VerdictRow> after) {
    var olds = byName(before);
    var news = byName(after);
    var changes = new ArrayList<RunChange>();
    news.forEach((name, verdict) ->
        changes.add(new RunChange(Optional.ofNullable(olds.get(name)), Optional.of(verdict))));
    olds.forEach((name, verdict) -> {
      if (!news.containsKey(name)) {
        changes.add(new RunChange(Optional.of(verdict), Optional.empty()));
      }
    });
    return changes.stream().filter(RunChange::isOne).toList();
  }

  private static Map<String, VerdictRow> byName(List<VerdictRow> verdicts) {
    var named = new LinkedHashMap<String, VerdictRow>();
    verdicts.forEach(verdict -> named.put(name(verdict), verdict));
    return named;
  }

  /// `book/call`, with `#reading` behind it for another than the base.
  private static String name(VerdictRow verdict) {
    var call = verdict.call();
    return new io.github.hindcast.view.CallId(call.book(), call.call(), call.reading()).toString();
  }

  String name() {
    return name(after.or(() -> before).orElseThrow());
  }

  private boolean isOne() {
    return before.isEmpty()
        || after.isEmpty()
        || !before.get().verdict().equals(after.get().verdict())
        || !before.get().reason().equals(after.get().reason())
        || !before.get().earned().equals(after.get().earned())
        || !before.get().trades().equals(after.get().trades());
  }

  static Optional<BigDecimal> net(Optional<VerdictRow> verdict) {
    return verdict.flatMap(VerdictRow::earned).map(VerdictRow.Earned::net);
  }

  /// The trade from which on the two runs part: the first that is not the same.
  Optional<TradeRow> decisive(Optional<VerdictRow> of) {
    var olds = before.map(VerdictRow::trades).orElse(List.of());
    var news = after.map(VerdictRow::trades).orElse(List.of());
    int first = 0;
    while (first < Math.min(olds.size(), news.size()) && olds.get(first).equals(news.get(first))) {
      first++;
    }
    int at = first;
    return of.map(VerdictRow::trades).filter(trades -> at < trades.size()).map(t -> t.get(at));
  }
}
