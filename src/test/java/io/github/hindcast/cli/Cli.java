package io.github.hindcast.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/// The program as a user meets it: its real entry point, run in this JVM.
public record Cli(int exitCode, String out, String err) {
  public static Cli run(String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    int exitCode = Main.run(new PrintWriter(out), new PrintWriter(err), args);
    return new Cli(exitCode, out.toString(), err.toString());
  }
}
