package io.github.hindcast.cli;

import io.github.hindcast.base.Problem;
import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.load.DataFolder;
import io.github.hindcast.load.DataFolder.Listed;
import io.github.hindcast.load.feed.Hints;
import io.github.hindcast.load.feed.VendorFile;
import io.github.hindcast.market.Market;
import io.github.hindcast.market.Roll;
import io.github.hindcast.market.quality.Inspection;
import io.github.hindcast.market.quality.Severity;
import io.github.hindcast.market.quality.Subject;
import io.github.hindcast.report.DataCheckReport;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hindcast data check`: what is wrong, odd or missing in price files.
@Command(
    name = "check",
    description = "Checks price files: days, copies, ticks, limits, jumps, adjustments, rolls.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "An error cannot be right as it stands, a warning is probably wrong, a note is worth knowing.",
      "Exit code 1 where there is an error.",
      "",
      "Examples:",
      "  hindcast data check",
      "  hindcast data check SHFE.AL GFEX.SI",
      "  hindcast data check al.csv --as SHFE.AL --all"
    })
final class DataCheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Input input;
  @Mixin private Presentation presentation;

  @Parameters(
      paramLabel = "FILE|ID",
      description =
          "Price files of any kind that data import reads, or instruments; all unless given.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--as",
      paramLabel = "ID",
      description = "The instrument by whose calendar, tick and terms the files are checked.")
  private Optional<String> as = Optional.empty();

  @Option(names = "--all", description = "Print every finding, not the first few of each rule.")
  private boolean all;

  private final List<Problem> problems = new ArrayList<>();
  private final List<Inspection> inspections = new ArrayList<>();

  private DataCheckCommand() {}

  @Override
  public Integer call() {
    var project = input.load();
    var listed = DataFolder.of(Input.home(), input.data()).listed().value();
    var market = project.value().market();
    if (names.isEmpty()) {
      inspectAll(listed, market);
    }
    for (var name : names) {
      var known = find(listed, name);
      if (known.isPresent()) {
        var file = known.get().file().orElseThrow(() -> unpriced(name));
        inspect(input.data().resolve(file), subject(known.get(), market));
      } else {
        inspect(Path.of(name), as.map(id -> asked(listed, market, id)).orElse(Subject.UNKNOWN));
      }
    }
    spec.commandLine()
        .getOut()
        .print(
            DataCheckReport.write(
                inspections, all, presentation.format(), presentation.language()));
    int code = Problems.print(problems, spec);
    boolean wrong = inspections.stream().anyMatch(each -> each.count(Severity.ERROR) > 0);
    return wrong ? Integer.valueOf(ExitCodes.PROBLEMS) : Integer.valueOf(code);
  }

  /// Each file once, also where several instruments are columns of it.
  private void inspectAll(Map<InstrumentId, Listed> listed, Market market) {
    var seen = new HashSet<String>();
    for (var each : listed.values()) {
      each.file()
          .filter(seen::add)
          .ifPresent(file -> inspect(input.data().resolve(file), subject(each, market)));
    }
  }

  /// By id, or by the file that holds its prices.
  private Optional<Listed> find(Map<InstrumentId, Listed> listed, String name) {
    var path = Path.of(name).toAbsolutePath().normalize();
    return listed.values().stream()
        .filter(each ->
            each.instrument().id().value().equals(name)
                || (as.isEmpty()
                    && each.file()
                        .map(file -> input.data().resolve(file).toAbsolutePath().normalize())
                        .filter(path::equals)
                        .isPresent()))
        .findFirst();
  }

  private Subject asked(Map<InstrumentId, Listed> listed, Market market, String id) {
    return listed.values().stream()
        .filter(each -> each.instrument().id().value().equals(id))
        .findFirst()
        .map(each -> subject(each, market))
        .orElseThrow(() ->
            new WrongUsage(
                spec,
                Text.format(
                    "--as must be an instrument on record, was \"%s\"",
                    "--as 应为已登记的品种，实为“%s”", id)));
  }

  private WrongUsage unpriced(String name) {
    return new WrongUsage(spec, Text.format("%s has no price file", "%s 没有价格文件", name));
  }

  private static Subject subject(Listed listed, Market market) {
    var rolls = new HashMap<LocalDate, Roll>();
    market
        .series(listed.instrument().id())
        .ifPresent(series -> {
          for (int bar = 0; bar < series.size(); bar++) {
            series.roll(bar).ifPresent(roll -> rolls.put(roll.date(), roll));
          }
        });
    return new Subject(Optional.of(listed.instrument()), rolls);
  }

  private void inspect(Path file, Subject subject) {
    var read = VendorFile.read(file, Hints.none());
    problems.addAll(read.problems());
    read.value()
        .ifPresent(
            reading -> inspections.add(Inspection.of(reading.table(), subject).called(name(file))));
  }

  /// From the project's folder on, for a file in it.
  private static String name(Path file) {
    var home = Input.home().toAbsolutePath().normalize();
    var path = file.toAbsolutePath().normalize();
    return path.startsWith(home)
        ? home.relativize(path).toString().replace(File.separatorChar, '/')
        : file.toString();
  }
}
