package io.github.hindcast.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Finds what is not the same in the inputs of two runs, from the states of the project that they
/// read: books that were run, other files, prices, the program itself.
final class Causes {
  private static final String BOOKS = "strategies/";

  private final Connection connection;
  private final RecordedRun before;
  private final RecordedRun after;
  private final List<Cause> causes = new ArrayList<>();

  private Causes(Connection connection, RecordedRun before, RecordedRun after) {
    this.connection = connection;
    this.before = before;
    this.after = after;
  }

  static List<Cause> between(Connection connection, RecordedRun before, RecordedRun after)
      throws SQLException {
    return new Causes(connection, before, after).find();
  }

  private List<Cause> find() throws SQLException {
    files(books(before), books(after));
    files(others(before), others(after));
    prices();
    if (!before.software().equals(after.software())) {
      causes.add(new Cause.SoftwareChanged(before.software(), after.software()));
    }
    if (!before.asOf().equals(after.asOf())) {
      causes.add(new Cause.AsOfChanged(before.asOf(), after.asOf()));
    }
    return List.copyOf(causes);
  }

  private static Map<String, String> books(RecordedRun run) {
    var books = new TreeMap<String, String>();
    run.books().forEach(book -> books.put(book.path(), book.sha256()));
    return books;
  }

  /// Books that were not run have no part in the result.
  private Map<String, String> others(RecordedRun run) throws SQLException {
    var files = Revisions.documents(connection, project(run), run.revision());
    files.keySet().removeIf(path -> path.startsWith(BOOKS));
    return files;
  }

  private long project(RecordedRun run) throws SQLException {
    return Revisions.project(connection, run.project()).orElseThrow();
  }

  private void files(Map<String, String> olds, Map<String, String> news) throws SQLException {
    var paths = new TreeSet<>(olds.keySet());
    paths.addAll(news.keySet());
    for (var path : paths) {
      var old = Optional.ofNullable(olds.get(path));
      var fresh = Optional.ofNullable(news.get(path));
      if (old.isEmpty()) {
        causes.add(new Cause.FileChanged(path, Cause.Change.NEW, 1));
      } else if (fresh.isEmpty()) {
        causes.add(new Cause.FileChanged(path, Cause.Change.GONE, 1));
      } else if (!old.equals(fresh)) {
        int line =
            firstOther(
                Revisions.text(connection, old.get()), Revisions.text(connection, fresh.get()));
        causes.add(new Cause.FileChanged(path, Cause.Change.CHANGED, line));
      }
    }
  }

  /// Counted from 1.
  private static int firstOther(String old, String fresh) {
    int line = 1;
    int shorter = Math.min(old.length(), fresh.length());
    for (int at = 0; at < shorter && old.charAt(at) == fresh.charAt(at); at++) {
      line += old.charAt(at) == '\n' ? 1 : 0;
    }
    return line;
  }

  private void prices() throws SQLException {
    var reader = new SeriesReader(connection);
    var olds = reader.versions(project(before), before.revision());
    var news = reader.versions(project(after), after.revision());
    var instruments = new TreeSet<>(olds.keySet());
    instruments.addAll(news.keySet());
    for (var instrument : instruments) {
      var old = Optional.ofNullable(olds.get(instrument));
      var fresh = Optional.ofNullable(news.get(instrument));
      if (!Objects.equals(
          old.map(SeriesReader.Version::sha256), fresh.map(SeriesReader.Version::sha256))) {
        causes.add(prices(reader, instrument, old, fresh));
      }
    }
  }

  private Cause prices(
      SeriesReader reader,
      String instrument,
      Optional<SeriesReader.Version> old,
      Optional<SeriesReader.Version> fresh)
      throws SQLException {
    var olds = old.isPresent() ? read(reader, old.get(), before) : Optional.<KeptSeries>empty();
    var news = fresh.isPresent() ? read(reader, fresh.get(), after) : Optional.<KeptSeries>empty();
    var change = new SeriesWriter.Change(instrument, olds, news).bars();
    int first = Integer.MAX_VALUE;
    if (!change.ended().isEmpty()) {
      first = olds.orElseThrow().columns().dayNumbers()[change.ended().nextSetBit(0)];
    }
    if (!change.added().isEmpty()) {
      int added = news.orElseThrow().columns().dayNumbers()[change.added().nextSetBit(0)];
      first = Math.min(first, added);
    }
    return new Cause.PricesChanged(
        instrument,
        first == Integer.MAX_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(first)),
        change.added().cardinality(),
        change.ended().cardinality());
  }

  private static Optional<KeptSeries> read(
      SeriesReader reader, SeriesReader.Version version, RecordedRun run) throws SQLException {
    return Optional.of(reader.read(version, run.revision()));
  }
}
