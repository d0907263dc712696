package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import io.github.hindcast.load.Node.Scalar;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Readers of words that people read, in both languages.
final class Texts {
  private Texts() {}

  /// Words in English and in Chinese.
  static Optional<Text> both(Spot spot) {
    if (spot.node() instanceof Scalar) {
      return spot.expected(Text.of("a map with en and zh", "含有 en 和 zh 的映射"));
    }
    return spot.fields("en", "zh")
        .flatMap(fields -> {
          var en = fields.required("en", Scalars::text);
          var zh = fields.required("zh", Scalars::text);
          return fields.build(() -> new Text(en.orElseThrow(), zh.orElseThrow()));
        });
  }

  /// A name or a locator, which may be the same in both languages and is then written once.
  static Optional<Text> name(Spot spot) {
    return spot.node() instanceof Scalar ? Scalars.text(spot).map(Text::same) : both(spot);
  }

  /// Texts by the names that the file gives them.
  static Optional<Map<String, Text>> byName(Spot spot) {
    return spot.entries()
        .flatMap(entries -> {
          var texts = new TreeMap<String, Text>();
          for (var entry : entries) {
            var name = entry.nameIn(spot);
            if (Scalars.isId(name)) {
              both(entry).ifPresent(text -> texts.put(name, text));
            } else {
              entry.refuse(Text.format("the name must be %s", "名称应为：%s", Scalars.ID_RULE));
            }
          }
          return texts.size() == entries.size() ? Optional.of(texts) : Optional.empty();
        });
  }
}
