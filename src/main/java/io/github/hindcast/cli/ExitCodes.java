package io.github.hindcast.cli;

import io.github.hindcast.base.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// How a run ends: the codes that commands return, and the one place where an exception becomes a
/// code and a message.
final class ExitCodes {
  static final int DONE = 0;

  /// Problems in the input: a file that is wrong, missing or cannot be read.
  static final int PROBLEMS = 1;

  static final int WRONG_USAGE = 2;

  /// A fault of ours; the code is `EX_SOFTWARE` of `sysexits.h`.
  static final int BUG = 70;

  private ExitCodes() {}

  /// Makes a command line, its later commands included, end by these rules.
  static CommandLine handleIn(CommandLine commandLine) {
    return commandLine
        .setParameterExceptionHandler((problem, args) -> wrongUsage(problem))
        .setExecutionExceptionHandler((problem, command, result) -> failed(problem, command));
  }

  private static int wrongUsage(ParameterException problem) {
    var command = problem.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    var err = command.getErr();
    err.println(name + ": " + usageMessage(problem, command));
    err.println("\"" + name + " --help\" shows how it is used");
    return WRONG_USAGE;
  }

  private static String usageMessage(ParameterException problem, CommandLine command) {
    if (!(problem instanceof UnmatchedArgumentException unmatched)
        || unmatched.getUnmatched().isEmpty()) {
      return String.valueOf(problem.getMessage());
    }
    String word = unmatched.getUnmatched().getFirst();
    if (word.startsWith("-")) {
      var options = command.getCommandSpec().optionsMap().keySet();
      return "no option is called \"" + word + "\"" + didYouMean(word, options);
    }
    var commands = command.getSubcommands().keySet();
    return commands.isEmpty()
        ? "nothing more was expected, was \"" + word + "\""
        : "no command is called \"" + word + "\"" + didYouMean(word, commands);
  }

  private static String didYouMean(String word, Collection<String> candidates) {
    return Words.nearest(word, candidates)
        .map(nearest -> "; did you mean \"" + nearest + "\"?")
        .orElse("");
  }

  private static int failed(Exception problem, CommandLine command) {
    var err = command.getErr();
    String name = command.getCommandSpec().qualifiedName();
    if (problem instanceof UncheckedIOException unchecked) {
      return unreadable(err, name, Objects.requireNonNull(unchecked.getCause()));
    }
    return problem instanceof IOException checked
        ? unreadable(err, name, checked)
        : bug(err, name, problem);
  }

  /// The exceptions of `java.nio.file` carry the file's name alone as their message.
  private static int unreadable(PrintWriter err, String name, IOException problem) {
    String message =
        switch (problem) {
          case NoSuchFileException missing -> "no such file: " + missing.getFile();
          case AccessDeniedException denied -> "access was denied: " + denied.getFile();
          default -> String.valueOf(problem.getMessage());
        };
    err.println(name + ": " + message);
    return PROBLEMS;
  }

  /// Says that the fault is ours, with the trace that a report of it needs.
  static int bug(PrintWriter err, String name, Throwable problem) {
    err.println(name + ": this is a fault of hindcast, not of your files; please report it:");
    problem.printStackTrace(err);
    return BUG;
  }
}
