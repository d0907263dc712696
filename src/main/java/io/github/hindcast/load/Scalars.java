package io.github.hindcast.load;

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

  private static final Pattern ID = Pattern.compile("[a-z0-9]+([._-][a-z0-9]+)*");

  static final String ID_RULE = "at most 60 lower-case letters and digits with hyphens between";

  private Scalars() {}

  /// A text that is not blank.
  static Optional<String> text(Spot spot) {
    if (!(spot.node() instanceof Scalar(_, var type, var text)) || type == Form.NOTHING) {
      return spot.expected("a text");
    }
    if (type != Form.TEXT) {
      return spot.refuse("expected a text, was " + spot.node().described() + "; put it in quotes");
    }
    return text.isBlank() ? spot.expected("a text that is not blank") : Optional.of(text);
  }

  /// A text of a form of its own, such as a date: in messages that form is what was expected.
  static Optional<String> written(Spot spot, String form) {
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
                : spot.refuse("expected " + ID_RULE + ", was " + Quoted.of(id)));
  }

  static boolean isId(String text) {
    return text.length() <= LONGEST_NAME && ID.matcher(text).matches();
  }

  /// A number exactly as it is written.
  static Optional<BigDecimal> number(Spot spot) {
    if (!(spot.node() instanceof Scalar(_, var type, var text))) {
      return spot.expected("a number");
    }
    boolean written = NUMBER.matcher(text).matches();
    if (type == Form.TEXT && written) {
      return spot.refuse(
          "expected a number, was the text " + Quoted.of(text) + "; leave the quotes out");
    }
    if (type != Form.NUMBER) {
      return spot.expected("a number");
    }
    return written
        ? Optional.of(new BigDecimal(text))
        : spot.expected("a number written out, at most 15 digits before and after the point");
  }

  static Optional<BigDecimal> aboveZero(Spot spot) {
    return number(spot)
        .flatMap(number ->
            number.signum() > 0 ? Optional.of(number) : spot.expected("a number above zero"));
  }

  static Reader<BigDecimal> between(int least, int most) {
    return spot ->
        number(spot)
            .flatMap(number ->
                number.compareTo(BigDecimal.valueOf(least)) >= 0
                        && number.compareTo(BigDecimal.valueOf(most)) <= 0
                    ? Optional.of(number)
                    : spot.expected("a number from " + least + " to " + most));
  }

  static Reader<Integer> count(int least, int most) {
    return spot ->
        number(spot)
            .flatMap(number ->
                number.scale() <= 0
                        && number.compareTo(BigDecimal.valueOf(least)) >= 0
                        && number.compareTo(BigDecimal.valueOf(most)) <= 0
                    ? Optional.of(number.intValueExact())
                    : spot.expected("a whole number from " + least + " to " + most));
  }

  static Optional<Boolean> truth(Spot spot) {
    return spot.node() instanceof Scalar(_, var type, var text) && type == Form.TRUTH
        ? Optional.of(Boolean.valueOf(text))
        : spot.expected("true or false");
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
        Message.of(
            "expected %s, was %s%s",
            words.size() == 1 ? "'" + words.getFirst() + "'" : "one of " + String.join(", ", words),
            spot.node().described(),
            Nearest.said(found, words)));
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
