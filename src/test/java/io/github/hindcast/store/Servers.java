package io.github.hindcast.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/// A real PostgreSQL server, started once for all tests of a build and ended with it; tests are
/// skipped, with the reason, on a machine that cannot run it.
public final class Servers {
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private Servers() {}

  private static final class Holder {
    private static String failure = "";
    private static final Optional<EmbeddedPostgres> SERVER = start();

    @SuppressWarnings("resource") // Ended by the hook that it registers itself.
    private static Optional<EmbeddedPostgres> start() {
      try {
        var server =
            EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("timezone", "Asia/Shanghai")
                .start();
        askForPassword(server);
        return Optional.of(server);
      } catch (IOException | SQLException | IllegalStateException cannot) {
        failure = String.valueOf(cannot.getMessage());
        return Optional.empty();
      }
    }
  }

  /// Of one user; all others are let in without.
  private static void askForPassword(EmbeddedPostgres server) throws SQLException {
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create role ann login password 'richtig'");
      String file;
      try (var found = statement.executeQuery("select current_setting('hba_file')")) {
        found.next();
        file = found.getString(1);
      }
      statement.execute(
          "copy (select unnest(array['host all ann all scram-sha-256', 'local all all trust',"
              + " 'host all all all trust'])) to '"
              + file
              + "'");
      statement.execute("select pg_reload_conf()");
    }
  }

  /// The address of a new, empty database.
  public static String newDatabase() {
    Assumptions.assumeTrue(
        Holder.SERVER.isPresent(), () -> "PostgreSQL cannot run here: " + Holder.failure);
    var server = Holder.SERVER.orElseThrow();
    var name = "test" + DATABASES.incrementAndGet();
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    return "jdbc:postgresql://localhost:" + server.getPort() + "/" + name + "?user=postgres";
  }
}
