package io.github.hindcast.cli;

import io.github.hindcast.base.Loaded;
import io.github.hindcast.load.Project;
import io.github.hindcast.market.Market;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The options of every command that reads the project's files.
final class Input {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Folder of prices and calendars; the project's own data/ unless given.")
  private Optional<Path> data = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Day.class,
      description = "Use only what was known at the end of this day; all there is unless given.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec mixee;

  Loaded<Project> load() {
    return Project.load(
        home(),
        data(),
        notice -> mixee.commandLine().getErr().println(notice.in(Speech.of(mixee))));
  }

  /// The folder of prices and calendars.
  Path data() {
    return data.orElseGet(() -> home().resolve("data"));
  }

  /// What was known on the day asked for.
  Market market(Project project) {
    return asOf.map(project.market()::asOf).orElseGet(project::market);
  }

  /// The folder that holds `strategies/` and `seeds/`: told by the launcher, else the current one.
  static Path home() {
    return Path.of(System.getProperty("hindcast.home", ""));
  }
}
