package io.github.hindcast.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/// The states that a project has had, each numbered by the import that made it.
final class Revisions {
  private Revisions() {}

  static OptionalLong project(Connection connection, String name) throws SQLException {
    try (var select = connection.prepareStatement("select id from projects where name = ?")) {
      select.setString(1, name);
      try (var found = select.executeQuery()) {
        return found.next() ? OptionalLong.of(found.getLong(1)) : OptionalLong.empty();
      }
    }
  }

  /// The project of that name, made where there is none, and from here on to the end of the
  /// transaction of nobody else.
  static long lockedProject(Connection connection, Database database, String name)
      throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into projects(id, name) values (nextval('project_ids'), ?)"
                + " on conflict do nothing")) {
      insert.setString(1, name);
      insert.executeUpdate();
    }
    long project = project(connection, name).orElseThrow();
    database.lock(connection, project);
    return project;
  }

  /// 0 where the project has none.
  static long newest(Connection connection, long project) throws SQLException {
    try (var select =
        connection.prepareStatement("select max(id) from revisions where project = ?")) {
      select.setLong(1, project);
      try (var found = select.executeQuery()) {
        found.next();
        return found.getLong(1);
      }
    }
  }

  static long make(Connection connection, long project, Instant now, String software)
      throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into revisions(id, project, imported_at, software)"
                + " values (nextval('revision_ids'), ?, ?, ?) returning id")) {
      insert.setLong(1, project);
      insert.setObject(2, Transaction.utc(now));
      insert.setString(3, software);
      try (var made = insert.executeQuery()) {
        made.next();
        return made.getLong(1);
      }
    }
  }

  /// The fingerprints of the project's texts by their paths.
  static Map<String, String> documents(Connection connection, long project, long revision)
      throws SQLException {
    var documents = new TreeMap<String, String>();
    try (var select =
        connection.prepareStatement(
            """
            select path, sha256 from documents
            where project = ? and since_revision <= ?
              and (until_revision is null or until_revision > ?)
            """)) {
      select.setLong(1, project);
      select.setLong(2, revision);
      select.setLong(3, revision);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          documents.put(rows.getString(1), rows.getString(2));
        }
      }
    }
    return documents;
  }

  static String text(Connection connection, String sha256) throws SQLException {
    try (var select = connection.prepareStatement("select content from texts where sha256 = ?")) {
      select.setString(1, sha256);
      try (var found = select.executeQuery()) {
        found.next();
        return found.getString(1);
      }
    }
  }
}
