package io.github.hindcast.store;

import io.github.hindcast.base.Text;
import java.sql.Connection;
import java.sql.SQLException;

/// A database that can hold a store: the one place that knows how DuckDB and PostgreSQL differ.
sealed interface Database permits DuckFile, PostgresServer {

  static Database at(StoreAddress address) {
    return switch (address) {
      case StoreAddress.InFile file -> new DuckFile(file);
      case StoreAddress.OnServer server -> new PostgresServer(server);
    };
  }

  /// The word in the names of migrations that are for this one only.
  String name();

  StoreAddress address();

  /// To read what is there; nothing is made or changed.
  Connection connectToRead() throws StoreRefused;

  /// To write; makes the place of the tables where there is none.
  Connection connectToWrite() throws StoreRefused;

  Bulk bulk(Connection connection, String table) throws SQLException;

  /// Waits until no other transaction holds this lock, and holds it until the end of this one.
  void lock(Connection connection, long key) throws SQLException;

  /// Whether nothing but a store can be meant to be here, so that other tables speak against it.
  boolean isAlone();

  /// What went wrong, in words for whoever chose the store; a fault of ours is thrown as it is.
  StoreRefused refusal(SQLException failed);

  /// As it is said where the database gives a reason of its own.
  default StoreRefused failed(SQLException failed) {
    var said = String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
    return new StoreRefused(
        Text.format(
            "%s: the store could not be used: %s", "%s：无法使用该存储库：%s", address().shown(), said),
        failed);
  }
}
