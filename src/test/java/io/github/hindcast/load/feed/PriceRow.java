package io.github.hindcast.load.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A row of a price file of the project's own, as text: what the tests write in the shapes of
/// vendors, so that no price of theirs is invented.
public record PriceRow(
    String date,
    String contract,
    String open,
    String high,
    String low,
    String close,
    String volume,
    String openInterest,
    String settlement) {

  public static List<PriceRow> shipped(String name) {
    return read(
        Path.of(System.getProperty("hindcast.home", "")).resolve("data/prices").resolve(name));
  }

  public static List<PriceRow> read(Path file) {
    try {
      var lines = Files.readAllLines(file);
      var header = List.of(lines.getFirst().split(",", -1));
      var rows = new ArrayList<PriceRow>();
      for (var line : lines.subList(1, lines.size())) {
        var cells = line.split(",", -1);
        rows.add(
            new PriceRow(
                cell(header, cells, "date"),
                cell(header, cells, "contract"),
                cell(header, cells, "open"),
                cell(header, cells, "high"),
                cell(header, cells, "low"),
                cell(header, cells, "close"),
                cell(header, cells, "volume"),
                cell(header, cells, "open_interest"),
                cell(header, cells, "settlement")));
      }
      return rows;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String cell(List<String> header, String[] cells, String name) {
    int at = header.indexOf(name);
    return at < 0 ? "" : cells[at];
  }

  String compactDate() {
    return date.replace("-", "");
  }

  /// `2020/1/2`
  public String slashedDate() {
    var parts = date.split("-", -1);
    return parts[0] + "/" + Integer.parseInt(parts[1]) + "/" + Integer.parseInt(parts[2]);
  }

  String dottedDate() {
    return date.replace('-', '.');
  }

  /// Midnight of the day in UTC.
  long unix() {
    return java.time.LocalDate.parse(date).toEpochDay() * 86_400;
  }
}
