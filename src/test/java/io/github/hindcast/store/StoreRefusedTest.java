package io.github.hindcast.store;

import static io.github.hindcast.store.StoredProjects.NOW;
import static io.github.hindcast.store.StoredProjects.SOFTWARE;
import static io.github.hindcast.store.StoredProjects.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hindcast.base.Language;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is said of a store that cannot be used.
class StoreRefusedTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "desk.sqlite",
        "desk",
        "",
        "postgresql://ann:geheim@host/desk",
        "jdbc:postgresql://ann:geheim@host/desk",
        "jdbc:postgresql://host",
        "jdbc:postgresql://host/desk?password=%zz-geheim",
        "jdbc:mysql://host/desk?password=geheim",
        "bad\0name.duckdb"
      })
  void anAddressThatIsNoneIsToldWhatOneIs(String text) {
    assertThatThrownBy(() -> StoreAddress.parse(text, _ -> Optional.empty()))
        .isInstanceOf(StoreRefused.class)
        .hasMessageStartingWith("a store is a file that ends in .duckdb or an address such as ")
        .hasMessageNotContaining("geheim")
        .hasMessageNotContaining("ann");
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://host:1/desk?user=ann&password=a%26b&sslmode=require, ann, a&b",
    "jdbc:postgresql://host:1/desk?sslmode=require, bob, geheim"
  })
  void userAndPasswordAreTakenFromTheAddressBeforeTheEnvironment(
      String text, String user, String password) throws StoreRefused {
    var environment = Map.of("PGUSER", "bob", "PGPASSWORD", "geheim");
    var address = StoreAddress.parse(text, name -> Optional.ofNullable(environment.get(name)));
    assertThat(address)
        .isEqualTo(
            new StoreAddress.OnServer(
                "jdbc:postgresql://host:1/desk?sslmode=require",
                Optional.of(user),
                Optional.of(password)));
    assertThat(address.shown()).isEqualTo("jdbc:postgresql://host:1/desk");
    assertThat(address.toString()).doesNotContain(password);
  }

  @Test
  void aStoreThatIsNotThereIsNotMadeByReadingIt() {
    var file = folder.resolve("desk.duckdb");
    assertRefused(
        () -> Store.toRead(new StoreAddress.InFile(file)),
        file + ": there is no such store; \"hindcast store import --store " + file + "\" makes one",
        file + "：没有这个存储库；可用“hindcast store import --store " + file + "”新建");
    assertThat(file).doesNotExist();
  }

  @Test
  void aFileThatIsNoStoreIsNeitherReadNorWritten() throws IOException {
    var file = folder.resolve("notes.duckdb");
    Files.writeString(file, "date,close\n2020-01-02,1\n".repeat(1000));
    var before = Files.readAllBytes(file);
    assertBothRefused(
        file, file + ": this is not a store: no DuckDB file", file + "：这不是存储库：不是 DuckDB 文件");
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void aFolderIsNoStore() throws IOException {
    var file = Files.createDirectory(folder.resolve("folder.duckdb"));
    assertBothRefused(
        file, file + ": this is not a store: no DuckDB file", file + "：这不是存储库：不是 DuckDB 文件");
  }

  @Test
  void aDatabaseOfSomethingElseIsLeftAlone() throws SQLException {
    var file = folder.resolve("other.duckdb");
    execute(file, "create table trades(id integer)");
    assertBothRefused(
        file,
        file + ": this is not a store: a DuckDB file of something else",
        file + "：这不是存储库：该 DuckDB 文件另有他用");
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void aStoreOfANewerVersionIsRefusedWithBothVersions(Sort sort) throws StoreRefused, SQLException {
    var address = sort.newStore(folder);
    try (var store = Store.toWrite(address, NOW, SOFTWARE);
        var statement = store.connection().createStatement()) {
      statement.execute("insert into schema_versions values (7, timestamp '2027-01-01', 'new')");
    }
    var message =
        address.shown()
            + ": the store is of version 7, this program knows versions up to 1; use a newer"
            + " hindcast";
    assertThatThrownBy(() -> Store.toRead(address)).hasMessage(message);
    assertThatThrownBy(() -> Store.toWrite(address, NOW, SOFTWARE)).hasMessage(message);
  }

  @Test
  void aReadOnlyFileIsReadAndNotWritten() throws IOException {
    var address = new StoreAddress.InFile(folder.resolve("desk.duckdb"));
    StoreTest.put(address, "main", project(Map.of(), "a.yaml", "1"));
    Files.setPosixFilePermissions(address.file(), PosixFilePermissions.fromString("r--r--r--"));
    try (var store = Store.toRead(address)) {
      assertThat(store.project("main").texts()).isEqualTo(Map.of("a.yaml", "1"));
    }
    assertRefused(
        () -> Store.toWrite(address, NOW, SOFTWARE),
        address.shown() + ": the store is read-only",
        address.shown() + "：该存储库为只读");
  }

  @Test
  void aDatabaseWithoutAStoreIsToldHowOneIsMade() throws StoreRefused {
    var address = Sort.POSTGRESQL.newStore(folder);
    assertRefused(
        () -> Store.toRead(address),
        address.shown()
            + ": there is no store in this database; \"hindcast store import\" makes one",
        address.shown() + "：该数据库中没有存储库；可用“hindcast store import”新建");
  }

  @Test
  void aServerThatIsNotThereIsNamed() throws IOException {
    int port;
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    var address = "jdbc:postgresql://localhost:" + port + "/desk";
    assertRefused(
        () -> Store.toRead(parse(address + "?user=ann&password=geheim")),
        address + ": the server could not be reached or broke off",
        address + "：无法连接服务器，或连接中断");
  }

  @Test
  void aDatabaseThatIsNotThereIsNamed() {
    var address = Servers.newDatabase().replaceFirst("/test\\d+", "/nowhere");
    assertRefused(
        () -> Store.toRead(parse(address)),
        shown(address) + ": the server has no such database",
        shown(address) + "：服务器上没有这个数据库");
  }

  @Test
  void aWrongPasswordIsNotRepeated() throws StoreRefused {
    var address = Servers.newDatabase().replace("?user=postgres", "?user=ann&password=geheim");
    assertRefused(
        () -> Store.toRead(parse(address)),
        shown(address) + ": the server refused user ann: wrong name or password",
        shown(address) + "：服务器拒绝了用户 ann：用户名或密码错误");
  }

  @Test
  void whoMayNotMakeTablesIsToldSo() throws StoreRefused {
    var address = Servers.newDatabase().replace("?user=postgres", "?user=ann&password=richtig");
    assertRefused(
        () -> Store.toWrite(parse(address), NOW, SOFTWARE),
        shown(address) + ": user ann lacks the rights for this",
        shown(address) + "：用户 ann 权限不足");
  }

  @Test
  void aDatabaseThatOnlyGivesIsReadAndNotWritten() throws StoreRefused, SQLException {
    var address = parse(Servers.newDatabase());
    StoreTest.put(address, "main", project(Map.of(), "a.yaml", "1"));
    try (var store = Store.toWrite(address, NOW, SOFTWARE);
        var statement = store.connection().createStatement()) {
      var name = address.shown().substring(address.shown().lastIndexOf('/') + 1);
      statement.execute("alter database " + name + " set default_transaction_read_only = on");
    }
    try (var store = Store.toRead(address)) {
      assertThat(store.project("main").texts()).isEqualTo(Map.of("a.yaml", "1"));
    }
    assertRefused(
        () -> Store.toWrite(address, NOW, SOFTWARE),
        address.shown() + ": the store is read-only",
        address.shown() + "：该存储库为只读");
  }

  private static StoreAddress parse(String text) throws StoreRefused {
    return StoreAddress.parse(text, _ -> Optional.empty());
  }

  private static String shown(String address) {
    return address.substring(0, address.indexOf('?'));
  }

  private static void execute(Path file, String sql) throws SQLException {
    try (var connection =
            new org.duckdb.DuckDBDriver().connect("jdbc:duckdb:" + file, new Properties());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void assertBothRefused(Path file, String en, String zh) {
    var address = new StoreAddress.InFile(file);
    assertRefused(() -> Store.toRead(address), en, zh);
    assertRefused(() -> Store.toWrite(address, NOW, SOFTWARE), en, zh);
  }

  private static void assertRefused(ThrowingCallable use, String en, String zh) {
    assertThatThrownBy(use)
        .isInstanceOfSatisfying(
            StoreRefused.class,
            refused -> {
              assertThat(refused.text().in(Language.EN)).isEqualTo(en);
              assertThat(refused.text().in(Language.ZH)).isEqualTo(zh);
            });
  }
}
