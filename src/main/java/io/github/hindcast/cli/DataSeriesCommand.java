package io.github.hindcast.cli;

import io.github.hindcast.base.Problem;
import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.ContractCode;
import io.github.hindcast.instrument.Instrument;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.load.feed.Hints;
import io.github.hindcast.load.feed.VendorFile;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.MainComparison;
import io.github.hindcast.market.MainSeries;
import io.github.hindcast.market.RollRule;
import io.github.hindcast.market.quality.ContractSeries;
import io.github.hindcast.market.quality.PriceTable;
import io.github.hindcast.report.SeriesReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hindcast data series`: the main series and its rolls from the prices of single contracts.
@Command(
    name = "series",
    description = "Builds the main series and its table of rolls from single contracts.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Only days that are over decide; the first session decides the second.",
      "",
      "Examples:",
      "  hindcast data series si-contracts.csv --as GFEX.SI --rule open-interest:1.1",
      "  hindcast data series si-contracts.csv --as GFEX.SI --rule volume \\",
      "    --compare si-dominant.csv -o si.csv --rolls si-rolls.csv"
    })
final class DataSeriesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Input input;

  @Parameters(paramLabel = "CONTRACTS", description = "Prices of single contracts in one file.")
  private Path file = Path.of("");

  @Option(
      names = "--rule",
      paramLabel = "RULE",
      converter = RollRuleWord.class,
      description =
          "open-interest:RATIO, volume:RATIO or before-last-day:SESSIONS:fifteenth|tenth-session;"
              + " open-interest:1.1 unless given.")
  private RollRule rule = new RollRule.OpenInterest(1.1);

  @Option(
      names = "--as",
      paramLabel = "ID",
      required = true,
      description = "The instrument whose calendar and terms the contracts have.")
  private String as = "";

  @Option(
      names = "--compare",
      paramLabel = "FILE",
      description = "Somebody else's main series, with its contracts.")
  private Optional<Path> compare = Optional.empty();

  @Option(names = "-o", paramLabel = "FILE", description = "Write the series here, as CSV.")
  private Optional<Path> seriesFile = Optional.empty();

  @Option(names = "--rolls", paramLabel = "FILE", description = "Write the rolls here, as CSV.")
  private Optional<Path> rollsFile = Optional.empty();

  private final List<Problem> problems = new ArrayList<>();

  private DataSeriesCommand() {}

  @Override
  public Integer call() throws IOException {
    var contracts = read(file).map(table -> contracts(table, instrument())).orElse(Map.of());
    if (!contracts.isEmpty()) {
      var built = MainSeries.built(instrument(), contracts, rule);
      var other = compare.flatMap(this::read).map(table -> comparison(built, contracts, table));
      spec.commandLine().getOut().print(SeriesReport.text(built, other, Speech.of(spec)));
      if (seriesFile.isPresent()) {
        write(seriesFile.get(), SeriesReport.series(built.series()));
      }
      if (rollsFile.isPresent()) {
        write(rollsFile.get(), SeriesReport.rolls(built.decisions()));
      }
    }
    return Problems.print(problems, spec);
  }

  private Instrument instrument() {
    return input.load().value().market().instruments().byId().values().stream()
        .filter(each -> each.id().equals(InstrumentId.of(as)))
        .findFirst()
        .orElseThrow(() ->
            new WrongUsage(
                spec,
                Text.format(
                    "--as must be an instrument on record, was \"%s\"",
                    "--as 应为已登记的品种，实为“%s”", as)));
  }

  private Optional<PriceTable> read(Path path) {
    var read = VendorFile.read(path, Hints.none());
    problems.addAll(read.problems());
    return read.value().map(reading -> reading.table());
  }

  private Map<String, BarSeries> contracts(PriceTable table, Instrument instrument) {
    for (var code : table.codes()) {
      if (ContractCode.delivery(code).isEmpty()) {
        problems.add(
            Problem.of(
                table.file(),
                Text.format(
                    "expected contracts such as SI2507, was \"%s\"",
                    "应为 SI2507 之类的合约，实为“%s”", code)));
        return Map.of();
      }
    }
    return ContractSeries.of(table, instrument);
  }

  private static MainComparison comparison(
      MainSeries.Built built, Map<String, BarSeries> contracts, PriceTable other) {
    var chosen = new HashMap<LocalDate, String>();
    for (int row = 0; row < other.size(); row++) {
      chosen.putIfAbsent(other.day(row), other.code(row).toUpperCase(Locale.ROOT));
    }
    return MainComparison.of(built.series(), contracts, chosen);
  }

  /// Whole or not at all.
  private static void write(Path target, String text) throws IOException {
    var part = target.resolveSibling("." + target.getFileName() + ".part");
    Files.writeString(part, text);
    Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
  }
}
