package io.github.hindcast.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who is let in, and what everybody else hears.
final class RequestsTest {
  private static Served served;

  @BeforeAll
  static void start() {
    served = Served.shipped();
  }

  @AfterAll
  static void end() {
    assertThat(served.faults()).isEmpty();
    served.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what a browser sends for the page's own requests
        "GET  | /            | Host: 127.0.0.1:PORT | 200 |",
        "GET  | /            | Host: localhost:PORT | 200 |",
        "GET  | /            | Host: LOCALHOST:PORT | 200 |",
        "GET  | /            | Host: [::1]:PORT | 200 |",
        "GET  | /api/words   | Host: localhost:PORT; Origin: http://localhost:PORT | 200 |",
        "GET  | /api/words   | Host: localhost:PORT; Sec-Fetch-Site: same-origin | 200 |",
        "GET  | /            | Host: localhost:PORT; Sec-Fetch-Site: none | 200 |",
        // a name that points here
        "GET  | /            | Host: evil.example:PORT | 403 | was 'evil.example:PORT'",
        "GET  | /            | Host: localhost.evil.example:PORT | 403 | expected localhost:PORT",
        "GET  | /            | Host: 127.0.0.1 | 403 | was '127.0.0.1'",
        "GET  | /            | Host: 127.0.0.1:1 | 403 | was '127.0.0.1:1'",
        "GET  | http://evil.example/api/books | Host: evil.example | 403 | was 'evil.example'",
        // other sites in the same browser
        "GET  | /api/books   | Host: localhost:PORT; Origin: http://evil.example | 403 | requests of other sites are not answered, was 'http://evil.example'",
        "GET  | /api/books   | Host: localhost:PORT; Origin: null | 403 | was 'null'",
        "GET  | /api/books   | Host: localhost:PORT; Origin: http://127.0.0.1:PORT | 403 | other sites",
        "GET  | /api/books   | Host: localhost:PORT; Origin: https://localhost:PORT | 403 | other sites",
        "GET  | /api/books   | Host: localhost:PORT; Sec-Fetch-Site: cross-site | 403 | was 'cross-site'",
        "GET  | /api/books   | Host: localhost:PORT; Sec-Fetch-Site: same-site | 403 | was 'same-site'",
        "GET  | /            | Host: localhost:PORT; Sec-Fetch-Site: cross-site | 403 | was 'cross-site'",
        "GET  | /            | Host: localhost:PORT; Sec-Fetch-Site: cross-site; Sec-Fetch-Mode: navigate; Sec-Fetch-Dest: iframe | 403 | was 'cross-site'",
        "GET  | /api/books   | Host: localhost:PORT; Sec-Fetch-Site: cross-site; Sec-Fetch-Mode: navigate; Sec-Fetch-Dest: document | 403 | was 'cross-site'",
        // a link that is clicked elsewhere opens the page, which has nothing in it
        "GET  | /call        | Host: localhost:PORT; Sec-Fetch-Site: cross-site; Sec-Fetch-Mode: navigate; Sec-Fetch-Dest: document | 200 |",
        // nothing can be changed
        "POST    | /api/books | Host: localhost:PORT; Content-Length: 0 | 405 | expected GET, was POST",
        "PUT     | /api/books | Host: localhost:PORT; Content-Length: 0 | 405 | expected GET, was PUT",
        "DELETE  | /api/books | Host: localhost:PORT | 405 | expected GET, was DELETE",
        "PATCH   | /nowhere   | Host: localhost:PORT; Content-Length: 0 | 405 | expected GET, was PATCH",
        "OPTIONS | /api/books | Host: localhost:PORT; Origin: http://evil.example | 403 | other sites",
        "OPTIONS | /api/books | Host: localhost:PORT | 405 | expected GET, was OPTIONS",
        "BREW    | /api/books | Host: localhost:PORT | 405 | expected GET, was BREW",
        // too much
        "GET  | /            | Host: localhost:PORT; Content-Length: 5 | 413 | a request has no body here",
        "GET  | /            | Host: localhost:PORT; Transfer-Encoding: chunked | 413 | no body",
        // addresses
        "GET  | /nowhere     | Host: localhost:PORT | 404 | there is nothing at /nowhere",
        "GET  | /api         | Host: localhost:PORT | 404 | there is nothing at /api",
        "GET  | /../../../etc/passwd       | Host: localhost:PORT | 400 | cannot be read",
        "GET  | /%2e%2e/%2e%2e/etc/passwd  | Host: localhost:PORT | 400 | cannot be read",
        "GET  | /..%2f..%2fetc/passwd      | Host: localhost:PORT | 404 | there is nothing at /..%2f",
        "GET  | /call/..;/api/books        | Host: localhost:PORT | 400 | cannot be read",
        "GET  | /style.css%00.html         | Host: localhost:PORT | 400 | cannot be read",
        "GET  | //etc/passwd               | Host: localhost:PORT | 404 | nothing at //etc/passwd",
      })
  void requestsAreAnsweredSo(
      String method, String target, String headers, int status, String message) {
    var port = String.valueOf(served.browser().port());
    var answer =
        served
            .browser()
            .send(
                method.strip(),
                target.strip(),
                Stream.of(headers.replace("PORT", port).split(";(?= )"))
                    .map(String::strip)
                    .toList());

    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    if (message != null) {
      assertThat(answer.header("Content-Type")).startsWith("application/json");
      assertThat(answer.body())
          .contains("\"schema\" : \"hindcast.error/1\"")
          .contains(message.replace("PORT", port));
    }
    assertSafe(answer);
  }

  private static void assertSafe(Browser.Answer answer) {
    assertThat(answer.header("Content-Security-Policy"))
        .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
        .doesNotContain("unsafe");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    assertThat(answer.header("Set-Cookie")).isEmpty();
    assertThat(answer.header("Server")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {5_000, 20_000})
  void anAddressThatIsTooLongIsRefused(int length) {
    var answer = served.browser().get("/api/books?lang=" + "e".repeat(length));

    assertThat(answer.status()).isEqualTo(414);
    assertThat(answer.body()).contains("hindcast.error/1");
    assertSafe(answer);
  }

  @Test
  void headersThatAreTooLongAreRefused() {
    var answer =
        served
            .browser()
            .send(
                "GET",
                "/",
                List.of("Host: localhost:" + served.browser().port(), "X: " + "x".repeat(20_000)));

    assertThat(answer.status()).isEqualTo(431);
    assertThat(answer.body()).contains("hindcast.error/1");
    assertSafe(answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/what-if | | id | expected a call such as book/call, was nothing",
        "/api/what-if | id=beite-2019-annual/al-sel-hedge | id | no call is called 'beite-2019-annual/al-sel-hedge'; did you mean 'beite-2019-annual/al-sell-hedge'?",
        "/api/what-if | id=../../etc/passwd | id | no call is called '../../etc/passwd'",
        "/api/what-if | id=AL&sett=stop=1 | sett | no parameter is called 'sett'; did you mean 'set'?",
        "/api/what-if | id=AL&id=AL | id | it was expected once",
        "/api/what-if | id=AL&lang=de | lang | expected en or zh, was 'de'",
        "/api/what-if | id=AL&set=stop | set | expected PATH=VALUE such as entry.zone[0]=14300, was 'stop'",
        "/api/what-if | id=AL&set=stop=high | stop | expected a number, a date, a range FROM:TO:STEP or a list, was 'high'",
        "/api/what-if | id=AL&set=stop=1e9 | stop | expected a number",
        "/api/what-if | id=AL&set=stop=1:9:1 | stop | a range must have at most 1 values, was 8",
        "/api/what-if | id=AL&set=stop=15000,16000 | stop | an axis must have at most 1 values",
        "/api/what-if | id=AL&set=stop=14600 | | stop 14600 must be above entry zone high 14700 for a short call",
        "/api/what-if | id=AL&set=stop=-5 | stop | expected a number above zero, or none, was -5",
        "/api/what-if | id=AL&set=stop=2020-12-31 | stop | expected a number above zero, or none, was 2020-12-31",
        "/api/what-if | id=AL&set=entry.zone[0]=none | entry.zone[0] | expected a number above zero, was none",
        "/api/what-if | id=AL&set=entry.zone[0]=14800 | | entry zone low 14800 must not be above entry zone high 14700",
        "/api/what-if | id=AL&set=entry.zone[2]=14800 | entry.zone[2] | the call has no 'entry.zone[2]' to set; did you mean 'entry.zone[0]'?",
        "/api/what-if | id=AL&set=entry.ladder=2000000000 | | a ladder must have whole rungs, at most 1000, was 2000000000",
        "/api/what-if | id=AL&set=entry.ladder=2.5 | | a ladder must have whole rungs, at most 1000, was 2.5",
        "/api/what-if | id=AL&set=exits[0].at=14600 | | exit at 14600 must be below entry zone low 14500 for a short call",
        "/api/what-if | id=AL&set=exits[0].reduce=1.5 | | reduce must be above 0 and at most 1, was 1.5",
        "/api/what-if | id=AL&set=window.to=2019-01-01 | | a window must not end on 2019-01-01 before the publication on",
        "/api/what-if | id=AL&set=window.to=2020-02-30 | window.to | expected a date such as 2020-12-31, was '2020-02-30'",
        "/api/what-if | id=AL&set=window.to=999999 sessions | window.to | expected at most 10000 sessions or months, was 999999",
        "/api/what-if | id=AL&set=window.from=2020-12-31&set=window.to=2020-06-30 | | a window must not end on 2020-06-30 before it begins on 2020-12-31",
        "/api/what-if | id=AL&set=stop=15000&set=stop=16000 | stop | it is set twice",
        "/api/what-if | id=beite-2019-annual/zn-range&set=range[0]=20000 | | range low 20000 must be below high 20000",
        "/api/what-if | id=beite-2019-annual/zn-range&set=level=1 | level | the call has no 'level' to set; there are range[0], range[1], window.from, window.to",
        "/api/what-if | id=beite-2019-annual/al-ceiling&set=level=0 | level | expected a number above zero, was 0",
        "/api/placebo | id=AL&set=stop=14600 | | stop 14600 must be above entry zone high 14700",
        "/api/sweep   | id=AL | x | expected entry.zone[0]=13800:15000:50, was nothing",
        "/api/sweep   | id=AL&x=stop | x | expected PATH=VALUES such as entry.zone[0]=13800:15000:50, was 'stop'",
        "/api/sweep   | id=AL&x=stop=1:100000000:1 | x | a range must have at most 10000 values",
        "/api/sweep   | id=AL&x=window.to=0001-01-01:9999-12-31:1d | x | an axis must have at most 10000 values",
        "/api/sweep   | id=AL&x=entry.zone[0]=13000:14000:1&y=stop=15000:16000:1 | | expected at most 10000 scenarios, was 1002001; take fewer values",
        "/api/sweep   | id=AL&x=entry.zone[5]=1 | entry.zone[5] | the call has no 'entry.zone[5]' to sweep",
        "/api/sweep   | id=AL&x=stop=15000&y=stop=16000 | y | set by two axes",
        "/api/sweep   | id=beite-2019-annual/zn-range&x=range[0]=17000 | x | nothing to sweep, a call of kind range makes no trade",
        "/api/reading | id=AL&set=stop=15000 | name | expected the name of the reading, was nothing",
        "/api/reading | id=AL&name=../x | name | expected at most 60 lower-case letters and digits with hyphens between, other than 'base', was '../x'",
        "/api/reading | id=AL&name=base | name | other than 'base', was 'base'",
        "/api/reading | id=AL&name=one-order-at-14500 | | al-sell-hedge has a reading 'one-order-at-14500' already",
        "/api/reading | id=nothing/at-all&name=x | id | no call is called 'nothing/at-all'",
      })
  void whatIsWrongIsSaidAtItsPlace(String path, String query, String at, String message) {
    var words = new ArrayList<String>();
    for (var parameter : query == null ? new String[0] : query.split("&", -1)) {
      int equals = parameter.indexOf('=');
      words.add(parameter.substring(0, equals));
      var value = parameter.substring(equals + 1);
      words.add(value.equals("AL") ? "beite-2019-annual/al-sell-hedge" : value);
    }
    var answer = served.browser().get(path.strip(), words.toArray(String[]::new));

    assertThat(answer.status()).as(answer.body()).isIn(400, 404);
    assertThat(answer.body())
        .contains("\"at\" : \"" + (at == null ? "" : at) + "\"")
        .contains("\"message\" : \"")
        .contains(message);
    assertSafe(answer);
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    var answer =
        served
            .browser()
            .get("/api/what-if", "idd", "x", "set", "stop", "set", "level=high", "lang", "de");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().split("\"message\"", -1)).hasSize(6);
  }

  @Test
  void moreValuesThanACallCanHaveAreNotRead() {
    var words = new ArrayList<String>(List.of("id", "beite-2019-annual/al-sell-hedge"));
    for (int each = 0; each < 33; each++) {
      words.addAll(List.of("set", "stop=15000"));
    }

    assertThat(served.browser().get("/api/what-if", words.toArray(String[]::new)).body())
        .contains("expected at most 32 of it, was 33");
  }

  @Test
  void problemsAreToldInChinese() {
    assertThat(served.browser().get("/api/what-if", "id", "x/y", "lang", "zh").body())
        .contains("没有名为 'x/y' 的判断");
  }
}
