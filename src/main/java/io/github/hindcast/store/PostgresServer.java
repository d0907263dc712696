package io.github.hindcast.store;

import io.github.hindcast.base.Text;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.postgresql.Driver;

/// A store in a database of a PostgreSQL server, which many can read and write at once.
///
/// Its tables are in a schema of their own, `hindcast` unless the address names another with
/// `currentSchema`.
record PostgresServer(StoreAddress.OnServer address) implements Database {
  private static final String SCHEMA = "hindcast";
  private static final String SECONDS_TO_CONNECT = "10";

  @Override
  public String name() {
    return "postgresql";
  }

  @Override
  public Connection connectToRead() throws StoreRefused {
    return connect();
  }

  @Override
  public Connection connectToWrite() throws StoreRefused {
    var connection = connect();
    try (var statement = connection.createStatement()) {
      // Two who make the schema at once would collide in the catalogue, "if not exists" or not.
      statement.execute("begin");
      lock(connection, 0);
      statement.execute("create schema if not exists \"" + schema().replace("\"", "\"\"") + "\"");
      statement.execute("commit");
      return connection;
    } catch (SQLException failed) {
      throw refusal(failed);
    }
  }

  private String schema() {
    var found =
        java.util.regex.Pattern.compile("[?&]currentSchema=([^&,]+)").matcher(address.url());
    return found.find() ? found.group(1) : SCHEMA;
  }

  private Connection connect() throws StoreRefused {
    var properties = new Properties();
    properties.setProperty("connectTimeout", SECONDS_TO_CONNECT);
    properties.setProperty("ApplicationName", SCHEMA);
    properties.setProperty("currentSchema", schema());
    address.user().ifPresent(user -> properties.setProperty("user", user));
    address.password().ifPresent(password -> properties.setProperty("password", password));
    try {
      return Optional.ofNullable(new Driver().connect(address.url(), properties))
          .orElseThrow(() ->
              new StoreRefused(
                  Text.format(
                      "%s: this is no address of a PostgreSQL database",
                      "%s：不是 PostgreSQL 数据库的地址", address.shown())));
    } catch (SQLException failed) {
      throw refusal(failed);
    }
  }

  @Override
  public Bulk bulk(Connection connection, String table) throws SQLException {
    return CopyBulk.into(connection, table);
  }

  @Override
  public void lock(Connection connection, long key) throws SQLException {
    try (var statement = connection.prepareStatement("select pg_advisory_xact_lock(?, ?)")) {
      // The first number sets these locks apart from those of other programs in the database.
      statement.setInt(1, SCHEMA.hashCode());
      statement.setInt(2, Math.toIntExact(key));
      statement.execute();
    }
  }

  @Override
  public boolean isAlone() {
    return false;
  }

  @Override
  public StoreRefused refusal(SQLException failed) {
    var state = Optional.ofNullable(failed.getSQLState()).orElse("");
    if (state.startsWith("28")) {
      return said(
          failed,
          "the server refused user %s: wrong name or password",
          "服务器拒绝了用户 %s：用户名或密码错误",
          address.user().orElse("(none)"));
    }
    if (state.equals("3D000")) {
      return said(failed, "the server has no such database", "服务器上没有这个数据库");
    }
    if (state.startsWith("08")) {
      return said(failed, "the server could not be reached or broke off", "无法连接服务器，或连接中断");
    }
    if (state.equals("25006")) {
      return said(failed, "the store is read-only", "该存储库为只读");
    }
    if (state.equals("42501")) {
      return said(
          failed,
          "user %s lacks the rights for this",
          "用户 %s 权限不足",
          address.user().orElse("(none)"));
    }
    if (state.startsWith("53") || state.startsWith("57") || state.startsWith("40")) {
      return failed(failed);
    }
    throw new IllegalStateException("a statement of ours failed", failed);
  }

  private StoreRefused said(SQLException failed, String en, String zh, Object... values) {
    return new StoreRefused(
        Text.same(address.shown()).plus(Text.of(": ", "：")).plus(Text.format(en, zh, values)),
        failed);
  }
}
