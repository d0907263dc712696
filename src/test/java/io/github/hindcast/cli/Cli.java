package io.github.hindcast.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Pattern;

/// The program as a user meets it: its real entry point, run in this JVM.
///
/// `err` is without the lines that say how far long work is: whether there are any is a matter of
/// how fast the machine is.
public record Cli(int exitCode, String out, String err) {
  private static final Pattern PROGRESS =
      Pattern.compile("(?m)^(?:[\\d,]+ of [\\d,]+ \\w+, .* s left|已完成 .*，还需 \\d+ 秒)\\R");

  public static Cli run(String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    int exitCode = Main.run(new PrintWriter(out), new PrintWriter(err), args);
    return new Cli(exitCode, out.toString(), PROGRESS.matcher(err.toString()).replaceAll(""));
  }
}
