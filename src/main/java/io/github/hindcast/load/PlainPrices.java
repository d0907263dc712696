package io.github.hindcast.load;

import io.github.hindcast.instrument.Instrument;
import io.github.hindcast.market.BarColumns;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.Column;
import io.github.hindcast.market.Contracts;
import io.github.hindcast.market.Detail;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Reads a price file that is plain and sound at hundreds of megabytes a second, straight into
/// columns. At the first thing it does not understand or that is not as it must be, it gives up:
/// the file is then read again by [PriceFile], which takes whatever is valid and says what is not.
final class PlainPrices {
  private static final int FIRST_ROWS = 1024;

  /// A row has at least a date, a comma, a digit and an end.
  private static final int MOST_ROWS = (PriceFile.MOST_MEBIBYTES << 20) / 13;

  private final PlainRows rows;
  private final long bytes;
  private final Instrument instrument;
  private final PriceForm form;
  private final Optional<BarClock> clock;
  private final List<Contracts.Span> contracts = new ArrayList<>();

  /// By the ordinal of a column; one that the file does not have is empty.
  private final double[][] values = new double[Column.values().length][];

  private int[] days = new int[FIRST_ROWS];
  private long[] opens = new long[0];
  private boolean inOrder = true;
  private int size;
  private String contract = "";

  private PlainPrices(PlainRows rows, long bytes, Instrument instrument, PriceForm form) {
    this.rows = rows;
    this.bytes = bytes;
    this.instrument = instrument;
    this.form = form;
    Arrays.fill(values, new double[0]);
    this.clock = form.within().map(within -> new BarClock(instrument, within));
  }

