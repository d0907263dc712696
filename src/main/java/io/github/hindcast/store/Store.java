package io.github.hindcast.store;

import io.github.hindcast.base.Text;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A database that keeps projects, and the runs over them with all that came of them.
///
/// Every import is one revision of its project: all of it is there or nothing, an import that
/// changes nothing makes none, and every earlier revision can be compared with. One DuckDB file can
/// be written by one process at a time; in PostgreSQL those who write to one project wait for each
/// other.
public final class Store implements AutoCloseable {
  private final Database database;
  private final Connection connection;

  private Store(Database database, Connection connection) {
    this.database = database;
    this.connection = connection;
  }

  /// A project as it is kept.
  public record Kept(long revision, Map<String, String> texts, Map<String, KeptSeries> series) {
    public Kept {
      texts = java.util.Collections.unmodifiableMap(new TreeMap<>(texts));
      series = java.util.Collections.unmodifiableMap(new TreeMap<>(series));
    }
  }

  /// To read what is there; nothing is made or changed.
  public static Store toRead(StoreAddress address) throws StoreRefused {
    var database = Database.at(address);
    return opened(
        database,
        database.connectToRead(),
        connection -> {
          new Migrations(database).requireNewest(connection);
          return database;
        });
  }

  /// To write; makes a store where there is none and brings an older one to the newest version.
  public static Store toWrite(StoreAddress address, Instant now, String software)
      throws StoreRefused {
    var database = Database.at(address);
    return opened(
        database,
        database.connectToWrite(),
        connection -> {
          new Migrations(database).migrate(connection, now, software);
          return database;
        });
  }

  private static Store opened(
      Database database, Connection connection, Transaction.Work<Database> prepare)
      throws StoreRefused {
    var store = new Store(database, connection);
    try {
      prepare.in(connection);
      return store;
    } catch (SQLException failed) {
      store.close();
      throw database.refusal(failed);
    } catch (StoreRefused | RuntimeException failed) {
      store.close();
      throw failed;
    }
  }

  /// Puts a whole project in place of what was kept of it.
  public Imported put(String project, ProjectFiles files, Instant now, String software)
      throws StoreRefused {
    requireStorable(files.texts());
    return transact(within -> {
      long id = Revisions.lockedProject(within, database, project);
      return new Imports(within, database, id, now, software).put(files);
    });
  }

  /// Puts prices of one instrument in place of those that were kept.
  public Imported putPrices(
      String project, String instrument, KeptSeries prices, Instant now, String software)
      throws StoreRefused {
    return transact(within -> {
      long id = Revisions.lockedProject(within, database, project);
      return new Imports(within, database, id, now, software).put(instrument, prices);
    });
  }

  /// PostgreSQL has no place for this character in a text, and what one store takes the other must.
  private static void requireStorable(Map<String, String> texts) throws StoreRefused {
    for (var text : texts.entrySet()) {
      if (text.getValue().indexOf('\0') >= 0) {
        throw new StoreRefused(
            Text.format(
                "%s: a store holds no text with the character U+0000",
                "%s：存储库不能保存含有字符 U+0000 的文本", text.getKey()));
      }
    }
  }

  /// The newest revision of a project.
  public Kept project(String name) throws StoreRefused {
    return transact(within -> {
      var project = Revisions.project(within, name);
      if (project.isEmpty() || Revisions.newest(within, project.getAsLong()) == 0) {
        throw unknown(name);
      }
      long id = project.getAsLong();
      long revision = Revisions.newest(within, id);
      var texts = new HashMap<String, String>();
      for (var document : Revisions.documents(within, id, revision).entrySet()) {
        texts.put(document.getKey(), Revisions.text(within, document.getValue()));
      }
      var reader = new SeriesReader(within);
      var series = new HashMap<String, KeptSeries>();
      for (var version : reader.versions(id, revision).values()) {
        series.put(version.instrument(), reader.read(version, revision));
      }
      return new Kept(revision, texts, series);
    });
  }

  /// Whether nothing was ever put there under this name.
  public boolean isWithout(String project) throws StoreRefused {
    return transact(within -> {
      var found = Revisions.project(within, project);
      return found.isEmpty() || Revisions.newest(within, found.getAsLong()) == 0;
    });
  }

  private StoreRefused unknown(String project) {
    return new StoreRefused(
        Text.format(
            "%s: the store has no project \"%s\"; \"hindcast store import\" puts one there",
            "%s：存储库中没有项目“%s”；可用“hindcast store import”导入", database.address().shown(), project));
  }

  /// Keeps a run with all that came of it; returns the number under which it is found.
  public long record(Run run) throws StoreRefused {
    return transact(within -> {
      var project = Revisions.project(within, run.project());
      if (project.isEmpty()) {
        throw unknown(run.project());
      }
      return new RunWriter(within, database, run).write(project.getAsLong());
    });
  }

  /// In the order in which they were kept.
  public List<RecordedRun> runs() throws StoreRefused {
    return transact(within -> new Runs(within).all());
  }

  public Optional<RecordedRun> run(long id) throws StoreRefused {
    return transact(within -> new Runs(within).find(id));
  }

  public List<VerdictRow> verdicts(RecordedRun run) throws StoreRefused {
    return transact(within -> new Runs(within).verdicts(run.id()));
  }

  /// What is not the same in the inputs of two runs.
  public List<Cause> causes(RecordedRun before, RecordedRun after) throws StoreRefused {
    return transact(within -> Causes.between(within, before, after));
  }

  private <T> T transact(Transaction.Work<T> work) throws StoreRefused {
    try {
      return Transaction.of(connection, work);
    } catch (SQLException failed) {
      throw database.refusal(failed);
    }
  }

  Connection connection() {
    return connection;
  }

  @Override
  public void close() throws StoreRefused {
    try {
      connection.close();
    } catch (SQLException failed) {
      throw database.refusal(failed);
    }
  }
}
