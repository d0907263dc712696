package io.github.hindcast.report;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Text;
import java.util.ArrayList;
import java.util.List;

/// An explanation being built: named steps in order, each of one or more lines.
final class Steps {
  private record Step(Text name, Text line) {}

  private final List<Step> steps = new ArrayList<>();

  Steps add(Text name, Text line) {
    steps.add(new Step(name, line));
    return this;
  }

  /// The steps in a column of names and a column of lines; a name that repeats is printed once.
  String render(Language language) {
    int room =
        steps.stream().mapToInt(step -> DisplayWidth.of(step.name().in(language))).max().orElse(0);
    var text = new StringBuilder();
    var last = "";
    for (var step : steps) {
      var name = step.name().in(language);
      var shown = name.equals(last) ? "" : name;
      last = name;
      var margin = "  " + shown + " ".repeat(room - DisplayWidth.of(shown) + 2);
      var lines = Wrapped.indented(step.line().in(language), " ".repeat(room + 4), TextTable.WIDTH);
      text.append(margin).append(lines.substring(room + 4));
    }
    return text.toString();
  }
}
