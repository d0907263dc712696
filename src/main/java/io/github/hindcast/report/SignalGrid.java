package io.github.hindcast.report;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Text;
import io.github.hindcast.score.SignalTable;
import io.github.hindcast.view.Claim.Leaning;
import java.util.ArrayList;
import java.util.Arrays;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The table of signals, claimed against came: nothing is printed where a run has no signal.
final class SignalGrid {
  private SignalGrid() {}

  static String write(SignalTable signals, Language language) {
    if (signals.isEmpty()) {
      return "";
    }
    var columns = new ArrayList<String>();
    columns.add(Text.of("SIGNAL", "信号").in(language));
    for (var outcome : Leaning.values()) {
      columns.add(">" + Labels.outcome(outcome).in(language));
    }
    var table = TextTable.of(columns);
    for (var claimed : Leaning.values()) {
      var cells = new ArrayList<String>();
      cells.add(Labels.leaning(claimed).in(language));
      Arrays.stream(Leaning.values())
          .map(outcome -> Integer.toString(signals.count(claimed, outcome)))
          .forEach(cells::add);
      table.row(cells);
    }
    var note =
        Text.format(
            "%d signals against what came; weak: within the call's band times the instrument's own"
                + " volatility.",
            "共 %d 个信号与实际走势对照；“震荡”指收益落在品种自身波动率的判断区间内。", signals.placed());
    var rest =
        Text.format(
            " %d more: not judged, or too little history.",
            "另有 %d 个尚未判定或历史数据不足。", signals.unplaced());
    var all = signals.unplaced() == 0 ? note : note.plus(rest);
    return table.render() + Wrapped.indented(all.in(language), "", TextTable.WIDTH) + "\n";
  }

  static ObjectNode json(SignalTable signals) {
    var json = JsonNodeFactory.instance.objectNode();
    for (var claimed : Leaning.values()) {
      var row = json.putObject(Labels.word(claimed));
      for (var outcome : Leaning.values()) {
        row.put(Labels.word(outcome), signals.count(claimed, outcome));
      }
    }
    json.put("unplaced", signals.unplaced());
    return json;
  }
}
