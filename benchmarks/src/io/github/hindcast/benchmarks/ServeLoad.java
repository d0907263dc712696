package io.github.hindcast.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.hindcast.load.Project;
import io.github.hindcast.serve.Shelf;
import io.github.hindcast.serve.WebServer;
import io.github.hindcast.sweep.Variation;
import io.github.hindcast.view.Book;
import io.github.hindcast.view.Call;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// How the local web application bears being asked: starts it on a free port of the loopback, asks
/// what would have come of the calls of one book at levels near those written, and stops it.
///
/// Questions come at a fixed rate whether or not the last one is answered, and each waits from the
/// moment at which it was due, so that a server which falls behind cannot hide it. The first
/// seconds, in which the program is compiled, are asked and not counted.
///
/// ```
/// java -cp … io.github.hindcast.benchmarks.ServeLoad [RATE] [SECONDS] [HOME]
/// ```
public final class ServeLoad {
  private static final long SEED = 20201231;
  private static final int MOST_RATE = 2_000;
  private static final int MOST_SECONDS = 120;
  private static final int WARM_SECONDS = 10;
  private static final String BOOK = "beite-2019-annual";

  private final Random random = new Random(SEED);
  private final HttpClient browser = HttpClient.newHttpClient();
  private final AtomicInteger errors = new AtomicInteger();
  private final String address;
  private final List<Call> calls;

  private ServeLoad(String address, List<Call> calls) {
    this.address = address;
    this.calls = calls;
  }

  public static void main(String[] args) throws IOException {
    int rate = args.length > 0 ? Math.min(MOST_RATE, Integer.parseInt(args[0])) : 200;
    int seconds = args.length > 1 ? Math.min(MOST_SECONDS, Integer.parseInt(args[1])) : 30;
    var home = Path.of(args.length > 2 ? args[2] : System.getProperty("hindcast.home", ""));
    var project = Project.load(home, home.resolve("data")).value();
    var books = project.books().stream().filter(book -> book.id().equals(BOOK)).toList();
    var shelf = new Shelf(project, project.market(), books, Map.of());
    try (var server = WebServer.start(shelf, WebServer.LOOPBACK, 0, Throwable::printStackTrace)) {
      var load = new ServeLoad(server.address(), moving(books.getFirst()));
      load.ask(rate, WARM_SECONDS);
      load.errors.set(0);
      load.print(load.ask(rate, seconds), rate, seconds);
    }
  }

  /// The calls that have a price to move.
  private static List<Call> moving(Book book) {
    return book.calls().stream().filter(call -> !path(call).startsWith("window")).toList();
  }

  private static String path(Call call) {
    return Variation.paths(call).getFirst();
  }

  private long[] ask(int rate, int seconds) {
    var waits = new long[rate * seconds];
    var answers = new CompletableFuture<?>[waits.length];
    long start = System.nanoTime();
    for (int each = 0; each < waits.length; each++) {
      long due = start + TimeUnit.SECONDS.toNanos(1) * each / rate;
      for (long now = System.nanoTime(); now < due; now = System.nanoTime()) {
        LockSupport.parkNanos(due - now);
      }
      int question = each;
      answers[each] =
          browser
              .sendAsync(next(), BodyHandlers.ofString())
              .handle((answer, problem) -> {
                waits[question] = System.nanoTime() - due;
                count(answer, problem);
                return problem;
              });
    }
    CompletableFuture.allOf(answers).join();
    return waits;
  }

  private void count(HttpResponse<String> answer, Throwable problem) {
    boolean sound =
        problem == null
            && answer.statusCode() == 200
            && answer.body().contains("\"hindcast.what-if/1\"");
    if (!sound && errors.incrementAndGet() == 1) {
      System.err.println(problem == null ? answer.body() : problem);
    }
  }

  /// A price a little nearer or farther than the call says, up to two percent lower.
  private HttpRequest next() {
    var call = calls.get(random.nextInt(calls.size()));
    var set = path(call) + "=" + -random.nextInt(200) / 100.0 + "%";
    var query =
        "id="
            + URLEncoder.encode(call.id().toString(), UTF_8)
            + "&set="
            + URLEncoder.encode(set, UTF_8);
    return HttpRequest.newBuilder(URI.create(address + "api/what-if?" + query))
        .timeout(Duration.ofSeconds(30))
        .build();
  }

  private void print(long[] waits, int rate, int seconds) {
    Arrays.sort(waits);
    System.out.printf(
        java.util.Locale.ROOT,
        "%d requests in %d s (%d a second), %d calls: %d errors; median %.2f ms, p99 %.2f ms, most"
            + " %.2f ms%n",
        waits.length,
        seconds,
        rate,
        calls.size(),
        errors.get(),
        waits[waits.length / 2] / 1e6,
        waits[waits.length * 99 / 100] / 1e6,
        waits[waits.length - 1] / 1e6);
  }
}
