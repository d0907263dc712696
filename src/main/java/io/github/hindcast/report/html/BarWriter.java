package io.github.hindcast.report.html;

import io.github.hindcast.market.BarSeries;
import tools.jackson.databind.node.ObjectNode;

/// Where the bars of a chart are written: in place, or once for all charts of a page.
interface BarWriter {

  /// The bars from index `from` up to but not including `to` of a series of daily bars.
  ObjectNode write(BarSeries days, int from, int to);
}
