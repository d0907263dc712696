package io.github.hindcast.serve;

import io.github.hindcast.base.BrokenRule;
import io.github.hindcast.base.Language;
import io.github.hindcast.base.Text;
import io.github.hindcast.base.Words;
import io.github.hindcast.report.page.ErrorJson.Fault;
import io.github.hindcast.sweep.Variation.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a request asks for: its parameters, each known by name and given as often as it may be.
///
/// Everything that is wrong is gathered, so that one answer tells all of it.
final class Asked {
  private static final int MOST_SETS = 32;

  private final Map<String, List<String>> parameters;
  private final List<Fault> faults = new ArrayList<>();

  private Asked(Map<String, List<String>> parameters) {
    this.parameters = parameters;
  }

  /// `known` are the parameters that the address takes besides `lang`.
  static Asked of(Map<String, List<String>> parameters, String... known) {
    var asked = new Asked(parameters);
    var names = new ArrayList<>(List.of(known));
    names.add("lang");
    for (var parameter : parameters.entrySet()) {
      var name = parameter.getKey();
      if (!names.contains(name)) {
        asked.fault(name, unknown(name, names));
      } else if (!name.equals("set") && parameter.getValue().size() > 1) {
        asked.fault(name, Text.of("it was expected once", "该参数只能出现一次"));
      }
    }
    return asked;
  }

  private static Text unknown(String name, List<String> names) {
    return Words.nearest(name, names)
        .map(near ->
            Text.format(
                "no parameter is called '%s'; did you mean '%s'?",
                "没有名为 '%s' 的参数；是否想写 '%s'？", name, near))
        .orElseGet(() ->
            Text.format(
                "no parameter is called '%s'; there are %s",
                "没有名为 '%s' 的参数；可用的有 %s", name, String.join(", ", names)));
  }

  void fault(String at, Text message) {
    faults.add(new Fault(at, message));
  }

  Optional<String> one(String name) {
    return parameters.getOrDefault(name, List.of()).stream().findFirst();
  }

  /// Empty, with a fault, where it is missing.
  Optional<String> required(String name, Text example) {
    var value = one(name).filter(text -> !text.isEmpty());
    if (value.isEmpty()) {
      fault(name, Text.format("expected %s, was nothing", "应为%s，实为空", example));
    }
    return value;
  }

  /// English where nothing is said, and where what is said is no language.
  Language language() {
    return language(parameters);
  }

  static Language language(Map<String, List<String>> parameters) {
    return parameters.getOrDefault("lang", List.of()).contains("zh") ? Language.ZH : Language.EN;
  }

  /// The values to be set, `set=entry.zone[0]=14300`, as often as there are.
  List<Setting> settings() {
    var texts = parameters.getOrDefault("set", List.of());
    if (texts.size() > MOST_SETS) {
      fault(
          "set",
          Text.format(
              "expected at most %s of it, was %s", "最多 %s 个，实为 %s 个", MOST_SETS, texts.size()));
      return List.of();
    }
    var settings = new ArrayList<Setting>();
    for (var text : texts) {
      try {
        settings.add(Setting.parse(text));
      } catch (BrokenRule unreadable) {
        int equals = text.indexOf('=');
        fault(equals < 0 ? "set" : text.substring(0, equals), unreadable.rule());
      }
    }
    return settings;
  }

  /// Throws a [Refusal] with everything that was wrong so far.
  void requireSound() {
    one("lang")
        .filter(lang -> !lang.equals("en") && !lang.equals("zh"))
        .ifPresent(lang ->
            fault("lang", Text.format("expected en or zh, was '%s'", "应为 en 或 zh，实为 '%s'", lang)));
    if (!faults.isEmpty()) {
      throw new Refusal(400, faults);
    }
  }
}
