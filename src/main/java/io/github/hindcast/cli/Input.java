package io.github.hindcast.cli;

import io.github.hindcast.base.Loaded;
import io.github.hindcast.base.Text;
import io.github.hindcast.load.Project;
import io.github.hindcast.market.Market;
import io.github.hindcast.score.RunResult;
import io.github.hindcast.score.scorecard.Scorecard;
import io.github.hindcast.store.Store;
import io.github.hindcast.store.StoreRefused;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The options of every command that reads the project, from its files or from a store.
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

  @Mixin private StoreOptions store;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec mixee;

  private final Instant started = StoreOptions.now();
  private Optional<Store.Kept> kept = Optional.empty();

  Loaded<Project> load() {
    var folder = data();
    if (!store.isGiven()) {
      return Project.load(
          home(),
          folder,
          notice -> mixee.commandLine().getErr().println(notice.in(Speech.of(mixee))));
    }
    if (data.isPresent()) {
      throw new WrongUsage(
          mixee,
          Text.of(
              "--data and --store were given, which exclude each other",
              "--data 与 --store 不能同时使用"));
    }
    var project = read();
    kept = Optional.of(project);
    return Project.load(home(), folder, StoreOptions.supply(project));
  }

  private Store.Kept read() {
    try (var opened = store.toRead()) {
      return opened.project(store.project());
    } catch (StoreRefused refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /// The folder of prices and calendars.
  Path data() {
    return data.orElseGet(() -> home().resolve("data"));
  }

  /// What was known on the day asked for.
  Market market(Project project) {
    return asOf.map(project.market()::asOf).orElseGet(project::market);
  }

  /// Keeps the run in the store that was read, where one was; `names` are the books as they were
  /// asked for. Returns the exit code that goes with it.
  int record(Supplier<RunResult> result, Optional<Scorecard> scorecard, List<String> names) {
    if (kept.isEmpty()) {
      return ExitCodes.DONE;
    }
    var texts = new BookTexts(kept.get().texts(), names);
    var run =
        RunRows.of(
            result.get(),
            scorecard,
            texts,
            mixee.name(),
            store.project(),
            kept.get().revision(),
            asOf,
            started);
    try (var opened = store.toWrite()) {
      long id = opened.record(run);
      mixee.commandLine().getErr().println(RunRows.recorded(id).in(Speech.of(mixee)));
      return ExitCodes.DONE;
    } catch (StoreRefused refused) {
      mixee
          .commandLine()
          .getErr()
          .println(RunRows.notRecorded(refused.text()).in(Speech.of(mixee)));
      return ExitCodes.PROBLEMS;
    }
  }

  /// The folder that holds `strategies/` and `seeds/`: told by the launcher, else the current one.
  static Path home() {
    return Path.of(System.getProperty("hindcast.home", ""));
  }
}
