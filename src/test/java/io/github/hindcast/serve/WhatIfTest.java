package io.github.hindcast.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hindcast.Shipped;
import io.github.hindcast.sweep.Sweep;
import io.github.hindcast.sweep.Variation;
import io.github.hindcast.view.Call;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One arithmetic: what is said of a value is what `sweep` says of it, to the cent.
final class WhatIfTest {
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

  private static JsonNode ask(String path, List<String> words) {
    var answer = served.browser().get(path, words.toArray(String[]::new));
    assertThat(answer.status()).as(answer.body()).isIn(200, 400);
    return new JsonMapper().readTree(answer.body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "al-sell-hedge | entry.zone[0]=13800:14700:50     | exits[0].at=12500:14500:250",
        "al-sell-hedge | stop=none,14600:16600:200        | window.to=2020-06-30:2020-12-31:1m",
        "al-sell-hedge | entry.ladder=1:5:1               | window.from=2020-01-01:2020-12-01:1m",
        "ni-buy-hedge  | entry.zone[0]=92000:100000:1000  | stop=none,80000:99000:4000",
        "zn-sell-hedge | entry.zone[0]&entry.zone[1]=-20%:5%:5% | window.to=20:120:25 sessions",
        "zn-no-chase   | entry.zone[0]&entry.zone[1]=by -2000:2000:500 | stop=none,17500",
        "al-short-after-festival | window.to=2020-03-31:2020-12-31:1m |",
      })
  void everyCellOfASweepIsWhatIsSaidOfItsValues(String name, String x, String y) {
    var id = "beite-2019-annual/" + name;
    var words = new ArrayList<>(List.of("id", id, "x", x.strip()));
    if (y != null) {
      words.addAll(List.of("y", y.strip()));
    }
    var heat = ask("/api/sweep", words);
    int compared = 0;
    for (int row = 0; row < heat.get("net").size(); row++) {
      for (int column = 0; column < heat.get("net").get(row).size(); column++) {
        var asked = new ArrayList<>(List.of("id", id));
        set(asked, heat.get("axes").get(0), row);
        if (y != null) {
          set(asked, heat.get("axes").get(1), column);
        }
        var net = heat.get("net").get(row).get(column);
        var what = ask("/api/what-if", asked);
        if (net.isNull()) {
          assertThat(what.has("problems") || untraded(what)).as("%s", asked).isTrue();
        } else {
          assertThat(net(what)).as("%s", asked).isEqualByComparingTo(net.decimalValue());
          compared++;
        }
      }
    }
    assertThat(compared).isPositive();
  }

  private static void set(List<String> asked, JsonNode axis, int value) {
    for (var path : axis.get("paths")) {
      asked.addAll(
          List.of("set", path.asString() + "=" + axis.get("values").get(value).asString()));
    }
  }

  private static boolean untraded(JsonNode what) {
    return List.of("NO_DATA", "PENDING").contains(what.at("/call/verdict").asString());
  }

  /// A trade advised against has its trades and no result of the call.
  private static BigDecimal net(JsonNode what) {
    var net = BigDecimal.ZERO;
    for (var trade : what.at("/call/trades")) {
      net = net.add(trade.get("net").decimalValue());
    }
    var pnl = what.at("/call/pnl");
    if (!pnl.isNull()) {
      assertThat(pnl.get("net").decimalValue()).isEqualByComparingTo(net);
    }
    return net;
  }

  @Test
  void theCellsAreThoseOfTheSweepToTheRoundingOfItsLedger() {
    var book = book();
    var result =
        Sweep.of(book)
            .vary("al-sell-hedge.entry.zone[0]", "13800:14700:50")
            .vary("al-sell-hedge.exits[0].at", "12500:13700:100")
            .run(Shipped.PROJECT.market());

    assertThat(result.best())
        .hasSize(10)
        .allSatisfy(best -> assertThat(result.netToTheCent(best.scenario())).isEqualTo(best.net()));
    for (int scenario = 0; scenario < result.grid().size(); scenario++) {
      if (result.isRun(scenario)) {
        assertThat(result.netToTheCent(scenario).doubleValue())
            .isCloseTo(result.net(scenario), within(1.0));
      }
    }
  }

  @Test
  void nothingSetIsTheCallAsItIsWritten() {
    for (var judgement :
        served.shelf().run().books().stream().flatMap(b -> b.judgements().stream()).toList()) {
      var what = ask("/api/what-if", List.of("id", judgement.call().id().toString()));

      assertThat(what.at("/call/verdict").asString()).isEqualTo(judgement.verdict().name());
      assertThat(what.at("/call/reason").asString()).isEqualTo(judgement.reason().en());
      for (var value : what.get("values")) {
        assertThat(value.get("changed").asBoolean()).isFalse();
      }
    }
  }

  @Test
  void everyReadingCanBeChangedToo() {
    var what =
        ask(
            "/api/what-if",
            List.of(
                "id", "beite-2019-annual/al-sell-hedge#one-order-at-14500", "set", "stop=15000"));

    assertThat(what.at("/call/reading").asString()).isEqualTo("one-order-at-14500");
    assertThat(what.at("/call/trades").get(0).get("exit_reason").asString()).isEqualTo("stop");
  }

  @ParameterizedTest
  @CsvSource({
    "zn-range, range[1]=25000, PARTIAL|MISS|HIT",
    "al-ceiling, level=17000, HIT",
    "zn-cost-floor, level=14000, HIT",
  })
  void aRangeAndABarrierAreJudgedAtTheLevelSet(String name, String set, String verdicts) {
    var what = ask("/api/what-if", List.of("id", "beite-2019-annual/" + name, "set", set));

    assertThat(what.at("/call/verdict").asString()).matches(verdicts);
    assertThat(what.at("/call/reason").asString())
        .contains(io.github.hindcast.base.Numbers.grouped(new BigDecimal(set.split("=", -1)[1])));
  }

  @Test
  void thePlaceboIsThatOfTheCommandForACallWithNothingSet() {
    var said = ask("/api/placebo", List.of("id", "beite-2019-annual/al-sell-hedge"));
    var command =
        new JsonMapper()
            .readTree(
                io.github.hindcast.cli.Cli.run("placebo", "beite-2019-annual", "--format", "json")
                    .out());

    assertThat(command.get("calls").valueStream())
        .filteredOn(call -> call.get("id").asString().equals("al-sell-hedge"))
        .containsExactly(said.get("calls").get(0));
  }

  @Test
  void whatIsSaidAtEveryPathCanBeSetAgain() {
    for (var call : book().calls()) {
      for (var path : Variation.paths(call)) {
        Variation.said(call, path)
            .ifPresent(said -> {
              var setting = Variation.Setting.parse(path + "=" + said);
              assertThat(Variation.of(call, List.of(setting)))
                  .as("%s %s", call.id(), setting)
                  .isEqualTo(new Variation.Varied(withoutReadings(call)));
            });
      }
    }
  }

  private static Call withoutReadings(Call call) {
    return ((Variation.Varied) Variation.of(call, List.of())).call();
  }

  private static io.github.hindcast.view.Book book() {
    return Shipped.PROJECT.books().stream()
        .filter(each -> each.id().equals("beite-2019-annual"))
        .findFirst()
        .orElseThrow();
  }
}
