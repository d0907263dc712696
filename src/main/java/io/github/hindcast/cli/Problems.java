package io.github.hindcast.cli;

import io.github.hindcast.base.Problem;
import io.github.hindcast.base.Text;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// Prints what is wrong with the input, one problem a line.
final class Problems {
  private Problems() {}

  /// The exit code that goes with them.
  static int print(List<Problem> problems, CommandSpec spec) {
    var language = Speech.of(spec);
    var err = spec.commandLine().getErr();
    problems.forEach(problem -> err.println(problem.render(language)));
    if (problems.isEmpty()) {
      return ExitCodes.DONE;
    }
    int count = problems.stream().mapToInt(Problem::count).sum();
    err.println(
        (count == 1
                ? Text.of("1 problem; everything else was used", "1 个问题；其余均已采用")
                : Text.format("%d problems; everything else was used", "%d 个问题；其余均已采用", count))
            .in(language));
    return ExitCodes.PROBLEMS;
  }
}
