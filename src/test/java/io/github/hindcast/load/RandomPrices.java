package io.github.hindcast.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Price files from a seed: sound or not, plain or not, columns in any order.
final class RandomPrices {
  private static final List<String> ODD =
      List.of("", "x", "-1", "1e3", "1.2.3", ".", "0", "+1", " 5", "\"5\"", "9".repeat(31), "é");

  private final Random random;
  private final boolean sound;

  RandomPrices(long seed) {
    this.random = new Random(seed);
    this.sound = random.nextInt(3) > 0;
  }

  String text() {
    var columns = new ArrayList<>(List.of("date", "close"));
    if (random.nextBoolean()) {
      columns.addAll(List.of("open", "high", "low"));
    }
    for (var name : List.of("volume", "settlement", "open_interest", "cash", "contract")) {
      if (random.nextInt(3) == 0) {
        columns.add(name);
      }
    }
    Collections.shuffle(columns, random);
    var end = random.nextInt(4) == 0 ? "\r\n" : "\n";
    var text = new StringBuilder(random.nextInt(8) == 0 ? "\uFEFF" : "");
    text.append(String.join(",", columns)).append(end);
    var day = LocalDate.parse("2019-12-20");
    int rows = 1 + random.nextInt(30);
    for (int row = 0; row < rows; row++) {
      day = day.plusDays(sound ? 1 + random.nextInt(5) : random.nextInt(9));
      text.append(row(columns, day)).append(row == rows - 1 && random.nextBoolean() ? "" : end);
    }
    return text.toString();
  }

  private String row(List<String> columns, LocalDate day) {
    int low = 1 + random.nextInt(10_000);
    int range = random.nextInt(500);
    var cells = new ArrayList<String>();
    for (var column : columns) {
      cells.add(
          !sound && random.nextInt(60) == 0
              ? ODD.get(random.nextInt(ODD.size()))
              : switch (column) {
                case "date" -> day.toString();
                case "low" -> low + "";
                case "high" -> low + range + "." + random.nextInt(1_000);
                case "open", "close" -> inside(low, range);
                case "contract" -> "AL" + (1 + random.nextInt(2));
                default -> random.nextInt(4) == 0 ? "" : inside(0, 90_000);
              });
    }
    return String.join(",", cells);
  }

  private String inside(int low, int range) {
    var whole = low + random.nextInt(range + 1) + "";
    boolean high = whole.equals(low + range + "");
    int decimals = high ? 0 : random.nextInt(18);
    var text = new StringBuilder(whole).append(decimals > 0 ? "." : "");
    for (int digit = 0; digit < decimals; digit++) {
      text.append((char) ('0' + random.nextInt(10)));
    }
    return text.toString();
  }
}
