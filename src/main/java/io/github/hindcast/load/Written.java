package io.github.hindcast.load;

import io.github.hindcast.load.Node.Form;
import io.github.hindcast.load.Node.ListNode;
import io.github.hindcast.load.Node.MapNode;
import io.github.hindcast.load.Node.Pair;
import io.github.hindcast.load.Node.Place;
import io.github.hindcast.load.Node.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A map as a strategy file would have it, built from something else: every value keeps the place
/// from which it came, so that what is wrong with it is told there.
final class Written {
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(\\D|$))");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private final Place place;
  private final List<Pair> entries = new ArrayList<>();

  private Written(Place place) {
    this.place = place;
  }

  static Written at(Place place) {
    return new Written(place);
  }

  Written put(String key, Node value) {
    entries.add(new Pair(key, value.place(), value));
    return this;
  }

  Written text(String key, Place at, String text) {
    return put(key, new Scalar(at, Form.TEXT, text));
  }

  MapNode map() {
    return new MapNode(place, entries);
  }

  static Node list(Place place, List<? extends Node> items) {
    return new ListNode(place, List.copyOf(items));
  }

  static Node text(Place at, String text) {
    return new Scalar(at, Form.TEXT, text);
  }

  /// A number where it is written as one, with or without thousands separators; else a text, which
  /// whoever reads a number refuses.
  static Node number(Place at, String text) {
    var stripped = text.strip();
    var plain = stripped.indexOf(',') < 0 ? stripped : THOUSANDS.matcher(stripped).replaceAll("");
    boolean number = NUMBER.matcher(plain).matches();
    return new Scalar(at, number ? Form.NUMBER : Form.TEXT, number ? plain : stripped);
  }
}
