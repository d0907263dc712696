package io.github.hindcast.load;

import io.github.hindcast.load.Node.Place;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/// What is wrong with the syntax of a file, in plain words, and where.
record SyntaxMessage(Place place, String message) {

  /// A sign in the library's message, and what it means to somebody who writes such a file.
  private record Meaning(String sign, String words) {}

  private static final String UNPRINTABLE = "special characters";

  private static final List<Meaning> YAML =
      List.of(
          new Meaning("\\t(TAB)", "expected spaces for indentation, was a tab"),
          new Meaning(
              "mapping values are not allowed",
              "expected no second ': ' here; a text that holds ': ' must stand in quotes,"
                  + " and a key must be indented as its neighbours are"),
          new Meaning(
              "cannot start any token",
              "expected a value, was a character that cannot begin one; put the text in quotes"),
          new Meaning("expected ',' or ']'", "expected ',' or ']' in a list that is open"),
          new Meaning("expected ',' or '}'", "expected ',' or '}' in a map that is open"),
          new Meaning("quoted scalar", "expected the quote that ends a text, or a valid escape"),
          new Meaning("quoted-scalar", "expected the quote that ends a text, or a valid escape"),
          new Meaning("double-quoted", "expected a valid escape, or the quote that ends a text"),
          new Meaning(UNPRINTABLE, "expected printable text, was a control character"),
          new Meaning("property name", "expected a text as key, was a list or a map"),
          new Meaning("could not find expected ':'", "expected ': ' after a key"),
          new Meaning(
              "block collection", "expected the next '- ' of the list, or less indentation"),
          new Meaning("block mapping", "expected the next key of the map, or less indentation"),
          new Meaning("document start", "expected one document, was the start of a second one"),
          new Meaning("nesting depth", "expected at most 32 levels of nesting, was deeper"),
          new Meaning("Version{", "expected YAML 1.2, was another version"),
          new Meaning("node content", "expected a value, was a closing or separating sign"));

  private static final List<Meaning> JSON =
      List.of(
          new Meaning("end-of-input", "expected more, was the end of the file"),
          new Meaning("nesting depth", "expected at most 32 levels of nesting, was deeper"),
          new Meaning("double-quote to start", "expected a key in double quotes"),
          new Meaning("comma to separate", "expected ',' or the closing bracket"),
          new Meaning("colon to separate", "expected ':' after a key"),
          new Meaning("unescaped", "expected a text without line breaks or control characters"),
          new Meaning("leading zero", "expected a number without zeros in front"));

  private static final Pattern POSITION =
      Pattern.compile("(?m)^ in reader, line (\\d{1,9}), column (\\d{1,9}):$");

  static SyntaxMessage of(JacksonException broken, String text, boolean json) {
    String said = String.valueOf(broken.getOriginalMessage());
    String words =
        (json ? JSON : YAML)
            .stream()
                .filter(meaning -> said.toLowerCase(java.util.Locale.ROOT).contains(sign(meaning)))
                .map(Meaning::words)
                .findFirst()
                .orElse(
                    json
                        ? "expected valid JSON, was something else"
                        : "expected valid YAML, was something else");
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
