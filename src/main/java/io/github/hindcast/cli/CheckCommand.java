package io.github.hindcast.cli;

import io.github.hindcast.base.Loaded;
import io.github.hindcast.base.Text;
import io.github.hindcast.load.Project;
import io.github.hindcast.replay.Facts;
import io.github.hindcast.report.FactsReport;
import io.github.hindcast.view.Book;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hindcast check`: says everything that is wrong with strategies, records and data.
@Command(
    name = "check",
    description = "Validates strategies, seeds and data; says everything that is wrong.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  hindcast check",
      "  hindcast check my-book.yaml",
      "  hindcast check --facts"
    })
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Input input;
  @Mixin private Presentation presentation;

  @Parameters(
      paramLabel = "PATH",
      description =
          "Strategy files, or files in seeds/ and data/; all of the project unless given.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--facts",
      description = "Hold what the sources say about the past against prices and rates on record.")
  private boolean facts;

  private CheckCommand() {}

  @Override
  public Integer call() {
    var project = input.load();
    var records = paths.stream().filter(CheckCommand::isRecord).toList();
    var named = paths.stream().filter(path -> !isRecord(path)).toList();
    if (!records.isEmpty() && named.isEmpty()) {
      return records(project, records);
    }
    var books = project.flatMap(loaded -> Selection.books(loaded, named));
    var out = spec.commandLine().getOut();
    if (facts) {
      out.print(facts(project.value()));
    } else if (books.problems().isEmpty()) {
      out.println(sound(project.value(), books).in(presentation.language()));
      OneLanguageNames.of(project.value())
          .forEach(line -> out.println(line.in(presentation.language())));
    }
    return Problems.print(books.problems(), spec);
  }

  /// A file or folder of the project's own `seeds/` or `data/`, which are read with the project.
  private static boolean isRecord(String path) {
    var absolute = Path.of(path).toAbsolutePath().normalize();
    var home = Input.home().toAbsolutePath().normalize();
    return absolute.startsWith(home.resolve("seeds")) || absolute.startsWith(home.resolve("data"));
  }

  private int records(Loaded<Project> project, List<String> paths) {
    var home = Input.home().toAbsolutePath().normalize();
    var names =
        paths.stream()
            .map(path -> home.relativize(Path.of(path).toAbsolutePath().normalize()).toString())
            .toList();
    var found =
        project.problems().stream()
            .filter(problem -> names.stream().anyMatch(problem.file()::startsWith))
            .toList();
    if (found.isEmpty()) {
      spec.commandLine()
          .getOut()
          .println(
              Text.format("no problems in %s", "%s 没有问题", Text.list(names))
                  .in(presentation.language()));
    }
    return Problems.print(found, spec);
  }

  private String facts(Project project) {
    var checker = new Facts(input.market(project));
    return FactsReport.write(
        project.sources().stream().flatMap(source -> checker.check(source).stream()).toList(),
        presentation.format(),
        presentation.language());
  }

  private static Text sound(Project project, Loaded<List<Book>> books) {
    long calls = books.value().stream().mapToLong(book -> book.calls().size()).sum();
    return Text.format(
        "no problems: %s with %s, %s, %d price series",
        "没有问题：%s共 %s，%s，%d 个价格序列",
        Text.counted(books.value().size(), "book", "个观点集"),
        Text.counted(calls, "call", "条判断"),
        Text.counted(project.sources().size(), "source", "个来源"),
        project.market().bars().size());
  }
}
