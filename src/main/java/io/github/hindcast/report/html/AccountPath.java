package io.github.hindcast.report.html;

import io.github.hindcast.replay.AccountDay;
import io.github.hindcast.replay.Money;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// The account of a call evening by evening as columns: `equity`, and `drawdown`, the equity less
/// its peak so far and never above zero. An account begins with nothing, so that zero counts as its
/// first peak, as in [io.github.hindcast.score.Drawdown].
final class AccountPath {
  private AccountPath() {}

  /// `null` where nothing was traded.
  static JsonNode json(List<AccountDay> days) {
    if (days.isEmpty()) {
      return JsonNodeFactory.instance.nullNode();
    }
    var json = JsonNodeFactory.instance.objectNode();
    var dates = json.putArray("dates");
    var position = json.putArray("position");
    var equity = json.putArray("equity");
    var drawdown = json.putArray("drawdown");
    var peak = Money.ZERO;
    for (var day : days) {
      peak = peak.max(day.equity());
      dates.add(day.day().toString());
      position.add(day.position());
      equity.add(day.equity());
      drawdown.add(day.equity().subtract(peak));
    }
    return json;
  }
}
