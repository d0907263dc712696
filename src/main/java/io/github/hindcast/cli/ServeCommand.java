package io.github.hindcast.cli;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Text;
import io.github.hindcast.load.Project;
import io.github.hindcast.serve.Shelf;
import io.github.hindcast.serve.WebServer;
import io.github.hindcast.view.Book;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hindcast serve`: the books as a local web page, on which a level can be dragged.
@Command(
    name = "serve",
    description = "Shows books in a browser: drag a level, and see the result change.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Runs until Ctrl-C. Only this machine can reach it, and it writes no file.",
      "",
      "Examples:",
      "  hindcast serve",
      "  hindcast serve my-book.yaml --port 0"
    })
final class ServeCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;

  @Spec private CommandSpec spec;
  @Mixin private Input input;

  @Parameters(
      paramLabel = "BOOK",
      description = "Books by id or by file; all in strategies/ unless given.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "7340",
      description = "The port; 0 takes any that is free; ${DEFAULT-VALUE} unless given.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = WebServer.LOOPBACK,
      description = "The address to listen at; one other than ${DEFAULT-VALUE} lets others in.")
  private String host = WebServer.LOOPBACK;

  private ServeCommand() {}

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > LAST_PORT) {
      throw new WrongUsage(
          spec,
          Text.format(
              "--port must be from 0 to %s, was %s", "--port 应为 0 至 %s，实为 %s", LAST_PORT, port));
    }
    var project = input.load();
    var books = project.flatMap(loaded -> Selection.books(loaded, names));
    int code = Problems.print(books.problems(), spec);
    if (books.value().isEmpty()) {
      return code;
    }
    var loaded = project.value();
    var shelf =
        new Shelf(loaded, input.market(loaded), books.value(), files(loaded, books.value()));
    try (var server = WebServer.start(shelf, host, port, this::tell)) {
      announce(server);
      untilInterrupted(server);
    } catch (BindException _) {
      err(
          Text.format(
              "%s: port %s of %s cannot be had; is it in use?",
              "%s：无法使用 %3$s 的端口 %2$s，是否已被占用？", spec.qualifiedName(), port, host));
      return ExitCodes.PROBLEMS;
    }
    return code;
  }

  private void announce(WebServer server) {
    if (!host.equals(WebServer.LOOPBACK)) {
      err(
          Text.format(
              "warning: whoever can reach %s can read these books", "警告：凡能访问 %s 者均可读取这些观点集", host));
    }
    var language = Speech.of(spec);
    var page = server.address() + (language == Language.ZH ? "?lang=zh" : "");
    var out = spec.commandLine().getOut();
    out.println(Text.format("%s  (Ctrl-C ends it)", "%s （按 Ctrl-C 结束）", page).in(language));
    out.flush();
  }

  private void tell(Throwable fault) {
    var err = spec.commandLine().getErr();
    var _ = ExitCodes.bug(err, spec.qualifiedName(), fault, Speech.of(spec));
    err.flush();
  }

  private void err(Text message) {
    spec.commandLine().getErr().println(message.in(Speech.of(spec)));
  }

  /// The files of the books: told by the project, or on the command line.
  private Map<String, Path> files(Project project, List<Book> books) {
    var files = new LinkedHashMap<String, Path>();
    for (var book : books) {
      project.file(book).ifPresent(file -> files.put(book.id(), file));
    }
    names.stream()
        .map(Path::of)
        .filter(Files::isRegularFile)
        .forEach(file ->
            books.stream()
                .filter(book -> String.valueOf(file.getFileName()).startsWith(book.id() + "."))
                .forEach(book -> files.putIfAbsent(book.id(), file)));
    return files;
  }

  private static void untilInterrupted(WebServer server) throws InterruptedException {
    var never = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "ending"));
    never.await();
  }
}
