package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import io.github.hindcast.load.Node.Place;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/// What is wrong with the syntax of a file, in plain words, and where.
record SyntaxMessage(Place place, Text message) {

  /// A sign in the library's message, and what it means to somebody who writes such a file.
  private record Meaning(String sign, Text words) {
    Meaning(String sign, String en, String zh) {
      this(sign, Text.of(en, zh));
    }
  }

  static final Text ONE_DOCUMENT =
      Text.of("expected one document, was the start of a second one", "应只有一个文档，实为第二个文档的开头");
  static final Text TOO_DEEP =
      Text.format(
          "expected at most %d levels of nesting, was deeper",
          "嵌套应不超过 %d 层，实际更深", TreeFile.DEEPEST);
  private static final Text UNQUOTED =
      Text.of("expected the quote that ends a text, or a valid escape", "应为结束文本的引号，或有效的转义");

  private static final String UNPRINTABLE = "special characters";

  private static final List<Meaning> YAML =
      List.of(
          new Meaning("\\t(TAB)", "expected spaces for indentation, was a tab", "缩进应为空格，实为制表符"),
          new Meaning(
              "mapping values are not allowed",
              "expected no second ': ' here; a text that holds ': ' must stand in quotes,"
                  + " and a key must be indented as its neighbours are",
              "此处不应再有 ': '；含 ': ' 的文本须加引号，键的缩进须与相邻的键一致"),
          new Meaning(
              "cannot start any token",
              "expected a value, was a character that cannot begin one; put the text in quotes",
              "应为值，实为不能作开头的字符；请给文本加引号"),
          new Meaning(
              "expected ',' or ']'",
              "expected ',' or ']' in a list that is open",
              "未闭合的列表中应为 ',' 或 ']'"),
          new Meaning(
              "expected ',' or '}'",
              "expected ',' or '}' in a map that is open",
              "未闭合的映射中应为 ',' 或 '}'"),
          new Meaning("quoted scalar", UNQUOTED),
          new Meaning("quoted-scalar", UNQUOTED),
          new Meaning(
              "double-quoted",
              "expected a valid escape, or the quote that ends a text",
              "应为有效的转义，或结束文本的引号"),
          new Meaning(
              UNPRINTABLE, "expected printable text, was a control character", "应为可显示的文本，实为控制字符"),
          new Meaning(
              "property name", "expected a text as key, was a list or a map", "键应为文本，实为列表或映射"),
          new Meaning("could not find expected ':'", "expected ': ' after a key", "键之后应为 ': '"),
          new Meaning(
              "block collection",
              "expected the next '- ' of the list, or less indentation",
              "应为列表的下一个 '- '，或更少的缩进"),
          new Meaning(
              "block mapping",
              "expected the next key of the map, or less indentation",
              "应为映射的下一个键，或更少的缩进"),
          new Meaning("document start", ONE_DOCUMENT),
          new Meaning("nesting depth", TOO_DEEP),
          new Meaning("Version{", "expected YAML 1.2, was another version", "应为 YAML 1.2，实为其他版本"),
          new Meaning(
              "node content",
              "expected a value, was a closing or separating sign",
              "应为值，实为结束或分隔符号"));

  private static final List<Meaning> JSON =
      List.of(
          new Meaning("end-of-input", "expected more, was the end of the file", "内容应未完，实已到文件末尾"),
          new Meaning("nesting depth", TOO_DEEP),
          new Meaning("double-quote to start", "expected a key in double quotes", "键应加双引号"),
          new Meaning("comma to separate", "expected ',' or the closing bracket", "应为 ',' 或右括号"),
          new Meaning("colon to separate", "expected ':' after a key", "键之后应为 ':'"),
          new Meaning(
              "unescaped",
              "expected a text without line breaks or control characters",
              "文本中不应有换行或控制字符"),
          new Meaning("leading zero", "expected a number without zeros in front", "数字前不应有零"));

  private static final Pattern POSITION =
      Pattern.compile("(?m)^ in reader, line (\\d{1,9}), column (\\d{1,9}):$");

  static SyntaxMessage of(JacksonException broken, String text, boolean json) {
    String said = String.valueOf(broken.getOriginalMessage());
    Text words =
        (json ? JSON : YAML)
            .stream()
                .filter(meaning -> said.toLowerCase(java.util.Locale.ROOT).contains(sign(meaning)))
                .map(Meaning::words)
                .findFirst()
                .orElse(
                    json
                        ? Text.of("expected valid JSON, was something else", "应为有效的 JSON，实为其他内容")
                        : Text.of("expected valid YAML, was something else", "应为有效的 YAML，实为其他内容"));
    var place = said.contains(UNPRINTABLE) ? unprintable(text) : place(broken, said);
    return new SyntaxMessage(place, words);
  }

  private static String sign(Meaning meaning) {
    return meaning.sign().toLowerCase(java.util.Locale.ROOT);
  }

  /// The message names the place of the mistake last; the location of the exception is only where
  /// the parser stood.
  private static Place place(JacksonException broken, String said) {
    var positions = POSITION.matcher(said).results().toList();
    if (!positions.isEmpty()) {
      return at(positions.getLast());
    }
    var location = java.util.Optional.ofNullable(broken.getLocation());
    return location
        .filter(known -> known.getLineNr() > 0)
        .map(known -> new Place(known.getLineNr(), Math.max(known.getColumnNr(), 0)))
        .orElse(new Place(0, 0));
  }

  /// The library checks a whole window of text before it reads any of it, and so has no place.
  private static Place unprintable(String text) {
    int at = 0;
    while (at < text.length() && isPrintable(text.charAt(at))) {
      at++;
    }
    var before = text.substring(0, at);
    return new Place(
        (int) before.chars().filter(letter -> letter == '\n').count() + 1,
        at - before.lastIndexOf('\n'));
  }

  private static boolean isPrintable(char letter) {
    return letter == '\t'
        || letter == '\n'
        || letter == '\r'
        || letter == '\u0085'
        || (!Character.isISOControl(letter) && letter < '\ufffe');
  }

  private static Place at(MatchResult position) {
    return new Place(Integer.parseInt(position.group(1)), Integer.parseInt(position.group(2)));
  }
}
