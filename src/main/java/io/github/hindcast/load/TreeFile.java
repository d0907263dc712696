package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import io.github.hindcast.load.Node.Form;
import io.github.hindcast.load.Node.ListNode;
import io.github.hindcast.load.Node.MapNode;
import io.github.hindcast.load.Node.Pair;
import io.github.hindcast.load.Node.Place;
import io.github.hindcast.load.Node.Scalar;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/// A YAML or JSON file as a tree of [Node]s.
///
/// Anchors and aliases are refused: few lines of them can stand for gigabytes, and a file that says
/// the same thing in two places is better read when it says so. So are tags, a second document, and
/// nesting that no file of this project needs.
final class TreeFile {
  /// As much as the YAML library reads; a hundred times the largest file of this project.
  static final int MOST_MEBIBYTES = 3;

  static final int DEEPEST = 32;
  private static final int MOST_KEYS = 500;
  private static final TokenStreamFactory YAML = YAMLFactory.builder().build();
  private static final TokenStreamFactory JSON = JsonFactory.builder().build();

  private final JsonParser parser;

  private TreeFile(JsonParser parser) {
    this.parser = parser;
  }

  /// Refused with words of ours for a file whose syntax is sound.
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Place place;
    private final transient Text words;

    Refused(Place place, Text words) {
      super(words.en(), null, false, false);
      this.place = place;
      this.words = words;
    }
  }

  /// The root of the file; empty, with a problem, where there is none.
  static Optional<Spot> read(Path file, Problems problems) {
    return TextFile.read(file, MOST_MEBIBYTES, problems)
        .flatMap(text -> parse(text, isJson(file), problems));
  }

  static boolean isJson(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
  }

  static Optional<Spot> parse(String text, boolean json, Problems problems) {
    try (var parser = (json ? JSON : YAML).createParser(ObjectReadContext.empty(), text)) {
      return new TreeFile(parser).root(problems);
    } catch (JacksonException broken) {
      var said = SyntaxMessage.of(broken, text, json);
      problems.add(said.place(), "", said.message());
    } catch (Refused refused) {
      problems.add(refused.place, "", refused.words);
    }
    return Optional.empty();
  }

  private Optional<Spot> root(Problems problems) {
    var first = Optional.ofNullable(parser.nextToken());
    if (first.isEmpty()) {
      return problems.whole(Text.of("expected a map, was an empty file", "应为映射，实为空文件"));
    }
    var node = node(first.get(), 0);
    if (Optional.ofNullable(parser.nextToken()).isPresent()) {
      throw new Refused(here(), SyntaxMessage.ONE_DOCUMENT);
    }
    return Optional.of(new Spot(node, "", problems));
  }

  private Node node(JsonToken token, int depth) {
    var place = here();
    refuseAliases(place);
    if (depth > DEEPEST) {
      throw new Refused(place, SyntaxMessage.TOO_DEEP);
    }
    return switch (token) {
      case START_OBJECT -> map(place, depth);
      case START_ARRAY -> list(place, depth);
      case VALUE_STRING -> new Scalar(place, Form.TEXT, parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new Scalar(place, Form.NUMBER, parser.getString());
      case VALUE_TRUE, VALUE_FALSE -> new Scalar(place, Form.TRUTH, parser.getString());
      case VALUE_NULL -> new Scalar(place, Form.NOTHING, "");
      case VALUE_EMBEDDED_OBJECT, PROPERTY_NAME, END_OBJECT, END_ARRAY, NOT_AVAILABLE ->
          throw new Refused(
              place, Text.of("expected a map, a list, a text or a number", "应为映射、列表、文本或数字"));
    };
  }

  private Node map(Place place, int depth) {
    var entries = new ArrayList<Pair>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      var key = parser.currentName();
      var keyPlace = here();
      if (entries.size() == MOST_KEYS) {
        throw new Refused(
            keyPlace,
            Text.format(
                "expected at most %d keys in one map, was more", "一个映射应不超过 %d 个键，实际更多", MOST_KEYS));
      }
      entries.add(new Pair(key, keyPlace, node(parser.nextToken(), depth + 1)));
    }
    return new MapNode(place, entries);
  }

  private Node list(Place place, int depth) {
    var items = new ArrayList<Node>();
    for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
      items.add(node(token, depth + 1));
    }
    return new ListNode(place, items);
  }

  private void refuseAliases(Place place) {
    if (!(parser instanceof YAMLParser yaml)) {
      return;
    }
    if (yaml.isCurrentAlias()) {
      throw new Refused(
          place,
          Text.of(
              "expected the value itself, was an alias ('*name'); write it out",
              "应为值本身，实为别名（'*name'）；请直接写出"));
    }
    if (parser.getObjectId() != null) {
      throw new Refused(
          place,
          Text.of(
              "expected the value alone, was an anchor ('&name'); leave it out",
              "应只有值，实为锚点（'&name'）；请删去"));
    }
    if (parser.getTypeId() != null) {
      throw new Refused(
          place,
          Text.of(
              "expected the value alone, was a tag ('!name'); leave it out",
              "应只有值，实为标签（'!name'）；请删去"));
    }
  }

  private Place here() {
    var location = parser.currentTokenLocation();
    return new Place(Math.max(location.getLineNr(), 1), Math.max(location.getColumnNr(), 1));
  }
}
