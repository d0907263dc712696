package io.github.hindcast.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Text;
import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
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
      ReportCommand.class,
      ServeCommand.class,
      StoreCommand.class,
      RunsCommand.class,
      HelpCommand.class
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = Speech.OPTION,
      paramLabel = "en|zh",
      scope = ScopeType.INHERIT,
      description = "Language of the output; ${DEFAULT-VALUE} unless given.")
  private Language language = Language.EN;

  private final boolean terminal;

  private Main(boolean terminal) {
    this.terminal = terminal;
  }

  Language language() {
    return language;
  }

  public static void main(String[] args) {
    var out = new PrintWriter(System.out, true, UTF_8);
    var err = new PrintWriter(System.err, true, UTF_8);
    boolean terminal =
        Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    System.exit(run(terminal, out, err, args));
  }

  /// Runs one command line as [#main] does, without leaving the JVM, and returns its exit code.
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    return run(false, out, err, args);
  }

  private static int run(boolean terminal, PrintWriter out, PrintWriter err, String... args) {
    var commandLine =
        ExitCodes.handleIn(new CommandLine(new Main(terminal)))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(out)
            .setErr(err);
    try {
      return commandLine.execute(args);
    } catch (Error fault) {
      // Commands end here only by what picocli lets through: no memory left, a stack too deep.
      return ExitCodes.bug(err, "hindcast", fault, Speech.asked(args));
    } finally {
      out.flush();
      err.flush();
    }
  }

  /// Whether the command was started by hand, with its output on a screen.
  static boolean isInTerminal(CommandSpec command) {
    return command.root().userObject() instanceof Main main && main.terminal;
  }

  @Override
  public void run() {
    throw new WrongUsage(spec, Text.of("a command was expected", "应写明命令"));
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"hindcast " + number()};
    }

    static String number() {
      return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
          .orElse("(not packaged)");
    }
  }
}
