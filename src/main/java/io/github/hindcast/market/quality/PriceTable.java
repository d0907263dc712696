package io.github.hindcast.market.quality;

import io.github.hindcast.market.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The rows of a price file as they stand, before anything is refused: in the order of the file,
/// with every row of it that has a day, however wrong its prices are.
///
/// A cell that is empty, or that is no number, is NaN; so is every cell of a column that the file
/// does not have. Days are those that the file writes, which for bars within days need not be
/// trading days. The code is the contract or symbol that the row names, and empty where it names
/// none. Held as primitive columns: some seventy bytes a row.
public final class PriceTable {
  /// The second of a row that has a day only.
  public static final int WHOLE_DAY = -1;

  private final String file;
  private final int[] lines;
  private final int[] days;
  private final int[] seconds;

  /// By the ordinal of a column; one that the file does not have is empty.
  private final double[][] values = new double[Column.values().length][];

  private final int[] codes;
  private final List<String> names;

  private PriceTable(List<Rows> parts) {
    this.file = parts.getFirst().file;
    int size = parts.stream().mapToInt(part -> part.size).sum();
    this.lines = new int[size];
    this.days = new int[size];
    this.seconds = new int[size];
    this.codes = new int[size];
    var numbers = new Numbered();
    int from = 0;
    for (var part : parts) {
      System.arraycopy(part.lines, 0, lines, from, part.size);
      System.arraycopy(part.days, 0, days, from, part.size);
      System.arraycopy(part.seconds, 0, seconds, from, part.size);
      var numbered = part.numbers.names.stream().mapToInt(numbers::of).toArray();
      for (int row = 0; row < part.size; row++) {
        codes[from + row] = numbered[part.codes[row]];
      }
      from += part.size;
    }
    this.names = List.copyOf(numbers.names);
    for (int column = 0; column < values.length; column++) {
      values[column] = joined(parts, column, size);
    }
  }

  private static double[] joined(List<Rows> parts, int column, int size) {
    if (parts.stream().allMatch(part -> part.values[column].length == 0)) {
      return Rows.NONE;
    }
    var joined = new double[size];
    int from = 0;
    for (var part : parts) {
      var held = part.values[column];
      if (held.length == 0) {
        Arrays.fill(joined, from, from + part.size, Double.NaN);
      } else {
        System.arraycopy(held, 0, joined, from, part.size);
      }
      from += part.size;
    }
    return joined;
  }

  /// One table of the rows of several, one after the other, all of one file; at least one.
  public static PriceTable joined(List<Rows> parts) {
    return new PriceTable(parts);
  }

  /// An empty table of a file, to be filled row by row.
  public static Rows of(String file) {
    return new Rows(file);
  }

  /// The file's name as the user knows it.
  public String file() {
    return file;
  }

  public int size() {
    return days.length;
  }

  /// The line in the file, counted from 1.
  public int line(int row) {
    return lines[row];
  }

  /// The day's number from 1970-01-01 on.
  public int dayNumber(int row) {
    return days[row];
  }

  public LocalDate day(int row) {
    return LocalDate.ofEpochDay(days[row]);
  }

  /// The second of the day at which the row says that its bar is, or [#WHOLE_DAY].
  public int second(int row) {
    return seconds[row];
  }

  /// Whether any row has any value in this column.
  public boolean has(Column column) {
    return values[at(column)].length > 0;
  }

  /// NaN where the cell is empty.
  public double value(Column column, int row) {
    var held = values[at(column)];
    return held.length == 0 ? Double.NaN : held[row];
  }

  /// A map costs more than the value, which is asked for some ten times a row.
  @SuppressWarnings("EnumOrdinal")
  private static int at(Column column) {
    return column.ordinal();
  }

  /// The contract or symbol, or empty.
  public String code(int row) {
    return names.get(codes[row]);
  }

  /// Whether two rows are of one contract or symbol; cheaper than comparing their names.
  boolean isSameCode(int row, int other) {
    return codes[row] == codes[other];
  }

  /// Whether rows name more than one contract or symbol.
  boolean namesSeveral() {
    return Arrays.stream(codes).anyMatch(code -> code != codes[0]);
  }

  /// All contracts or symbols in the order in which they first appear; one empty name where the
  /// file names none.
  public List<String> codes() {
    var known = new boolean[names.size()];
    var found = new ArrayList<String>();
    for (int code : codes) {
      if (!known[code]) {
        known[code] = true;
        found.add(names.get(code));
      }
    }
    return List.copyOf(found);
  }

  /// Names with their numbers, from 0 on in the order in which they come; 0 is the empty name.
  private static final class Numbered {
    private final List<String> names = new ArrayList<>(List.of(""));
    private final Map<String, Integer> numbers = new HashMap<>(Map.of("", 0));

    private int of(String name) {
      return numbers.computeIfAbsent(
          name,
          added -> {
            names.add(added);
            return names.size() - 1;
          });
    }
  }

  /// A table in the making. [#row] begins a row, what follows fills it, and [#table] ends it all;
  /// what is not said of a row is unknown.
  public static final class Rows {
    private static final double[] NONE = {};

    private final String file;
    private int size;
    private int[] lines = new int[64];
    private int[] days = new int[64];
    private int[] seconds = new int[64];
    private int[] codes = new int[64];
    private final double[][] values = new double[Column.values().length][];
    private final Numbered numbers = new Numbered();

    private Rows(String file) {
      this.file = file;
      Arrays.fill(values, NONE);
    }

    /// Begins the row of a day.
    public Rows row(int line, LocalDate day) {
      return row(line, (int) day.toEpochDay(), WHOLE_DAY);
    }

    /// Begins the row of a day's number and the second in it, or [PriceTable#WHOLE_DAY].
    public Rows row(int line, int day, int second) {
      if (size == days.length) {
        room(2 * size);
      }
      lines[size] = line;
      days[size] = day;
      seconds[size] = second;
      size++;
      return this;
    }

    /// Makes room for so many rows in all, where that is foreseen.
    public Rows room(int rows) {
      lines = Arrays.copyOf(lines, rows);
      days = Arrays.copyOf(days, rows);
      seconds = Arrays.copyOf(seconds, rows);
      codes = Arrays.copyOf(codes, rows);
      for (int column = 0; column < values.length; column++) {
        if (values[column].length > 0) {
          values[column] = withRoom(values[column], rows);
        }
      }
      return this;
    }

    /// A cell of the row begun last; NaN leaves it empty.
    public Rows put(Column column, double value) {
      if (!Double.isNaN(value)) {
        int place = at(column);
        if (values[place].length == 0) {
          values[place] = withRoom(NONE, days.length);
        }
        values[place][size - 1] = value;
      }
      return this;
    }

    private static double[] withRoom(double[] column, int rows) {
      var grown = Arrays.copyOf(column, rows);
      Arrays.fill(grown, column.length, rows, Double.NaN);
      return grown;
    }

    /// The contract or symbol of the row begun last.
    public Rows code(String name) {
      codes[size - 1] = numbers.of(name);
      return this;
    }

    public PriceTable table() {
      return new PriceTable(List.of(this));
    }
  }
}
