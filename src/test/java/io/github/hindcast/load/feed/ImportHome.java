package io.github.hindcast.load.feed;

import io.github.hindcast.base.Loaded;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.load.DataFolder;
import io.github.hindcast.load.Project;
import io.github.hindcast.market.BarSeries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A project without any price, into which tests import.
final class ImportHome {
  static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  private final Path home;

  private ImportHome(Path home) {
    this.home = home;
  }

  static ImportHome in(Path home) throws IOException {
    Files.createDirectories(home.resolve("data"));
    Files.writeString(
        home.resolve("data/calendars.yaml"),
        "calendars:\n  - { id: weekdays, name: weekdays, known: [], closed: [] }\n");
    Files.writeString(home.resolve("data/instruments.yaml"), "instruments: []\n");
    Files.writeString(home.resolve("data/outcomes.yaml"), "outcomes: []\n");
    return new ImportHome(home);
  }

  Path data() {
    return home.resolve("data");
  }

  ImportHome listing(String instruments) throws IOException {
    Files.writeString(data().resolve("instruments.yaml"), "instruments:\n" + instruments);
    return this;
  }

  Loaded<PriceImport.Result> run(ImportOptions options, Path... files) throws IOException {
    return PriceImport.of(DataFolder.of(home, data()), options, NOW).run(List.of(files), false);
  }

  Map<InstrumentId, BarSeries> bars() {
    return Project.load(home, data()).value().market().bars();
  }

  BarSeries bars(String id) {
    return Objects.requireNonNull(bars().get(InstrumentId.of(id)));
  }

  static ImportOptions as(String id) {
    return with(id, Hints.none(), false, false);
  }

  static ImportOptions with(String id, Hints hints, boolean replace, boolean skipBroken) {
    return new ImportOptions(
        hints,
        id.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(InstrumentId.of(id)),
        java.util.Optional.empty(),
        java.util.Optional.empty(),
        java.util.Optional.empty(),
        false,
        replace,
        skipBroken);
  }
}
