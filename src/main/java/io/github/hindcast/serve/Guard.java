package io.github.hindcast.serve;

import io.github.hindcast.base.Text;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Lets in what the page itself asks, and nobody else: any page in the same browser can send a
/// request to this machine, and a name that its owner points here (DNS rebinding) makes it look
/// like one of its own.
///
/// So the `Host` must be a name of this machine with the port of the connection, an `Origin` must
/// be that host, and `Sec-Fetch-Site` the same origin. A link that is clicked in a mail or on
/// another site may open a page, which has no data in it, but nothing else.
final class Guard {
  private static final int LONGEST_ADDRESS = 4_096;

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /// On every answer.
  static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy", POLICY,
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Embedder-Policy", "require-corp",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy", "camera=(), microphone=(), geolocation=()",
          "Cache-Control", "no-store");

  private final List<String> names;
  private final List<String> pages;

  /// `host` is the address that is listened at; `pages` are those that a link may open.
  Guard(String host, List<String> pages) {
    var bound = host.contains(":") ? "[" + host + "]" : host;
    this.names = Stream.of("localhost", "127.0.0.1", "[::1]", bound).distinct().toList();
    this.pages = List.copyOf(pages);
  }

  /// Throws a [Refusal] for what is not let in.
  void check(Context context) {
    HEADERS.forEach(context::header);
    int port = context.req().getLocalPort();
    var host = header(context, "Host").orElse("");
    if (names.stream().noneMatch(name -> host.equalsIgnoreCase(name + ":" + port))) {
      throw Refusal.of(
          403,
          "Host",
          Text.format(
              "expected localhost:%s or 127.0.0.1:%1$s, was '%s'",
              "应为 localhost:%s 或 127.0.0.1:%1$s，实为 '%s'", port, host));
    }
    header(context, "Origin")
        .filter(origin -> !origin.equalsIgnoreCase("http://" + host))
        .ifPresent(origin -> {
          throw Refusal.of(
              403,
              "Origin",
              Text.format(
                  "requests of other sites are not answered, was '%s'",
                  "不响应其他网站的请求，来源为 '%s'", origin));
        });
    header(context, "Sec-Fetch-Site")
        .filter(site -> !site.equals("same-origin") && !site.equals("none"))
        .filter(_ -> !opensPage(context))
        .ifPresent(site -> {
          throw Refusal.of(
              403,
              "Sec-Fetch-Site",
              Text.format(
                  "requests of other sites are not answered, was '%s'",
                  "不响应其他网站的请求，来源为 '%s'", site));
        });
    requireReading(context);
  }

  private boolean opensPage(Context context) {
    return pages.contains(context.path())
        && header(context, "Sec-Fetch-Mode").filter("navigate"::equals).isPresent()
        && header(context, "Sec-Fetch-Dest").filter("document"::equals).isPresent();
  }

  private static void requireReading(Context context) {
    var method = context.req().getMethod();
    if (!method.equals("GET")) {
      context.header("Allow", "GET");
      throw Refusal.of(405, "", Text.format("expected GET, was %s", "只支持 GET，实为 %s", method));
    }
    int length =
        context.path().length() + Optional.ofNullable(context.queryString()).orElse("").length();
    if (length > LONGEST_ADDRESS) {
      throw Refusal.of(
          414,
          "",
          Text.format(
              "expected an address of at most %s characters, was %s",
              "地址最长 %s 个字符，实为 %s", LONGEST_ADDRESS, length));
    }
    if (context.req().getContentLengthLong() > 0
        || header(context, "Transfer-Encoding").isPresent()) {
      context.header("Connection", "close");
      throw Refusal.of(413, "", Text.of("a request has no body here", "请求不应带有正文"));
    }
  }

  private static Optional<String> header(Context context, String name) {
    return Optional.ofNullable(context.header(name));
  }
}
