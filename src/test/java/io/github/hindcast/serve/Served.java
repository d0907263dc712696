package io.github.hindcast.serve;

import io.github.hindcast.Shipped;
import io.github.hindcast.load.Project;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/// A server of a project on a free port, for as long as a test needs it.
final class Served implements AutoCloseable {
  private final List<Throwable> faults = new CopyOnWriteArrayList<>();
  private final Shelf shelf;
  private final WebServer server;
  private final Browser browser;

  private Served(Project project) {
    Map<String, Path> files = new LinkedHashMap<>();
    project.books().forEach(book -> project.file(book).ifPresent(f -> files.put(book.id(), f)));
    this.shelf = new Shelf(project, project.market(), project.books(), files);
    try {
      this.server = WebServer.start(shelf, WebServer.LOOPBACK, 0, faults::add);
    } catch (java.net.BindException none) {
      throw new java.io.UncheckedIOException(none);
    }
    this.browser = Browser.at(server);
  }

  static Served shipped() {
    return new Served(Shipped.PROJECT);
  }

  static Served of(Project project) {
    return new Served(project);
  }

  Shelf shelf() {
    return shelf;
  }

  Browser browser() {
    return browser;
  }

  /// What went wrong through a fault of ours.
  List<Throwable> faults() {
    return faults;
  }

  @Override
  public void close() {
    server.close();
  }
}
