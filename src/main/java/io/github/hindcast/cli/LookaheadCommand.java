package io.github.hindcast.cli;

import io.github.hindcast.replay.Replay;
import io.github.hindcast.report.LookaheadReport;
import io.github.hindcast.score.Judge;
import io.github.hindcast.score.lookahead.Lookahead;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hindcast lookahead`: proves that no result depends on what came after it.
@Command(
    name = "lookahead",
    description = "Cuts off and scrambles the future of every call: nothing earlier may change.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Exit code 1 when something earlier changes.",
      "",
      "Examples:",
      "  hindcast lookahead",
      "  hindcast lookahead my-book.yaml",
      "  hindcast lookahead beite-2019-annual --seed 7 --format json"
    })
final class LookaheadCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Input input;
  @Mixin private Presentation presentation;

  @Parameters(
      paramLabel = "BOOK",
      description = "Books by id or by file; all in strategies/ unless given.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Seed of the scrambled future; ${DEFAULT-VALUE} unless given.")
  private long seed = 1;

  private LookaheadCommand() {}

  @Override
  public Integer call() {
    var project = input.load();
    var books = project.flatMap(loaded -> Selection.books(loaded, names));
    var market = input.market(project.value());
    var proofs =
        Lookahead.prove(
            market, books.value(), (world, call) -> new Judge(new Replay(world)).judge(call), seed);
    if (!proofs.isEmpty()) {
      spec.commandLine()
          .getOut()
          .print(
              LookaheadReport.write(proofs, seed, presentation.format(), presentation.language()));
    }
    int code = Problems.print(books.problems(), spec);
    boolean breached = proofs.stream().anyMatch(proof -> !proof.breaches().isEmpty());
    return breached ? ExitCodes.PROBLEMS : code;
  }
}
