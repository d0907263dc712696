package io.github.hindcast.cli;

import io.github.hindcast.base.Problem;
import io.github.hindcast.base.Text;
import io.github.hindcast.replay.Replay;
import io.github.hindcast.report.CoverageReport;
import io.github.hindcast.score.BookResult;
import io.github.hindcast.score.Coverage;
import io.github.hindcast.score.Judge;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `hindcast coverage`: every statement of every source with its verdict, or why it has none.
@Command(
    name = "coverage",
    description = "Lists every statement of every source: its call, its verdict, or why not.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Exit code 1 when a statement has neither a call nor a reason.",
      "",
      "Examples:",
      "  hindcast coverage",
      "  hindcast coverage --as-of 2020-06-30 --format csv"
    })
final class CoverageCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Input input;
  @Mixin private Presentation presentation;

  private CoverageCommand() {}

  @Override
  public Integer call() {
    var project = input.load();
    var judge = new Judge(new Replay(input.market(project.value())));
    var books =
        project.value().books().stream()
            .map(book -> new BookResult(book, judge.judge(book)))
            .toList();
    var sources =
        project.value().sources().stream().map(source -> Coverage.of(source, books)).toList();
    spec.commandLine()
        .getOut()
        .print(CoverageReport.write(sources, presentation.format(), presentation.language()));
    var problems = new ArrayList<>(project.problems());
    sources.stream().flatMap(CoverageCommand::missing).forEach(problems::add);
    return Problems.print(List.copyOf(problems), spec);
  }

  private static Stream<Problem> missing(Coverage coverage) {
    return coverage.missing().stream()
        .map(line ->
            Problem.of(
                    "seeds/" + coverage.source().id(),
                    Text.of(
                        "the statement has neither a call nor an untestable reason",
                        "该陈述既没有判断，也没有不可检验的理由"))
                .withKey(line.statement().id()));
  }
}
