package io.github.hindcast.cli;

import io.github.hindcast.load.DataFolder;
import io.github.hindcast.load.DataFolder.Listed;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.report.DataListReport;
import io.github.hindcast.report.DataListReport.Row;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `hindcast data list`: every instrument with its prices and where they come from.
@Command(
    name = "list",
    description =
        "Lists instruments: range, bars, origin, and whether imported prices are as they were.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  hindcast data list --format json"})
final class DataListCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Input input;
  @Mixin private Presentation presentation;

  private DataListCommand() {}

  @Override
  public Integer call() {
    var project = input.load();
    var folder = DataFolder.of(Input.home(), input.data());
    var bars = input.market(project.value()).bars();
    var rows =
        folder.listed().value().values().stream()
            .map(listed ->
                row(listed, Optional.ofNullable(bars.get(listed.instrument().id())), folder))
            .toList();
    spec.commandLine()
        .getOut()
        .print(DataListReport.write(rows, presentation.format(), presentation.language()));
    return Problems.print(project.problems(), spec);
  }

  private static Row row(Listed listed, Optional<BarSeries> bars, DataFolder folder) {
    return new Row(
        listed.instrument(),
        bars,
        listed.file(),
        listed
            .origin()
            .map(from ->
                new DataListReport.Origin(
                    from.file(),
                    from.profile(),
                    from.imported(),
                    from.sha256(),
                    listed.file().filter(file -> folder.isAsWritten(file, from)).isPresent())));
  }
}
