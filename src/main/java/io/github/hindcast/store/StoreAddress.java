package io.github.hindcast.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.hindcast.base.Text;
import java.net.URLDecoder;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Where a store is: a DuckDB file, or a database on a PostgreSQL server.
///
/// A password is taken from the address or from `PGPASSWORD` and is never part of what is shown.
public sealed interface StoreAddress {
  String POSTGRESQL = "jdbc:postgresql:";
  String ENDING = ".duckdb";

  /// What a user may be shown.
  String shown();

  record InFile(Path file) implements StoreAddress {
    @Override
    public String shown() {
      return file.toString();
    }
  }

  /// `url` has neither user nor password.
  record OnServer(String url, Optional<String> user, Optional<String> password)
      implements StoreAddress {
    @Override
    public String shown() {
      int query = url.indexOf('?');
      return query < 0 ? url : url.substring(0, query);
    }

    @Override
    public String toString() {
      return shown();
    }
  }

  /// `environment` gives the value of an environment variable.
  static StoreAddress parse(String text, Function<String, Optional<String>> environment)
      throws StoreRefused {
    if (text.startsWith(POSTGRESQL)) {
      return server(text, environment);
    }
    if (text.startsWith("postgres://") || text.startsWith("postgresql://")) {
      throw refused();
    }
    try {
      if (text.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
        return new InFile(Path.of(text));
      }
    } catch (InvalidPathException _) {
      throw refused();
    }
    throw refused();
  }

  /// Without the text, in which there may be a password.
  private static StoreRefused refused() {
    return new StoreRefused(
        Text.of(
            "a store is a file that ends in .duckdb or an address such as"
                + " jdbc:postgresql://host:5432/database?user=…&password=… (user and password may"
                + " be in PGUSER and PGPASSWORD)",
            "存储库应为以 .duckdb 结尾的文件，或形如 jdbc:postgresql://host:5432/database?user=…&password=…"
                + " 的地址（用户名和密码也可用环境变量 PGUSER 和 PGPASSWORD 给出）"));
  }

  private static StoreAddress server(String text, Function<String, Optional<String>> environment)
      throws StoreRefused {
    int query = text.indexOf('?');
    var place = query < 0 ? text : text.substring(0, query);
    if (place.contains("@") || !place.matches("jdbc:postgresql:(//[^/]+/)?[^/?&]+")) {
      throw refused();
    }
    var user = environment.apply("PGUSER");
    var password = environment.apply("PGPASSWORD");
    List<String> rest = new ArrayList<>();
    var parameters = query < 0 ? new String[0] : text.substring(query + 1).split("&");
    for (var parameter : parameters) {
      if (parameter.startsWith("user=")) {
        user = Optional.of(decoded(parameter));
      } else if (parameter.startsWith("password=")) {
        password = Optional.of(decoded(parameter));
      } else if (!parameter.isEmpty()) {
        rest.add(parameter);
      }
    }
    var url = rest.isEmpty() ? place : place + "?" + String.join("&", rest);
    return new OnServer(url, user, password);
  }

  private static String decoded(String parameter) throws StoreRefused {
    try {
      return URLDecoder.decode(parameter.substring(parameter.indexOf('=') + 1), UTF_8);
    } catch (IllegalArgumentException _) {
      throw refused();
    }
  }
}
