package io.github.hindcast.report.page;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Text;
import io.github.hindcast.report.Json;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;

/// The `hindcast.error/1` document: everything that is wrong with a request, each problem at the
/// part of the request that it is about.
public final class ErrorJson {
  static final String SCHEMA = "hindcast.error/1";

  private ErrorJson() {}

  /// What is wrong, and where: `at` is the name of a parameter or a path in a call, empty where it
  /// is the request as a whole.
  public record Fault(String at, Text message) {}

  public static String write(List<Fault> faults, Language language) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("schema", SCHEMA);
    var problems = json.putArray("problems");
    for (var fault : faults) {
      problems.addObject().put("at", fault.at()).put("message", fault.message().in(language));
    }
    return Json.write(json);
  }
}
