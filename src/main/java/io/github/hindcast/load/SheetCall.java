package io.github.hindcast.load;

import io.github.hindcast.load.Node.MapNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Turns a row of a spreadsheet into the call that a strategy file would say.
final class SheetCall {
  private static final Pattern SPAN = Pattern.compile("(.*\\d)\\s*[-–—~至]\\s*(\\d.*)");

  private final SheetCells cells;
  private final Written call;

  private SheetCall(SheetCells cells) {
    this.cells = cells;
    this.call = Written.at(cells.at(SheetColumn.DATE));
  }

  /// `kind` is one of [SheetWords#KINDS], `end` what its window ends with.
  static MapNode of(SheetCells cells, String id, String kind, String end) {
    return new SheetCall(cells).written(id, kind, end);
  }

  private MapNode written(String id, String kind, String end) {
    call.put("id", cells.word(SheetColumn.ID, id));
    call.put("statement", cells.word(SheetColumn.ID, id));
    call.put("kind", cells.word(SheetColumn.KIND, SheetWords.claim(kind)));
    call.put("instrument", cells.word(SheetColumn.INSTRUMENT, cells.text(SheetColumn.INSTRUMENT)));
    switch (kind) {
      case "level", "avoid" -> trading();
      case "direction" -> side("side", SheetWords.side(cells.text(SheetColumn.SIDE)));
      case "signal" -> side("signal", leaning());
      case "range" -> call.put("range", lowAndHigh());
      case "floor" -> barrier(kind, SheetColumn.LOW);
      case "ceiling" -> barrier(kind, SheetColumn.HIGH);
      case "rise-to", "fall-to" -> barrier(kind, SheetColumn.TARGET);
      default -> {}
    }
    if (kind.equals("signal") || kind.equals("neutral")) {
      call.put(
          "band",
          cells.has(SheetColumn.BAND)
              ? cells.number(SheetColumn.BAND)
              : Written.number(cells.at(SheetColumn.BAND), "1"));
    }
    var window = Written.at(cells.at(SheetColumn.HORIZON));
    window.put("from", from());
    window.put("to", cells.word(SheetColumn.HORIZON, end));
    call.put("window", window.map());
    if (cells.has(SheetColumn.SIZE)) {
      var size = Written.at(cells.at(SheetColumn.SIZE));
      call.put("size", size.put("units", cells.number(SheetColumn.SIZE)).map());
    }
    return call.map();
  }

  private Node from() {
    return cells.has(SheetColumn.FROM)
        ? cells.word(SheetColumn.FROM, cells.text(SheetColumn.FROM))
        : cells.word(SheetColumn.DATE, "published");
  }

  private String leaning() {
    var side = SheetWords.side(cells.text(SheetColumn.SIDE));
    return switch (side) {
      case "long" -> "bullish";
      case "short" -> "bearish";
      default -> side;
    };
  }

  /// A side that is missing is a key that is missing.
  private void side(String key, String word) {
    if (!word.isEmpty()) {
      call.put(key, cells.word(SheetColumn.SIDE, word));
    }
  }

  private void trading() {
    side("side", SheetWords.side(cells.text(SheetColumn.SIDE)));
    if (cells.has(SheetColumn.ENTRY) || cells.has(SheetColumn.LOW) || cells.has(SheetColumn.HIGH)) {
      entry();
    }
    if (cells.has(SheetColumn.STOP)) {
      call.put("stop", cells.number(SheetColumn.STOP));
    }
    if (cells.has(SheetColumn.TARGET)) {
      call.put("exits", Written.list(cells.at(SheetColumn.TARGET), exits()));
    }
  }

  private void entry() {
    var entry = Written.at(cells.at(SheetColumn.ENTRY));
    entry.put("zone", cells.has(SheetColumn.ENTRY) ? entryZone() : lowAndHigh());
    if (cells.has(SheetColumn.LADDER)) {
      entry.put("ladder", cells.number(SheetColumn.LADDER));
    }
    if (cells.has(SheetColumn.ORDER)) {
      entry.put("order", cells.word(SheetColumn.ORDER, cells.text(SheetColumn.ORDER)));
    }
    call.put("entry", entry.map());
  }

  /// `14500-14700`, or one price.
  private Node entryZone() {
    var at = cells.at(SheetColumn.ENTRY);
    var text = cells.text(SheetColumn.ENTRY);
    var span = SPAN.matcher(text);
    boolean two = span.matches();
    return Written.list(
        at,
        List.of(
            Written.number(at, two ? span.group(1) : text),
            Written.number(at, two ? span.group(2) : text)));
  }

  private Node lowAndHigh() {
    return Written.list(
        cells.at(SheetColumn.LOW),
        List.of(cells.number(SheetColumn.LOW), cells.number(SheetColumn.HIGH)));
  }

  /// Several targets close equal parts; the last closes what is left.
  private List<MapNode> exits() {
    var targets = cells.text(SheetColumn.TARGET).split("[;；、/]", -1);
    var at = cells.at(SheetColumn.TARGET);
    var part =
        BigDecimal.ONE
            .divide(BigDecimal.valueOf(targets.length), MathContext.DECIMAL64)
            .setScale(6, RoundingMode.DOWN);
    var exits = new ArrayList<MapNode>();
    for (int target = 0; target < targets.length; target++) {
      var share =
          target < targets.length - 1
              ? part
              : BigDecimal.ONE.subtract(part.multiply(BigDecimal.valueOf(target)));
      exits.add(
          Written.at(at)
              .put("reduce", Written.number(at, share.toPlainString()))
              .put("at", Written.number(at, targets[target]))
              .map());
    }
    return exits;
  }

  private void barrier(String kind, SheetColumn price) {
    call.put("barrier", cells.word(SheetColumn.KIND, kind));
    call.put("level", cells.number(cells.has(price) ? price : SheetColumn.ENTRY));
  }
}
