package io.github.hindcast.store;

import io.github.hindcast.base.Text;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.duckdb.DuckDBDriver;

/// A store in one file, of which one process can be writing at a time.
record DuckFile(StoreAddress.InFile address) implements Database {
  private static final Pattern HOLDER =
      Pattern.compile("Conflicting lock is held in (?<program>\\S+).*?\\(PID (?<pid>\\d+)\\)");

  @Override
  public String name() {
    return "duckdb";
  }

  @Override
  public Connection connectToRead() throws StoreRefused {
    if (!Files.exists(address.file())) {
      throw new StoreRefused(
          Text.format(
              "%s: there is no such store; \"hindcast store import --store %s\" makes one",
              "%s：没有这个存储库；可用“hindcast store import --store %s”新建", shown(), shown()));
    }
    return connect(true);
  }

  @Override
  public Connection connectToWrite() throws StoreRefused {
    var file = address.file();
    if (Files.exists(file) && !isWritable(file)) {
      throw readOnly();
    }
    if (!Files.exists(file)) {
      make(file);
    }
    return connect(false);
  }

  /// A database without tables, made beside and moved into its place, so that a file of this name
  /// is always whole.
  private void make(Path file) throws StoreRefused {
    var part = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      new DuckFile(new StoreAddress.InFile(part)).connect(false).close();
      Files.move(part, file);
    } catch (FileAlreadyExistsException _) {
      remove(part);
    } catch (IOException failed) {
      remove(part);
      throw failed instanceof StoreRefused refused
          ? refused
          : new StoreRefused(
              Text.format("%s: the store could not be made", "%s：无法新建存储库", shown()), failed);
    } catch (SQLException failed) {
      throw refusal(failed);
    }
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException _) {
      // What is said is why it was made in vain; a leftover does no harm.
    }
  }

  /// A file that nobody may write is left alone, also by those whom nothing is forbidden.
  private static boolean isWritable(Path file) {
    try {
      var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
      boolean marked =
          view != null
              && view.readAttributes().permissions().stream()
                  .noneMatch(permission -> permission.name().endsWith("WRITE"));
      return !marked && Files.isWritable(file);
    } catch (IOException _) {
      return false;
    }
  }

  private Connection connect(boolean readOnly) throws StoreRefused {
    if (Files.exists(address.file(), LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(address.file())) {
      throw noStore();
    }
    var properties = new Properties();
    properties.setProperty("duckdb.read_only", String.valueOf(readOnly));
    try {
      var connection = new DuckDBDriver().connect("jdbc:duckdb:" + address.file(), properties);
      return Optional.ofNullable(connection).orElseThrow();
    } catch (SQLException failed) {
      throw refusal(failed);
    }
  }

  @Override
  public Bulk bulk(Connection connection, String table) throws SQLException {
    return DuckBulk.into(connection, table);
  }

  /// There is no other process, and within this one transactions that collide fail.
  @Override
  public void lock(Connection connection, long key) {}

  @Override
  public boolean isAlone() {
    return true;
  }

  private String shown() {
    return address.shown();
  }

  private StoreRefused noStore() {
    return new StoreRefused(
        Text.format("%s: this is not a store: no DuckDB file", "%s：这不是存储库：不是 DuckDB 文件", shown()));
  }

  private StoreRefused readOnly() {
    return new StoreRefused(Text.format("%s: the store is read-only", "%s：该存储库为只读", shown()));
  }

  @Override
  public StoreRefused refusal(SQLException failed) {
    var said = String.valueOf(failed.getMessage());
    var holder = HOLDER.matcher(said);
    if (holder.find()) {
      return new StoreRefused(
          Text.format(
              "%s: the store is in use by another process (%s, PID %s); try again when it is done,"
                  + " or keep the store in PostgreSQL, where several can write at once",
              "%s：另一个进程（%s，PID %s）正在使用该存储库；请待其结束后重试，" + "或改用可多方同时写入的 PostgreSQL",
              shown(),
              holder.group("program"),
              holder.group("pid")),
          failed);
    }
    if (said.contains("Could not set lock")) {
      return new StoreRefused(
          Text.format(
              "%s: the store is in use by another process; try again when it is done, or keep the"
                  + " store in PostgreSQL, where several can write at once",
              "%s：另一个进程正在使用该存储库；请待其结束后重试，或改用可多方同时写入的 PostgreSQL", shown()),
          failed);
    }
    if (said.contains("not a valid DuckDB database file")) {
      return noStore();
    }
    if (said.contains("read-only")) {
      return readOnly();
    }
    boolean ofTheMachine =
        said.matches("(?s)(IO|Out of Memory|FATAL|Connection|Permission) ?Error.*");
    if (ofTheMachine || said.contains("Transaction conflict") || said.contains("write-write")) {
      return failed(failed);
    }
    throw new IllegalStateException("a statement of ours failed", failed);
  }
}
