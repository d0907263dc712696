package io.github.hindcast.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `hindcast serve` from outside: it says where it is, answers there, and ends when it is asked to.
final class ServeProcessTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void itServesUntilItIsAskedToEnd() throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dhindcast.home=" + System.getProperty("hindcast.home", ""),
                "io.github.hindcast.cli.Main",
                "serve",
                "huaxi-financing-cost-2022",
                "--port",
                "0")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var out = process.inputReader(UTF_8);
        var browser = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      var line = out.readLine();
      assertThat(line).matches("http://127\\.0\\.0\\.1:\\d+/  \\(Ctrl-C ends it\\)");
      var address = URI.create(line.substring(0, line.indexOf(' '))).resolve("/api/books");
      var answer =
          browser.send(
              HttpRequest.newBuilder(address).timeout(PATIENCE).build(), BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body())
          .contains("huaxi-financing-cost-2022/lpr5y-lower")
          .doesNotContain("beite");
      assertThat(process.toHandle().destroy()).isTrue();
      assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void aPortThatIsTakenIsSaid() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = String.valueOf(taken.getLocalPort());
      var run = Cli.run("serve", "huaxi-financing-cost-2022", "--port", port);

      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.err())
          .isEqualTo(
              "hindcast serve: port %s of 127.0.0.1 cannot be had; is it in use?\n"
                  .formatted(port));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--port 70000 | 2 | --port must be from 0 to 65535, was 70000",
        "--port x     | 2 | Invalid value for option '--port'",
        "no-such-book | 1 | no book and no file has this name",
      })
  void whatCannotBeServedIsSaid(String words, int code, String message) {
    var arguments = new java.util.ArrayList<>(List.of("serve"));
    arguments.addAll(List.of(words.strip().split(" ", -1)));
    var run = Cli.run(arguments.toArray(String[]::new));

    assertThat(run.exitCode()).isEqualTo(code);
    assertThat(run.err()).contains(message);
  }
}
