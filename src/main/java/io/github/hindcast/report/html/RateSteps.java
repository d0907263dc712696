package io.github.hindcast.report.html;

import io.github.hindcast.market.RateSeries.Rate;
import io.github.hindcast.replay.Replayed.Announced;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The announcements of a published rate from a year before the call to half a year after its
/// window, as far as they are known; `known_up_to` ends the last step.
final class RateSteps {
  private static final int MONTHS_BEFORE = 12;
  private static final int MONTHS_AFTER = 6;

  private RateSteps() {}

  static ObjectNode json(Announced announced) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("series", announced.series().id());
    var dates = json.putArray("dates");
    var values = json.putArray("values");
    for (var rate : shown(announced)) {
      dates.add(rate.announced().toString());
      values.add(rate.value());
    }
    json.put("known_up_to", earlier(announced.knownUpTo(), last(announced)).toString());
    return json;
  }

  private static List<Rate> shown(Announced announced) {
    var first = announced.call().published().day().minusMonths(MONTHS_BEFORE);
    var series = announced.series();
    return Stream.concat(series.on(first).stream(), series.between(first, last(announced)).stream())
        .toList();
  }

  private static LocalDate last(Announced announced) {
    return announced.to().plusMonths(MONTHS_AFTER);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
