package io.github.hindcast.report.page;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Text;
import io.github.hindcast.report.Json;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;

/// The `hindcast.words/1` document: the words of a page in one language, by their keys.
public final class WordsJson {
  static final String SCHEMA = "hindcast.words/1";

  private WordsJson() {}

  public static String write(Map<String, Text> words, Language language) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("schema", SCHEMA);
    var all = json.putObject("words");
    new TreeMap<>(words).forEach((key, text) -> all.put(key, text.in(language)));
    return Json.write(json);
  }
}
