package io.github.hindcast.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The kinds of a call, with the keys that each has of its own.
enum Kind {
  LEVEL("instrument", "role", "spot", "side", "entry", "stop", "exits", "size", "costs"),
  RANGE("instrument", "range", "size"),
  DIRECTION("instrument", "side", "average-against", "size", "costs"),
  BARRIER("instrument", "barrier", "level", "on", "size"),
  AVOID("instrument", "side", "entry", "stop", "exits", "size", "costs"),
  RELATIVE("long", "short", "size", "costs"),
  VOLATILITY("instrument", "expects", "reference", "size"),
  SIGNAL("instrument", "signal", "band", "size", "costs"),
  NEUTRAL("instrument", "band", "size"),
  SERIES("series", "expects"),
  EVENT("outcome", "probability"),
  QUANTITY("outcome", "value", "unit", "tolerance");

  private static final List<String> EVERY_READING = List.of("window", "assumptions");
  private static final List<String> EVERY_CALL = List.of("id", "statement", "kind", "readings");

  private static final Spot.Reader<Kind> READER = Scalars.oneOf(Kind.class);

  private final String word = Scalars.word(this);
  private final List<String> own;

  Kind(String... own) {
    this.own = List.of(own);
  }

  String word() {
    return word;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Kind::word).toList();
  }

  static Optional<Kind> read(Spot spot) {
    return READER.read(spot);
  }

  List<String> callKeys() {
    var keys = new ArrayList<>(EVERY_CALL);
    keys.addAll(readingKeys());
    return keys;
  }

  /// A reading says what is different from its call, which cannot be its name or its kind.
  List<String> readingKeys() {
    var keys = new ArrayList<>(own);
    keys.addAll(EVERY_READING);
    return keys;
  }
}
