package io.github.hindcast.cli;

import io.github.hindcast.base.BrokenRule;
import io.github.hindcast.base.Language;
import io.github.hindcast.base.Loaded;
import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.load.DataFolder;
import io.github.hindcast.load.feed.Hints;
import io.github.hindcast.load.feed.ImportOptions;
import io.github.hindcast.load.feed.PriceImport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hindcast data import`: price files of any vendor's become prices that a book can be run on.
@Command(
    name = "import",
    description =
        "Reads price files as they are (AKShare, Tushare, Sina, Wind, Yahoo, Stooq, MetaTrader,"
            + " TradingView, exchanges' yearly files, any other table), says what it understood, and"
            + " writes prices.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Encoding, separator, days, numbers, columns and vendor are found from the file.",
      "",
      "Examples:",
      "  hindcast data import al2006.csv --dry-run",
      "  hindcast data import fut_daily.csv --like SHFE.AL",
      "  hindcast data import ALLFUTURES2024.csv --as GFEX.SI --replace",
      "  hindcast data import desk.csv --as DESK.CU --map date=交易日,close=最新价"
    })
final class DataImportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Price files as text.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--as",
      paramLabel = "ID",
      description = "The instrument, or the product whose contracts are in one file.")
  private Optional<String> as = Optional.empty();

  @Option(
      names = "--like",
      paramLabel = "ID",
      description = "Tick, multiplier, hours, calendar and terms as those of this instrument.")
  private Optional<String> like = Optional.empty();

  @Option(
      names = "--calendar",
      paramLabel = "ID",
      description = "Calendar of new instruments; weekdays unless given.")
  private Optional<String> calendar = Optional.empty();

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = "The vendor, where it is not to be recognised.")
  private Optional<String> profile = Optional.empty();

  @Option(
      names = "--map",
      paramLabel = "ROLE=COLUMN",
      split = ",",
      description =
          "Which column is the date, time, symbol, open, high, low, close, settlement, volume or"
              + " open-interest.")
  private Map<String, String> columns = new LinkedHashMap<>();

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "Zone of the times in the file, such as Asia/Shanghai.")
  private Optional<String> zone = Optional.empty();

  @Option(
      names = "--dates",
      paramLabel = "day-first|month-first",
      description = "How 02/01/2020 is meant, where the file does not show it.")
  private Optional<String> dates = Optional.empty();

  @Option(
      names = "--decimal",
      paramLabel = "point|comma",
      description = "How 1,234 is meant, where the file does not show it.")
  private Optional<String> decimal = Optional.empty();

  @Option(
      names = "--stamped",
      paramLabel = "open|close",
      description = "By which of its times a bar of minutes is named.")
  private Optional<String> stamped = Optional.empty();

  @Option(names = "--adjusted", description = "The prices were re-scaled after the fact.")
  private boolean adjusted;

  @Option(names = "--replace", description = "Write prices anew that are there already.")
  private boolean replace;

  @Option(names = "--skip-broken", description = "Leave out rows that cannot be used.")
  private boolean skipBroken;

  @Option(names = "--dry-run", description = "Say what was understood and write nothing.")
  private boolean dryRun;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Folder of prices and calendars; the project's own data/ unless given.")
  private Optional<Path> data = Optional.empty();

  private DataImportCommand() {}

  @Override
  public Integer call() throws IOException {
    var language = Speech.of(spec);
    var folder = DataFolder.of(Input.home(), data.orElseGet(() -> Input.home().resolve("data")));
    Loaded<PriceImport.Result> imported =
        PriceImport.of(folder, options(), Instant.now()).run(files, dryRun);
    var out = spec.commandLine().getOut();
    imported.value().said().forEach(said -> print(said, out, language));
    var written = imported.value().written();
    if (!written.isEmpty()) {
      var words =
          dryRun
              ? Text.format("would be written: %s", "将写入：%s", Text.list(written))
              : Text.format("written: %s", "已写入：%s", Text.list(written));
      out.println(words.in(language));
    }
    return problems(imported, language);
  }

  private static void print(PriceImport.Said said, PrintWriter out, Language language) {
    if (!said.lines().isEmpty()) {
      out.println(said.file());
      said.lines().forEach(line -> out.println("  " + line.in(language)));
    }
  }

  /// Unlike elsewhere, nothing is used where something is wrong.
  private int problems(Loaded<?> imported, Language language) {
    var err = spec.commandLine().getErr();
    imported.problems().forEach(problem -> err.println(problem.render(language)));
    if (imported.isClean()) {
      return ExitCodes.DONE;
    }
    err.println(Text.of("nothing was written", "未写入任何内容").in(language));
    return ExitCodes.PROBLEMS;
  }

  private ImportOptions options() {
    var hints =
        new Hints(
            profile,
            columns,
            zone.map(this::zone),
            choice("--dates", dates, "day-first", "month-first"),
            choice("--decimal", decimal, "comma", "point"));
    return new ImportOptions(
        hints,
        as.map(this::id),
        like.map(this::id),
        calendar,
        choice("--stamped", stamped, "close", "open"),
        adjusted,
        replace,
        skipBroken);
  }

  private Optional<Boolean> choice(String option, Optional<String> word, String yes, String no) {
    return word.map(said -> {
      if (!said.equals(yes) && !said.equals(no)) {
        throw new WrongUsage(
            spec,
            Text.format(
                "%s must be %s or %s, was \"%s\"", "%s 应为 %s 或 %s，实为“%s”", option, yes, no, said));
      }
      return said.equals(yes);
    });
  }

  private InstrumentId id(String text) {
    try {
      return InstrumentId.of(text);
    } catch (BrokenRule refused) {
      throw new WrongUsage(spec, refused.rule());
    }
  }

  private ZoneId zone(String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException _) {
      throw new WrongUsage(
          spec,
          Text.format(
              "--zone must be a time zone such as Asia/Shanghai, was \"%s\"",
              "--zone 应为时区，如 Asia/Shanghai，实为“%s”", text));
    }
  }
}
