package io.github.hindcast.report.html;

import io.github.hindcast.base.Text;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.Detail;
import java.util.ArrayList;

/// What must be known of a price series before it is believed.
final class SeriesNotes {
  private SeriesNotes() {}

  static Text of(BarSeries days) {
    var notes = new ArrayList<Text>();
    notes.add(
        switch (days.instrument().continuity()) {
          case SINGLE -> Text.of("one contract or a spot price", "单一合约或现货");
          case MAIN_CONTRACT -> Text.of("main contract of the day, rolls known", "当日主力合约，换月已知");
          case SPLICED -> Text.of("spliced contracts, rolls not known", "合约拼接，换月未知");
        });
    if (days.detail() == Detail.CLOSE_ONLY) {
      notes.add(Text.of("one price a day", "每日仅一个价格"));
    }
    if (days.instrument().adjusted()) {
      notes.add(Text.of("re-scaled after the fact", "事后复权"));
    }
    if (days.instrument().unverified()) {
      notes.add(Text.of("facts of the instrument unverified", "品种参数未核实"));
    }
    return notes.stream()
        .reduce((one, other) -> one.plus(Text.of("; ", "；")).plus(other))
        .orElseThrow();
  }
}
