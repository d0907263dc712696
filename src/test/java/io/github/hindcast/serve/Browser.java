package io.github.hindcast.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Asks a server of this machine, byte by byte as the test says: no library puts right what is
/// wrong with a request.
final class Browser {
  private static final int PATIENCE_MS = 30_000;

  private final int port;

  private Browser(int port) {
    this.port = port;
  }

  static Browser at(WebServer server) {
    var address = server.address();
    return new Browser(
        Integer.parseInt(address.substring(address.lastIndexOf(':') + 1, address.length() - 1)));
  }

  int port() {
    return port;
  }

  /// An answer; header names are in lower case.
  record Answer(int status, Map<String, String> headers, String body) {
    String header(String name) {
      return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT))).orElse("");
    }
  }

  /// As a page of the server would ask.
  Answer get(String target) {
    return send("GET", target, List.of("Host: 127.0.0.1:" + port, "Sec-Fetch-Site: same-origin"));
  }

  /// `path?name=value&…`, values encoded.
  Answer get(String path, String... namesAndValues) {
    var query = new ArrayList<String>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      query.add(namesAndValues[at] + "=" + URLEncoder.encode(namesAndValues[at + 1], UTF_8));
    }
    return get(path + "?" + String.join("&", query));
  }

  Answer send(String method, String target, List<String> headers) {
    var request = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
    headers.forEach(header -> request.append(header).append("\r\n"));
    request.append("Connection: close\r\n\r\n");
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MS);
      socket.getOutputStream().write(request.toString().getBytes(UTF_8));
      socket.getOutputStream().flush();
      return answer(socket.getInputStream().readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Answer answer(byte[] bytes) {
    var text = new String(bytes, UTF_8);
    int end = text.indexOf("\r\n\r\n");
    var lines = text.substring(0, end).split("\r\n", -1);
    var headers = new TreeMap<String, String>();
    for (int line = 1; line < lines.length; line++) {
      int colon = lines[line].indexOf(':');
      headers.put(
          lines[line].substring(0, colon).toLowerCase(Locale.ROOT),
          lines[line].substring(colon + 1).strip());
    }
    return new Answer(
        Integer.parseInt(lines[0].split(" ", -1)[1]), headers, text.substring(end + 4));
  }
}
