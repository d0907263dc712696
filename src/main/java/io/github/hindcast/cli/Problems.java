package io.github.hindcast.cli;

import io.github.hindcast.base.Problem;
import java.io.PrintWriter;
import java.util.List;

/// Prints what is wrong with the input, one problem a line.
final class Problems {
  private Problems() {}

  /// The exit code that goes with them.
  static int print(List<Problem> problems, PrintWriter err) {
    problems.forEach(problem -> err.println(problem.render()));
    if (problems.isEmpty()) {
      return ExitCodes.DONE;
    }
    err.println(
        problems.size() == 1
            ? "1 problem; everything else was used"
            : problems.size() + " problems; everything else was used");
    return ExitCodes.PROBLEMS;
  }
}
