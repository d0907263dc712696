package io.github.hindcast.report.html;

import io.github.hindcast.market.BarSeries;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The bars of all charts of a page, each series written once; a chart names a cut of it.
///
/// What is written is the whole series: a page says on which prices it rests.
final class SharedBars implements BarWriter {
  private final Map<String, BarSeries> series = new TreeMap<>();

  @Override
  public ObjectNode write(BarSeries days, int from, int to) {
    var name = days.instrument().id().value();
    series.put(name, days);
    return JsonNodeFactory.instance.objectNode().put("of", name).put("from", from).put("to", to);
  }

  /// In the order of their names.
  Collection<BarSeries> all() {
    return series.values();
  }

  ObjectNode json() {
    var json = JsonNodeFactory.instance.objectNode();
    series.forEach((name, days) -> json.set(name, BarColumnsJson.write(days, 0, days.size())));
    return json;
  }
}
