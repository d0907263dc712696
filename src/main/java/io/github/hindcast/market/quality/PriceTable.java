package io.github.hindcast.market.quality;

import io.github.hindcast.market.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
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
  private final Map<Column, double[]> values = new EnumMap<>(Column.class);
  private final int[] codes;
  private final List<String> names;

  private PriceTable(Rows rows) {
    this.file = rows.file;
    this.lines = Arrays.copyOf(rows.lines, rows.size);
    this.days = Arrays.copyOf(rows.days, rows.size);
    this.seconds = Arrays.copyOf(rows.seconds, rows.size);
    this.codes = Arrays.copyOf(rows.codes, rows.size);
    this.names = List.copyOf(rows.names);
    rows.values.forEach((column, held) -> values.put(column, Arrays.copyOf(held, rows.size)));
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
    return values.containsKey(column);
  }

  /// NaN where the cell is empty.
  public double value(Column column, int row) {
    var held = values.get(column);
    return held == null ? Double.NaN : held[row];
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
    return Arrays.stream(codes).distinct().mapToObj(names::get).toList();
  }

  /// A table in the making. [#row] begins a row, what follows fills it, and [#table] ends it all;
  /// what is not said of a row is unknown.
  public static final class Rows {
    private final String file;
    private int size;
    private int[] lines = new int[64];
    private int[] days = new int[64];
    private int[] seconds = new int[64];
    private int[] codes = new int[64];
    private final Map<Column, double[]> values = new EnumMap<>(Column.class);
    private final List<String> names = new ArrayList<>(List.of(""));
    private final Map<String, Integer> numbers = new HashMap<>(Map.of("", 0));

    private Rows(String file) {
      this.file = file;
    }

    /// Begins the row of a day.
    public Rows row(int line, LocalDate day) {
      return row(line, (int) day.toEpochDay(), WHOLE_DAY);
    }

    /// Begins the row of a day's number and the second in it, or [PriceTable#WHOLE_DAY].
    public Rows row(int line, int day, int second) {
      if (size == days.length) {
        lines = Arrays.copyOf(lines, 2 * size);
        days = Arrays.copyOf(days, 2 * size);
        seconds = Arrays.copyOf(seconds, 2 * size);
        codes = Arrays.copyOf(codes, 2 * size);
      }
      lines[size] = line;
      days[size] = day;
      seconds[size] = second;
      int row = size;
      values.replaceAll((_, held) -> with(held, row, Double.NaN));
      size++;
      return this;
    }

    /// A cell of the row begun last; NaN leaves it empty.
    public Rows put(Column column, double value) {
      if (!Double.isNaN(value)) {
        values.compute(column, (_, held) -> with(held == null ? empty() : held, size - 1, value));
      }
      return this;
    }

    /// The contract or symbol of the row begun last.
    public Rows code(String name) {
      codes[size - 1] =
          numbers.computeIfAbsent(
              name,
              added -> {
                names.add(added);
                return names.size() - 1;
              });
      return this;
    }

    private double[] empty() {
      var column = new double[days.length];
      Arrays.fill(column, 0, size, Double.NaN);
      return column;
    }

    private double[] with(double[] column, int row, double value) {
      double[] grown = row < column.length ? column : Arrays.copyOf(column, days.length);
      grown[row] = value;
      return grown;
    }

    public PriceTable table() {
      return new PriceTable(this);
    }
  }
}
