package io.github.hindcast.cli;

import io.github.hindcast.base.Problem;
import io.github.hindcast.base.Text;
import io.github.hindcast.base.Words;
import io.github.hindcast.load.Project;
import io.github.hindcast.replay.Replay;
import io.github.hindcast.report.Explanation;
import io.github.hindcast.score.Judge;
import io.github.hindcast.view.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hindcast explain`: the arithmetic of one call, from what was said to its verdict.
@Command(
    name = "explain",
    description = "Prints the arithmetic of one call, step by step.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  hindcast explain al-sell-hedge",
      "  hindcast explain beite-2019-annual/ni-buy-hedge#tolerance-1pct",
      "  hindcast explain my-call --book my-book.yaml"
    })
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Input input;
  @Mixin private Presentation presentation;

  @Parameters(
      paramLabel = "CALL",
      description = "A call by id, or book/id; #reading behind it for another reading.")
  private String name = "";

  @Option(
      names = "--book",
      paramLabel = "BOOK",
      description = "Look only in this book, by id or by file.")
  private List<String> books = new ArrayList<>();

  private ExplainCommand() {}

  @Override
  public Integer call() {
    var project = input.load();
    var selected = project.flatMap(loaded -> Selection.books(loaded, books));
    var calls = Selection.calls(selected.value(), name);
    var problems = new ArrayList<>(selected.problems());
    if (calls.size() == 1) {
      print(project.value(), calls.getFirst());
    } else if (calls.isEmpty()) {
      problems.add(
          Problem.of(
              name,
              Text.format("no call has this name%s", "没有这个名称的判断%s", nearest(selected.value()))));
    } else {
      problems.add(
          Problem.of(
              name,
              Text.format(
                  "several books have a call of this name: %s",
                  "多个观点集有这个名称的判断：%s",
                  Text.list(calls.stream().map(c -> c.id().toString()).toList()))));
    }
    return Problems.print(problems, spec);
  }

  private void print(Project project, Call call) {
    var judge = new Judge(new Replay(input.market(project)));
    spec.commandLine()
        .getOut()
        .print(Explanation.write(judge.judge(call), presentation.language()));
  }

  private Optional<Text> nearest(List<io.github.hindcast.view.Book> searched) {
    var names =
        searched.stream()
            .flatMap(book -> book.calls().stream())
            .map(call -> call.id().name())
            .toList();
    return Words.nearest(name, names).map(Speech::didYouMean);
  }
}
