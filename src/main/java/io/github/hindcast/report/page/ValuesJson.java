package io.github.hindcast.report.page;

import io.github.hindcast.base.Language;
import io.github.hindcast.sweep.Variation;
import io.github.hindcast.view.Call;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Every value of a call that can be set: as it is written and as it is now, in the words of a
/// strategy file; null where the call says none.
final class ValuesJson {
  private ValuesJson() {}

  static ArrayNode of(Call written, Call varied, Language language) {
    var values = JsonNodeFactory.instance.arrayNode();
    for (var path : Variation.paths(varied)) {
      var before = Variation.said(written, path);
      var now = Variation.said(varied, path);
      values
          .addObject()
          .put("path", path)
          .put("label", PathText.of(path).in(language))
          .put("written", before.orElse(null))
          .put("now", now.orElse(null))
          .put("changed", !before.equals(now));
    }
    return values;
  }
}
