package io.github.hindcast.cli;

import io.github.hindcast.base.Text;
import io.github.hindcast.report.ResultTables;
import io.github.hindcast.store.RecordedRun;
import io.github.hindcast.store.Store;
import io.github.hindcast.store.StoreRefused;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hindcast runs`: the runs that a store keeps, and what changed between two of them.
@Command(
    name = "runs",
    description = "The runs that a store keeps, and what changed between two of them and why.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "list|show|diff",
    footer = {
      "",
      "Examples:",
      "  hindcast runs list --store desk.duckdb",
      "  hindcast runs show 3 --store desk.duckdb",
      "  hindcast runs diff 2 3 --store desk.duckdb --lang zh"
    })
final class RunsCommand implements Runnable {
  @Spec private CommandSpec spec;

  private RunsCommand() {}

  @Override
  public void run() {
    throw new WrongUsage(spec, Text.of("list, show or diff was expected", "应写明 list、show 或 diff"));
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "All runs, in the order in which they were kept.")
  int list(@Mixin StoreOptions store, @Mixin Presentation presentation) throws IOException {
    try (var opened = open(store)) {
      return print(RunTables.list(opened.runs()), presentation);
    }
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "One run: what was read, and the verdicts.")
  int show(
      @Mixin StoreOptions store,
      @Mixin Presentation presentation,
      @Parameters(paramLabel = "ID", description = "The number of the run.") long id)
      throws IOException {
    try (var opened = open(store)) {
      var run = opened.run(id);
      return run.isEmpty()
          ? unknown(id, presentation)
          : print(RunTables.show(run.get(), opened.verdicts(run.get())), presentation);
    }
  }

  @Command(
      name = "diff",
      mixinStandardHelpOptions = true,
      description = "What is not the same in two runs, and what they read that is not the same.")
  int diff(
      @Mixin StoreOptions store,
      @Mixin Presentation presentation,
      @Parameters(paramLabel = "BEFORE", description = "The number of the one run.") long before,
      @Parameters(paramLabel = "AFTER", description = "The number of the other.") long after)
      throws IOException {
    try (var opened = open(store)) {
      Optional<RecordedRun> old = opened.run(before);
      Optional<RecordedRun> fresh = opened.run(after);
      if (old.isEmpty() || fresh.isEmpty()) {
        return unknown(old.isEmpty() ? before : after, presentation);
      }
      var changes = RunChange.between(opened.verdicts(old.get()), opened.verdicts(fresh.get()));
      var causes = opened.causes(old.get(), fresh.get());
      return print(RunTables.diff(old.get(), fresh.get(), changes, causes), presentation);
    }
  }

  private Store open(StoreOptions store) throws StoreRefused {
    if (!store.isGiven()) {
      throw new WrongUsage(spec, StoreOptions.expected());
    }
    return store.toRead();
  }

  private int print(ResultTables tables, Presentation presentation) {
    spec.commandLine().getOut().print(tables.write(presentation.format(), presentation.language()));
    return ExitCodes.DONE;
  }

  private int unknown(long id, Presentation presentation) {
    var text =
        Text.format(
            "the store has no run %d; \"hindcast runs list\" lists them",
            "存储库中没有第 %d 次运行；可用“hindcast runs list”查看", id);
    spec.commandLine().getErr().println(text.in(presentation.language()));
    return ExitCodes.PROBLEMS;
  }
}
