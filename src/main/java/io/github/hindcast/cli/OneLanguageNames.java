package io.github.hindcast.cli;

import io.github.hindcast.base.Text;
import io.github.hindcast.load.Project;
import io.github.hindcast.view.View;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The names of instruments, analysts and houses that readers of one of the languages do not have.
///
/// A name in Chinese characters is no English one. The other way round it can be told of
/// instruments only: many a person is written with Latin letters in Chinese too.
final class OneLanguageNames {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private OneLanguageNames() {}

  /// A line for each language in which names are missing.
  static List<Text> of(Project project) {
    var instruments =
        project.market().instruments().byId().values().stream()
            .map(instrument -> instrument.name())
            .toList();
    var people =
        project.sources().stream()
            .flatMap(source ->
                Stream.concat(
                    Stream.of(source.publisher()),
                    source.views().stream()
                        .map(View::analyst)
                        .flatMap(analyst -> Stream.of(analyst.name(), analyst.house()))))
            .toList();
    var noEnglish = Stream.concat(instruments.stream(), people.stream()).map(Text::en);
    var noChinese = instruments.stream().map(Text::zh);
    return Stream.concat(
            line("no English name: %s", "没有英文名：%s", noEnglish.filter(OneLanguageNames::isChinese)),
            line("no Chinese name: %s", "没有中文名：%s", noChinese.filter(name -> !isChinese(name))))
        .toList();
  }

  private static boolean isChinese(String name) {
    return HAN.matcher(name).find();
  }

  private static Stream<Text> line(String en, String zh, Stream<String> names) {
    var sorted = names.distinct().sorted().toList();
    return sorted.isEmpty() ? Stream.of() : Stream.of(Text.format(en, zh, Text.list(sorted)));
  }
}
