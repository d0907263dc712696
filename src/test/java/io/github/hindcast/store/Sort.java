package io.github.hindcast.store;

import java.nio.file.Path;
import java.util.Optional;

/// The sorts of store there are: what holds for one must hold for the other.
public enum Sort {
  DUCKDB,
  POSTGRESQL;

  /// The address of a store that is not there yet.
  public String newAddress(Path folder) {
    return switch (this) {
      case DUCKDB -> folder.resolve("desk.duckdb").toString();
      case POSTGRESQL -> Servers.newDatabase();
    };
  }

  StoreAddress newStore(Path folder) throws StoreRefused {
    return StoreAddress.parse(newAddress(folder), _ -> Optional.empty());
  }
}
