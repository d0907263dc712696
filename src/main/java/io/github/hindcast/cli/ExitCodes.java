package io.github.hindcast.cli;

import io.github.hindcast.base.FileFailure;
import io.github.hindcast.base.Language;
import io.github.hindcast.base.Text;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

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
        .setParameterExceptionHandler((problem, args) -> wrongUsage(problem, Speech.asked(args)))
        .setExecutionExceptionHandler((problem, command, result) -> failed(problem, command));
  }

  private static int wrongUsage(ParameterException problem, Language language) {
    var command = problem.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    var err = command.getErr();
    err.println(named(name, UsageMessage.of(problem)).in(language));
    err.println(
        Text.format("\"%s --help\" shows how it is used", "用法见“%s --help”", name).in(language));
    return WRONG_USAGE;
  }

  private static Text named(String name, Text message) {
    return Text.format("%s: %s", "%s：%s", name, message);
  }

  private static int failed(Exception problem, CommandLine command) {
    var err = command.getErr();
    String name = command.getCommandSpec().qualifiedName();
    var language = Speech.of(command.getCommandSpec());
    if (problem instanceof UncheckedIOException unchecked) {
      return unreadable(err, name, Objects.requireNonNull(unchecked.getCause()), language);
    }
    return problem instanceof IOException checked
        ? unreadable(err, name, checked, language)
        : bug(err, name, problem, language);
  }

  /// The exceptions of `java.nio.file` carry the file's name alone as their message.
  private static int unreadable(
      PrintWriter err, String name, IOException problem, Language language) {
    var message =
        switch (problem) {
          case NoSuchFileException missing ->
              Text.format("no such file: %s", "没有这个文件：%s", missing.getFile());
          case AccessDeniedException denied ->
              Text.format("access was denied: %s", "无权访问：%s", denied.getFile());
          case FileFailure failure -> failure.words();
          default -> Text.format("%s", "读写失败：%s", String.valueOf(problem.getMessage()));
        };
    err.println(named(name, message).in(language));
    return PROBLEMS;
  }

  /// Says that the fault is ours, with the trace that a report of it needs.
  static int bug(PrintWriter err, String name, Throwable problem, Language language) {
    err.println(
        named(
                name,
                Text.of(
                    "this is a fault of hindcast, not of your files; please report it:",
                    "这是 hindcast 的错误，与您的文件无关；请将下列内容报告给我们："))
            .in(language));
    problem.printStackTrace(err);
    return BUG;
  }
}
