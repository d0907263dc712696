package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import io.github.hindcast.load.Node.Form;
import io.github.hindcast.load.Node.Scalar;
import io.github.hindcast.load.Spot.Reader;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Readers of single values: words, numbers, choices. Dates and times are read by [Days].
final class Scalars {
  /// Exponents are refused: `1e999999999` is a short text and a number that fills the memory.
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

  /// Matching takes stack for each part of a name; and a name must fit into a message.
  static final int LONGEST_NAME = 60;

  private static final Text NUMERIC = Text.of("a number", "数字");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+([._-][a-z0-9]+)*");

  static final Text ID_RULE =
      Text.of(
          "at most 60 lower-case letters and digits with hyphens between",
          "不超过 60 个小写字母和数字，中间可用连字符");

  private Scalars() {}

  /// A text that is not blank.
  static Optional<String> text(Spot spot) {
    if (!(spot.node() instanceof Scalar(_, var type, var text)) || type == Form.NOTHING) {
      return spot.expected(Text.of("a text", "文本"));
    }
    if (type != Form.TEXT) {
      return spot.refuse(
          Text.format(
              "expected a text, was %s; put it in quotes",
              "应为文本，实为：%s；请加引号", spot.node().described()));
    }
    return text.isBlank()
        ? spot.expected(Text.of("a text that is not blank", "非空白的文本"))
        : Optional.of(text);
  }

  /// A text of a form of its own, such as a date: in messages that form is what was expected.
  static Optional<String> written(Spot spot, Text form) {
    return spot.node() instanceof Scalar(_, var type, var text) && type == Form.TEXT
        ? Optional.of(text)
        : spot.expected(form);
  }

  /// The name of something in this file.
  static Optional<String> id(Spot spot) {
    return text(spot)
        .flatMap(id ->
            isId(id)
                ? Optional.of(id)
                : spot.refuse(
                    Text.format("expected %s, was %s", "应为：%s，实为：%s", ID_RULE, Quoted.of(id))));
  }

  static boolean isId(String text) {
    return text.length() <= LONGEST_NAME && ID.matcher(text).matches();
  }

  /// A number exactly as it is written.
  static Optional<BigDecimal> number(Spot spot) {
    if (!(spot.node() instanceof Scalar(_, var type, var text))) {
      return spot.expected(NUMERIC);
    }
    boolean written = NUMBER.matcher(text).matches();
    if (type == Form.TEXT && written) {
      return spot.refuse(
          Text.format(
              "expected a number, was the text %s; leave the quotes out",
              "应为数字，实为文本 %s；请去掉引号", Quoted.of(text)));
    }
    if (type != Form.NUMBER) {
      return spot.expected(NUMERIC);
    }
    return written
        ? Optional.of(new BigDecimal(text))
        : spot.expected(
            Text.of(
                "a number written out, at most 15 digits before and after the point",
                "完整写出的数字，小数点前后各不超过 15 位"));
  }

  static Optional<BigDecimal> aboveZero(Spot spot) {
    return number(spot)
        .flatMap(number ->
            number.signum() > 0
                ? Optional.of(number)
                : spot.expected(Text.of("a number above zero", "大于零的数字")));
  }

  static Reader<BigDecimal> between(int least, int most) {
    return spot ->
        number(spot)
            .flatMap(number ->
                number.compareTo(BigDecimal.valueOf(least)) >= 0
                        && number.compareTo(BigDecimal.valueOf(most)) <= 0
                    ? Optional.of(number)
                    : spot.expected(
                        Text.format("a number from %s to %s", "%s 到 %s 之间的数字", least, most)));
  }

  static Reader<Integer> count(int least, int most) {
    return spot ->
        number(spot)
            .flatMap(number ->
                number.scale() <= 0
                        && number.compareTo(BigDecimal.valueOf(least)) >= 0
                        && number.compareTo(BigDecimal.valueOf(most)) <= 0
                    ? Optional.of(number.intValueExact())
                    : spot.expected(
                        Text.format("a whole number from %s to %s", "%s 到 %s 之间的整数", least, most)));
  }

  static Optional<Boolean> truth(Spot spot) {
    return spot.node() instanceof Scalar(_, var type, var text) && type == Form.TRUTH
        ? Optional.of(Boolean.valueOf(text))
        : spot.expected(Text.of("true or false", "true 或 false"));
  }

  /// One of the words of an enum, written in lower case with hyphens.
  static <E extends Enum<E>> Reader<E> oneOf(Class<E> choices) {
    var values = choices.getEnumConstants();
    var words = Arrays.stream(values).map(Scalars::word).toList();
    return spot -> word(spot, words).map(word -> values[words.indexOf(word)]);
  }

  /// One of a few words.
  static Optional<String> word(Spot spot, List<String> words) {
    String found = spot.node() instanceof Scalar scalar ? scalar.text() : "";
    if (words.contains(found)) {
      return Optional.of(found);
    }
    return spot.refuse(
        Text.format(
            "expected %s, was %s%s",
            "应为：%s，实为：%s%s",
            words.size() == 1
                ? Text.same("'" + words.getFirst() + "'")
                : Text.format("one of %s", "%s 之一", Text.list(words)),
            spot.node().described(),
            Nearest.said(found, words)));
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