  /// Empty where the file is not plain, not sound, or cannot be read.
  static Optional<BarSeries> read(Path file, Instrument instrument, PriceForm form) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (var in = Files.newInputStream(file)) {
      return read(in, Files.size(file), instrument, form);
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// From a file of that size; read to its end where there is an answer.
  static Optional<BarSeries> read(InputStream in, long size, Instrument instrument, PriceForm form)
      throws IOException {
    return size > (long) PriceFile.MOST_MEBIBYTES << 20
        ? Optional.empty()
        : new PlainPrices(new PlainRows(in), size, instrument, form).series();
  }

  private enum Cell {
    DATE,
    TIME,
    CONTRACT,
    OPEN,
    HIGH,
    LOW,
    CLOSE,
    VOLUME,
    SETTLEMENT,
    /// An amount that no series has.
    AMOUNT
  }

  private Optional<BarSeries> series() throws IOException {
    if (!rows.hasNext()) {
      return Optional.empty();
    }
    var names = rows.words();
    var header = PriceHeader.of(names, form, instrument.continuity());
    if (!header.fits(names) || !names.contains(form.closes())) {
      return Optional.empty();
    }
    var cells = names.stream().map(this::cell).toArray(Cell[]::new);
    boolean whole = header.detail() == Detail.OHLC;
    boolean sound = true;
    while (sound && rows.hasNext()) {
      row(cells);
      sound = whole ? isBar() : isClose();
      size++;
    }
    boolean asLong = clock.flatMap(BarClock::realLength).isEmpty();
    return sound && asLong && size > 0 && !rows.hasFailed()
        ? Optional.of(BarSeries.of(instrument, header.detail(), columns(whole), Map.of()))
        : Optional.empty();
  }

  private Cell cell(String name) {
    if (name.equals(form.closes())) {
      return room(Column.CLOSE, Cell.CLOSE);
    }
    return switch (name) {
      case "date" -> Cell.DATE;
      case "time" -> {
        opens = new long[days.length];
        yield Cell.TIME;
      }
      case "contract" -> Cell.CONTRACT;
      case "open" -> room(Column.OPEN, Cell.OPEN);
      case "high" -> room(Column.HIGH, Cell.HIGH);
      case "low" -> room(Column.LOW, Cell.LOW);
      case "volume" -> room(Column.VOLUME, Cell.VOLUME);
      case "settlement" -> room(Column.SETTLEMENT, Cell.SETTLEMENT);
      default -> Cell.AMOUNT;
    };
  }

  private Cell room(Column column, Cell cell) {
    values[at(column)] = new double[FIRST_ROWS];
    return cell;
  }

  private void row(Cell[] cells) {
    if (size == days.length) {
      grow();
    }
    for (int next = 0; next < cells.length; next++) {
      if (next > 0) {
        rows.endCell();
      }
      switch (cells[next]) {
        case DATE -> days[size] = rows.day();
        case TIME -> time(clock.orElseThrow());
        case CONTRACT -> contract();
        case OPEN -> column(Column.OPEN)[size] = rows.number();
        case HIGH -> column(Column.HIGH)[size] = rows.number();
        case LOW -> column(Column.LOW)[size] = rows.number();
        case CLOSE -> column(Column.CLOSE)[size] = rows.number();
        case VOLUME -> column(Column.VOLUME)[size] = amount();
        case SETTLEMENT -> column(Column.SETTLEMENT)[size] = amount();
        case AMOUNT -> amount();
      }
    }
    rows.endRow();
  }

  private void time(BarClock next) {
    inOrder &= next.next(rows.day(), rows.second()) == BarClock.Fault.NONE;
    days[size] = next.day();
    opens[size] = next.opens();
  }

  private double[] column(Column name) {
    return values[at(name)];
  }

  /// A map costs more than the number itself, six times a row.
  @SuppressWarnings("EnumOrdinal")
  private static int at(Column name) {
    return name.ordinal();
  }

  private double amount() {
    return rows.isEmptyCell() ? Double.NaN : rows.number();
  }

  private void contract() {
    var name = rows.word(contract);
    if (!name.equals(contract)) {
      contract = name;
      contracts.add(new Contracts.Span(size, name));
    }
  }

  /// As many rows as the file will have if they go on as long as they were so far, and some more.
  private void grow() {
    long likely = size + (size + size / 50) * (bytes - rows.consumed()) / rows.consumed();
    int room = Math.clamp(likely, size + FIRST_ROWS, 2 * MOST_ROWS);
    days = Arrays.copyOf(days, room);
    opens = clock.isPresent() ? Arrays.copyOf(opens, room) : opens;
    for (int column = 0; column < values.length; column++) {
      if (values[column].length > 0) {
        values[column] = Arrays.copyOf(values[column], room);
      }
    }
  }

  private boolean isNext() {
    if (rows.hasFailed() || size == 0) {
      return !rows.hasFailed() && inOrder;
    }
    return clock.isEmpty()
        ? days[size - 1] < days[size]
        : inOrder && (days[size - 1] < days[size] || !beginsContract());
  }

  /// Whether the row just read is of another contract than the one before it.
  private boolean beginsContract() {
    return !contracts.isEmpty() && contracts.getLast().from() == size;
  }

  private boolean isClose() {
    return isNext() && column(Column.CLOSE)[size] > 0;
  }

  private boolean isBar() {
    double low = column(Column.LOW)[size];
    double high = column(Column.HIGH)[size];
    double open = column(Column.OPEN)[size];
    double close = column(Column.CLOSE)[size];
    return isNext() && low > 0 && low <= Math.min(open, close) && high >= Math.max(open, close);
  }

  /// Of a file with one price a bar all four are one column.
  static void closesAreAll(Map<Column, double[]> values) {
    var closes = Objects.requireNonNull(values.get(Column.CLOSE));
    for (var name : List.of(Column.OPEN, Column.HIGH, Column.LOW)) {
      values.put(name, closes);
    }
  }

  private BarColumns columns(boolean whole) {
    var known = new EnumMap<Column, double[]>(Column.class);
    for (var name : Column.values()) {
      if (column(name).length > 0) {
        known.put(name, Arrays.copyOf(column(name), size));
      }
    }
    if (!whole) {
      closesAreAll(known);
    }
    var each = Arrays.copyOf(days, size);
    return form.within()
        .map(within ->
            BarColumns.within(
                each, Arrays.copyOf(opens, size), within.seconds(), known, Contracts.of(contracts)))
        .orElseGet(() -> BarColumns.ofDays(each, known, Contracts.of(contracts)));
  }
}
