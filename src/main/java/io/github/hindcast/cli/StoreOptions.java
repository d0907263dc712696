package io.github.hindcast.cli;

import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.load.Supply;
import io.github.hindcast.store.Store;
import io.github.hindcast.store.StoreAddress;
import io.github.hindcast.store.StoreRefused;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Which store a command reads or writes, and which project in it.
final class StoreOptions {
  @Option(
      names = "--store",
      paramLabel = "STORE",
      description =
          "Keep to a store: a file that ends in .duckdb, or jdbc:postgresql://host/database (user"
              + " and password in it, or in PGUSER and PGPASSWORD).")
  private Optional<String> store = Optional.empty();

  @Option(
      names = "--project",
      paramLabel = "NAME",
      description = "The project in the store; ${DEFAULT-VALUE} unless given.")
  private String project = "main";

  static Text expected() {
    return Text.of("--store was expected", "应写明 --store");
  }

  boolean isGiven() {
    return store.isPresent();
  }

  String project() {
    return project;
  }

  StoreAddress address() throws StoreRefused {
    return StoreAddress.parse(
        store.orElseThrow(), name -> Optional.ofNullable(System.getenv(name)));
  }

  Store toRead() throws StoreRefused {
    return Store.toRead(address());
  }

  Store toWrite() throws StoreRefused {
    return Store.toWrite(address(), now(), software());
  }

  /// As stores keep it.
  static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  static String software() {
    return new Main.Version().getVersion()[0];
  }

  /// The project as files are read from it.
  static Supply supply(Store.Kept kept) {
    var prices = new HashMap<InstrumentId, Supply.Prices>();
    kept.series()
        .forEach((instrument, series) ->
            prices.put(
                InstrumentId.of(instrument),
                new Supply.Prices(series.file(), series.detail(), series.columns())));
    return new Supply.Copy(kept.texts(), prices);
  }
}
