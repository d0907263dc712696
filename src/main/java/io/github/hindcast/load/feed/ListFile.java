package io.github.hindcast.load.feed;

import io.github.hindcast.instrument.InstrumentId;
import java.util.ArrayList;
import java.util.List;

/// The text of `imported.yaml`, which lists what was imported. An instrument's lines are laid
/// behind the others or put in place of its old ones; all other lines, and what a user wrote into
/// them, stay as they are.
final class ListFile {
  private static final String HEAD =
      """
      # What `hindcast data import` has brought in, each with its origin. Written by it, and yours to
      # add to: name, tick, multiplier, hours. What is not known is left out or `unverified`.
      instruments:
      """;
  private static final String ITEM = "  - id: ";

  private ListFile() {}

  static String with(String text, InstrumentId id, String lines) {
    var blocks = blocks(text.isBlank() ? HEAD : text);
    var start = ITEM + id + "\n";
    boolean found = false;
    for (int at = 0; at < blocks.size(); at++) {
      if (blocks.get(at).startsWith(start)) {
        blocks.set(at, lines);
        found = true;
      }
    }
    if (!found) {
      blocks.add(lines);
    }
    return String.join("", blocks);
  }

  /// The lines before the first instrument, and those of each.
  private static List<String> blocks(String text) {
    var blocks = new ArrayList<String>();
    var block = new StringBuilder();
    for (var line : text.lines().toList()) {
      if (line.startsWith(ITEM)) {
        blocks.add(block.toString());
        block.setLength(0);
      }
      block.append(line).append('\n');
    }
    blocks.add(block.toString());
    return blocks;
  }
}
