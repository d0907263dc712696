package io.github.hindcast.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Puts a project into a store within a transaction: what is the same stays untouched, what changed
/// ends with the revision that is made and begins anew with it.
final class Imports {
  private final Connection connection;
  private final Database database;
  private final long project;
  private final Instant now;
  private final String software;
  private final SeriesReader reader;

  Imports(Connection connection, Database database, long project, Instant now, String software) {
    this.connection = connection;
    this.database = database;
    this.project = project;
    this.now = now;
    this.software = software;
    this.reader = new SeriesReader(connection);
  }

  Imported put(ProjectFiles files) throws SQLException {
    long before = Revisions.newest(connection, project);
    var texts = changedTexts(files.texts(), before);
    var series = changedSeries(files.series(), before);
    if (texts.isEmpty() && series.isEmpty()) {
      return new Imported(before, 0, 0, 0, 0);
    }
    long revision = Revisions.make(connection, project, now, software);
    write(texts, revision);
    long added = 0;
    long ended = 0;
    for (var change : series.entrySet()) {
      var done = new SeriesWriter(connection, database, revision).write(project, change.getValue());
      added += done.added().cardinality();
      ended += done.ended().cardinality();
    }
    replaceCalls(files.calls());
    return new Imported(revision, texts.size(), series.size(), added, ended);
  }

  /// Prices of one instrument in place of those it had.
  Imported put(String instrument, KeptSeries prices) throws SQLException {
    long before = Revisions.newest(connection, project);
    var old = Optional.ofNullable(reader.versions(project, before).get(instrument));
    if (old.filter(version -> version.sha256().equals(prices.sha256())).isPresent()) {
      return new Imported(before, 0, 0, 0, 0);
    }
    long revision = Revisions.make(connection, project, now, software);
    var done =
        new SeriesWriter(connection, database, revision)
            .write(project, change(instrument, old, Optional.of(prices), before));
    return new Imported(revision, 0, 1, done.added().cardinality(), done.ended().cardinality());
  }

  /// By path: the text that is to be there, or nothing.
  private Map<String, Optional<String>> changedTexts(Map<String, String> texts, long before)
      throws SQLException {
    var known = Revisions.documents(connection, project, before);
    var changed = new TreeMap<String, Optional<String>>();
    texts.forEach((path, text) -> {
      if (!Fingerprint.of(text).equals(known.get(path))) {
        changed.put(path, Optional.of(text));
      }
    });
    known.keySet().stream()
        .filter(path -> !texts.containsKey(path))
        .forEach(path -> changed.put(path, Optional.empty()));
    return changed;
  }

  private Map<String, SeriesWriter.Change> changedSeries(
      Map<String, KeptSeries> series, long before) throws SQLException {
    var known = reader.versions(project, before);
    var changed = new TreeMap<String, SeriesWriter.Change>();
    for (var each : series.entrySet()) {
      var old = Optional.ofNullable(known.get(each.getKey()));
      if (old.filter(version -> isSame(version, each.getValue())).isEmpty()) {
        changed.put(
            each.getKey(), change(each.getKey(), old, Optional.of(each.getValue()), before));
      }
    }
    for (var each : known.entrySet()) {
      if (!series.containsKey(each.getKey())) {
        var gone = Optional.of(each.getValue());
        changed.put(each.getKey(), change(each.getKey(), gone, Optional.empty(), before));
      }
    }
    return changed;
  }

  private static boolean isSame(SeriesReader.Version version, KeptSeries series) {
    return version.file().equals(series.file()) && version.sha256().equals(series.sha256());
  }

  private SeriesWriter.Change change(
      String instrument,
      Optional<SeriesReader.Version> version,
      Optional<KeptSeries> after,
      long revision)
      throws SQLException {
    var before =
        version.isPresent()
            ? Optional.of(reader.read(version.get(), revision))
            : Optional.<KeptSeries>empty();
    return new SeriesWriter.Change(instrument, before, after);
  }

  private void write(Map<String, Optional<String>> changed, long revision) throws SQLException {
    try (var end =
            connection.prepareStatement(
                "update documents set until_revision = ?"
                    + " where project = ? and path = ? and until_revision is null");
        var begin =
            connection.prepareStatement(
                "insert into documents(project, path, sha256, since_revision)"
                    + " values (?, ?, ?, ?)")) {
      for (var change : changed.entrySet()) {
        end.setLong(1, revision);
        end.setLong(2, project);
        end.setString(3, change.getKey());
        end.executeUpdate();
        if (change.getValue().isPresent()) {
          begin.setLong(1, project);
          begin.setString(2, change.getKey());
          begin.setString(3, Fingerprint.of(change.getValue().get()));
          begin.setLong(4, revision);
          begin.executeUpdate();
        }
      }
    }
    keep(connection, changed.values().stream().flatMap(Optional::stream).toList());
  }

  /// In the order of their fingerprints: two who keep the same texts must not wait for each other.
  static void keep(Connection connection, List<String> texts) throws SQLException {
    var ordered = new TreeMap<String, String>();
    texts.forEach(text -> ordered.put(Fingerprint.of(text), text));
    try (var insert =
        connection.prepareStatement(
            "insert into texts(sha256, content) values (?, ?) on conflict do nothing")) {
      for (var text : ordered.entrySet()) {
        insert.setString(1, text.getKey());
        insert.setString(2, text.getValue());
        insert.executeUpdate();
      }
    }
  }

  private void replaceCalls(List<CallRow> calls) throws SQLException {
    try (var delete = connection.prepareStatement("delete from calls where project = ?")) {
      delete.setLong(1, project);
      delete.executeUpdate();
    }
    try (var rows = database.bulk(connection, "calls")) {
      for (var call : calls) {
        rows.whole(project).text(call.book()).text(call.call()).text(call.reading());
        rows.text(call.source()).text(call.analyst().en()).text(call.analyst().zh());
        rows.text(call.house().en()).text(call.house().zh()).text(call.subject());
        rows.text(call.kind()).text(call.published()).endRow();
      }
    }
  }
}
