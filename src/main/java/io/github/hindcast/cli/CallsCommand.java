package io.github.hindcast.cli;

import io.github.hindcast.base.Loaded;
import io.github.hindcast.base.Problem;
import io.github.hindcast.base.Text;
import io.github.hindcast.report.CallSheet;
import io.github.hindcast.view.Book;
import io.github.hindcast.view.KindName;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hindcast calls`: calls from a spreadsheet, and books as one.
@Command(
    name = "calls",
    description = "Takes calls from a spreadsheet (CSV), and writes books as one.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "import|export",
    footer = {
      "",
      "A row is a call. Columns: date, analyst, instrument and horizon must be there;",
      "house, kind, side, low, high, entry, stop, target, from, note, source, id,",
      "ladder, order, size, band, condition, inferred and zone may be; Chinese names",
      "do too (日期, 分析师, 品种, 期限, 方向 …).",
      "",
      "Examples:",
      "  hindcast run my-calls.csv",
      "  hindcast calls import my-calls.csv",
      "  hindcast calls export beite-2019-annual > beite.csv"
    })
final class CallsCommand implements Runnable {
  @Spec private CommandSpec spec;
  @Mixin private Input input;

  private CallsCommand() {}

  @Override
  public void run() {
    throw new WrongUsage(spec, Text.of("import or export was expected", "应写明 import 或 export"));
  }

  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description = "Checks a spreadsheet and puts it among the books in strategies/.")
  int importSheet(
      @Parameters(paramLabel = "FILE", description = "Calls as comma-separated values.") Path file,
      @Option(names = "--dry-run", description = "Say what was understood and write nothing.")
          boolean dryRun)
      throws IOException {
    if (!file.toString().endsWith(".csv")) {
      throw new WrongUsage(
          spec,
          Text.format(
              "a file that ends in .csv was expected, was \"%s\"", "应为以 .csv 结尾的文件，实为“%s”", file));
    }
    var project = input.load();
    var books = project.value().books(List.of(file));
    var out = out();
    var language = Speech.of(spec);
    books.value().forEach(book -> out.println(understood(book).in(language)));
    if (!books.value().isEmpty() && !dryRun) {
      var target = Input.home().resolve("strategies").resolve(name(file));
      if (Files.exists(target) && Files.mismatch(file, target) < 0) {
        out.println(
            Text.format("%s has the same calls already", "%s 已有同样的判断", target).in(language));
      } else {
        var part = target.resolveSibling("." + name(file) + ".part");
        Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        out.println(Text.format("written to %s", "已写入 %s", target).in(language));
      }
    }
    return Problems.print(books.problems(), spec);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /// Such as `desk: 3 calls of 2 analysts: 2 direction, 1 level`.
  private static Text understood(Book book) {
    Map<String, Long> kinds =
        book.calls().stream()
            .collect(
                Collectors.groupingBy(
                    call -> call.claim().kind(), TreeMap::new, Collectors.counting()));
    long analysts =
        book.calls().stream().map(call -> call.view().analyst().id()).distinct().count();
    int calls = book.calls().size();
    return Text.format(
        "%s: %s of %s: %s",
        "%s：%s，%s：%s",
        book.id(),
        Text.counted(calls, "call", "条判断"),
        Text.counted(analysts, "analyst", "位分析师"),
        kinds(kinds));
  }

  private static Text kinds(Map<String, Long> kinds) {
    return Text.list(
        kinds.entrySet().stream()
            .map(kind ->
                Text.format(
                    "%2$d %1$s", "%1$s %2$d 条", KindName.of(kind.getKey()), kind.getValue()))
            .toList());
  }

  @Command(
      name = "export",
      mixinStandardHelpOptions = true,
      description = "Prints a book as a spreadsheet; says what a row cannot hold.")
  int exportSheet(
      @Parameters(paramLabel = "BOOK", description = "A book, by id or by file.") String name) {
    var language = Speech.of(spec);
    var project = input.load();
    Loaded<List<Book>> books = Selection.books(project.value(), List.of(name));
    List<Problem> problems = books.problems();
    for (var book : books.value()) {
      var sheet = CallSheet.of(book, language);
      out().print(sheet.csv());
      sheet.left().forEach(line -> say(Text.format("not written: %s", "未写入：%s", line)));
      sheet.dropped().forEach(line -> say(Text.format("written without: %s", "写入但缺少：%s", line)));
    }
    return Problems.print(problems, spec);
  }

  private void say(Text line) {
    spec.commandLine().getErr().println(line.in(Speech.of(spec)));
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
