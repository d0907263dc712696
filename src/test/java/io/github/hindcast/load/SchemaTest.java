package io.github.hindcast.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The schemas that editors complete and check by say what the readers say.
final class SchemaTest {
  private static final Path HOME = Path.of(System.getProperty("hindcast.home", ""));
  private static final Path SCHEMAS = HOME.resolve("src/main/resources/io/github/hindcast/load");
  private static final YAMLMapper YAML = YAMLMapper.builder().build();

  /// A schema, by the start of the names of the files that it is for.
  private static final Map<String, String> FOR =
      Map.of(
          "strategies/", "strategy",
          "seeds/", "source",
          "data/instruments", "instruments",
          "data/calendars", "calendars",
          "data/outcomes", "outcomes");

  static List<String> soundFiles() throws IOException {
    var files = new ArrayList<String>();
    for (var root : List.of("", "src/test/resources/io/github/hindcast/load/good")) {
      for (var folder : List.of("strategies", "seeds", "data")) {
        try (var list = Files.list(HOME.resolve(root).resolve(folder))) {
          list.filter(file -> file.toString().endsWith(".yaml"))
              .map(file -> HOME.relativize(file).toString())
              .forEach(files::add);
        }
      }
    }
    return files;
  }

  @ParameterizedTest
  @MethodSource("soundFiles")
  void soundFilesAreValid(String file) throws IOException {
    var name = file.replaceFirst("^.*/good/", "");
    assertThat(schema(name).validate(YAML.readTree(Files.readString(HOME.resolve(file)))))
        .isEmpty();
  }

  static Stream<BadFile> badFiles() throws IOException {
    return Stream.of("keys-call.txt", "keys-source.txt", "keys-market.txt")
        .map(name -> GoodProject.RESOURCES.resolve("bad").resolve(name))
        .flatMap(SchemaTest::items);
  }

  /// Each item of a list of a file alone, so that every one of them has to be refused.
  private static Stream<BadFile> items(Path file) {
    try {
      return BadFile.of(Files.readString(file).split(">>> problems", 2)[0]).stream()
          .flatMap(SchemaTest::oneByOne);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Stream<BadFile> oneByOne(BadFile file) {
    var items = new ArrayList<BadFile>();
    String list = "";
    for (var part : file.text().split("(?m)^(?=\\w+:|  - )", -1)) {
      if (part.startsWith("  - ")) {
        items.add(new BadFile(file.name(), list + part));
      } else {
        list = part;
      }
    }
    return items.stream();
  }

  @ParameterizedTest
  @MethodSource("badFiles")
  void itemsWithWrongKeysAreInvalid(BadFile file) throws IOException {
    var schema = schema(file.name());
    JsonNode tree;
    try {
      tree = YAML.readTree(file.text());
    } catch (tools.jackson.core.JacksonException _) {
      return;
    }
    assertThat(
            schema.validate(tree).stream()
                .filter(error -> atAnItem(error.getInstanceLocation().toString())))
        .as(file.text())
        .isNotEmpty();
  }

  private static boolean atAnItem(String location) {
    return location.matches("/[a-z]+/0.*");
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyKindHasTheKeysOfItsReader(Kind kind) throws IOException {
    var defs =
        JsonMapper.shared()
            .readTree(Files.readString(SCHEMAS.resolve("strategy.schema.json")))
            .get("$defs");
    assertThat(defs.get(kind.word()).get("properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(kind.callKeys());
    assertThat(defs.get(kind.word() + "-reading").get("properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(kind.readingKeys());
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void everyKeyIsDescribed(String name) throws IOException {
    assertThat(
            undescribed("", JsonMapper.shared().readTree(Files.readString(SCHEMAS.resolve(name)))))
        .isEmpty();
  }

  static List<String> schemas() {
    return FOR.values().stream().sorted().map(name -> name + ".schema.json").toList();
  }

  /// Keys without words of their own; a reference has those of what it refers to.
  private static List<String> undescribed(String path, JsonNode node) {
    var found = new ArrayList<String>();
    for (var entry : node.properties()) {
      if (entry.getKey().equals("properties") && !path.endsWith("/if") && !path.endsWith("/then")) {
        for (var key : entry.getValue().properties()) {
          var value = key.getValue();
          if (value.isObject() && !value.has("description") && !value.has("$ref")) {
            found.add(path + "/" + key.getKey());
          }
        }
      }
      found.addAll(undescribed(path + "/" + entry.getKey(), entry.getValue()));
    }
    return found;
  }

  private static Schema schema(String file) throws IOException {
    var name =
        FOR.entrySet().stream()
            .filter(entry -> file.startsWith(entry.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow();
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(SCHEMAS.resolve(name + ".schema.json")));
  }
}
