package io.github.hindcast.serve;

import io.github.hindcast.base.Text;
import io.github.hindcast.report.page.ErrorJson;
import io.github.hindcast.report.page.ErrorJson.Fault;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import java.net.BindException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/// The web application, from its start until it is closed.
///
/// It listens at one address of this machine, answers GET, holds no state and writes no file. What
/// goes wrong through a fault of ours is told to `faults`; who asked hears only that.
public final class WebServer implements AutoCloseable {
  /// The address that other machines cannot reach.
  public static final String LOOPBACK = "127.0.0.1";

  private static final int THREADS = 16;
  private static final int HEADER_BYTES = 16 * 1024;
  private static final String JSON = "application/json; charset=utf-8";

  private static final Text FAULT =
      Text.of(
          "this is a fault of hindcast; what happened is printed where it was started",
          "这是 hindcast 自身的错误；详情见启动它的终端");

  private final Javalin app;
  private final String host;

  private WebServer(Javalin app, String host) {
    this.app = app;
    this.host = host;
  }

  /// Port 0 takes any that is free. Throws [BindException] where it cannot be had.
  public static WebServer start(Shelf shelf, String host, int port, Consumer<Throwable> faults)
      throws BindException {
    var api = new Api(shelf);
    var pages = Pages.load();
    var guard = new Guard(host, pages.addresses());
    var app =
        Javalin.create(config -> {
          quiet(config);
          var routes = config.routes;
          routes.before(guard::check);
          pages.all().forEach((path, page) -> routes.get(path, page::send));
          api.questions()
              .forEach((path, question) ->
                  routes.get(
                      path,
                      context ->
                          context
                              .contentType(JSON)
                              .result(question.answer(context.queryParamMap()))));
          routes.get("/api/reading", new Download(shelf)::send);
          routes.exception(Refusal.class, (refusal, context) -> refuse(context, refusal));
          routes.exception(
              HttpResponseException.class,
              (answer, context) -> refuse(context, answer.getStatus()));
          routes.exception(
              Exception.class,
              (fault, context) -> {
                faults.accept(fault);
                refuse(context, Refusal.of(500, "", FAULT));
              });
        });
    try {
      app.start(host, port);
    } catch (JavalinBindException taken) {
      throw (BindException) new BindException(host + ":" + port).initCause(taken);
    }
    return new WebServer(app, host);
  }

  private static void quiet(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.generateEtags = false;
    config.http.maxRequestSize = 0;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.jetty.threadPool = new QueuedThreadPool(THREADS, 2);
    config.jetty.modifyHttpConfiguration(http -> {
      http.setSendServerVersion(false);
      http.setRequestHeaderSize(HEADER_BYTES);
    });
    config.jetty.modifyServer(server -> {
      server.setErrorHandler(new PlainError());
      server.setStopTimeout(1_000);
    });
  }

  private static void refuse(Context context, Refusal refusal) {
    context
        .status(refusal.status())
        .contentType(JSON)
        .result(ErrorJson.write(refusal.faults(), Asked.language(context.queryParamMap())));
  }

  /// What the library answers by itself: no such address.
  private static void refuse(Context context, int status) {
    var words =
        status == 404
            ? Text.format("there is nothing at %s", "%s 处没有内容", context.path())
            : Text.of("the request cannot be answered", "无法响应该请求");
    refuse(context, new Refusal(status, List.of(new Fault("", words))));
  }

  /// What to open: `http://127.0.0.1:7340/`.
  public String address() {
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + app.port() + "/";
  }

  /// Answers what was asked already, for a second at most, and ends.
  @Override
  public void close() {
    try {
      app.stop();
    } catch (JavalinException late) {
      // Only what takes longer than it is given is cut off; it could have told no more than that.
      if (!(late.getCause() instanceof TimeoutException)) {
        throw late;
      }
    }
  }
}
