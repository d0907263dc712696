package io.github.hindcast.cli;

import io.github.hindcast.base.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `hindcast data`: prices of other people's, brought in and looked at.
@Command(
    name = "data",
    description = "Brings in other people's price files, and lists what is there.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DataImportCommand.class,
      DataListCommand.class,
      DataCheckCommand.class,
      DataSeriesCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  hindcast data import al2006.csv --dry-run",
      "  hindcast data import al2006.csv --as SHFE.AL2006 --like SHFE.AL",
      "  hindcast data list",
      "  hindcast data check"
    })
final class DataCommand implements Runnable {
  @Spec private CommandSpec spec;

  private DataCommand() {}

  @Override
  public void run() {
    throw new WrongUsage(spec, Text.of("a command of data was expected", "应给出 data 的子命令"));
  }
}
