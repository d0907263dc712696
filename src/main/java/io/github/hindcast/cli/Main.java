package io.github.hindcast.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command `hindcast`, under which all others stand; a new command is a class of its own and a
/// line in the list below.
@Command(
    name = "hindcast",
    description = "Backtests published trading views.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {
      RunCommand.class,
      ExplainCommand.class,
      CheckCommand.class,
      CoverageCommand.class,
      PlaceboCommand.class,
      SweepCommand.class,
      CallsCommand.class,
      DataCommand.class,
      ScorecardCommand.class,
      LookaheadCommand.class,
      HelpCommand.class
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  private Main() {}

  public static void main(String[] args) {
    var out = new PrintWriter(System.out, true, UTF_8);
    var err = new PrintWriter(System.err, true, UTF_8);
    System.exit(run(out, err, args));
  }

  /// Runs one command line as [#main] does, without leaving the JVM, and returns its exit code.
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    var commandLine =
        ExitCodes.handleIn(new CommandLine(new Main()))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(out)
            .setErr(err);
    try {
      return commandLine.execute(args);
    } catch (Error fault) {
      // Commands end here only by what picocli lets through: no memory left, a stack too deep.
      return ExitCodes.bug(err, "hindcast", fault);
    } finally {
      out.flush();
      err.flush();
    }
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command was expected");
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      var version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion());
      return new String[] {"hindcast " + version.orElse("(not packaged)")};
    }
  }
}
