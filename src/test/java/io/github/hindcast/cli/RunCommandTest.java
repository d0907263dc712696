package io.github.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.Golden;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class RunCommandTest {
  @Test
  void runJudgesTheShippedBooksWithoutAProblem() {
    var run = Cli.run("run");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    Golden.check("run.txt", run.out());
  }

  @Test
  void runInChinese() {
    Golden.check("run.zh.txt", Cli.run("run", "--lang", "zh").out());
  }

  @Test
  void everyFieldOfEveryCallIsAsItWas() {
    Golden.check("run.json", Cli.run("run", "--format", "json").out());
  }

  @Test
  void readingsAreShownOnDemand() {
    Golden.check("run-readings.csv", Cli.run("run", "--readings", "--format", "csv").out());
  }

  @Test
  void tableKeepsWithinAHundredColumns() {
    assertThat(Cli.run("run", "--readings").out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void sellHedgeFillsThreeRungsAndExpiresWithTheRollsCarried() {
    var call = call(Cli.run("run", "beite-2019-annual", "--format", "json"), "al-sell-hedge");

    assertThat(call.at("/actionable_from").stringValue()).isEqualTo("2019-12-24");
    assertThat(call.at("/verdict").stringValue()).isEqualTo("MISS");
    assertThat(call.at("/pnl/per_unit").decimalValue()).isEqualByComparingTo("-1855");
    assertThat(call.at("/pnl/gross").decimalValue()).isEqualByComparingTo("-1855000.00");
    assertThat(prices(call, "entry_price")).containsExactly("14500", "14600", "14700");
    assertThat(prices(call, "exit_price")).containsOnly("15460");
    assertThat(days(call, "entered")).containsOnly("2020-07-13");
    assertThat(days(call, "exited")).containsOnly("2020-12-31");
  }

  @Test
  void sellHedgeIsPendingBeforeItIsEntered() {
    var run = Cli.run("run", "beite-2019-annual", "--as-of", "2020-06-30", "--format", "json");
    var call = call(run, "al-sell-hedge");

    assertThat(call.at("/verdict").stringValue()).isEqualTo("PENDING");
    assertThat(call.at("/trades")).isEmpty();
    assertThat(call.at("/reason").stringValue()).contains("not entered").contains("2020-06-30");
  }

  @Test
  void bothSiliconRangesHeldOnCloseOnly() {
    var run = Cli.run("run", "dayue-silicon-2025-05-28", "--format", "json");

    for (var id : List.of("si2507-range", "ps2507-range")) {
      assertThat(call(run, id).at("/verdict").stringValue()).as(id).isEqualTo("PARTIAL");
      assertThat(call(run, id).at("/measures/closes_inside").intValue()).as(id).isOne();
      assertThat(call(run, id).at("/measures/sessions_inside").intValue()).as(id).isZero();
    }
  }

  @Test
  void unknownBookNamesTheNearestAndExitsWithOne() {
    var run = Cli.run("run", "beite-2019-anual");

    assertThat(run.exitCode()).isEqualTo(ExitCodes.PROBLEMS);
    assertThat(run.err()).contains("did you mean \"beite-2019-annual\"?");
  }

  @Test
  void dateThatDoesNotExistIsWrongUsage() {
    var run = Cli.run("run", "--as-of", "2020-02-30");

    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(run.err()).contains("a date such as 2020-06-30 was expected, was \"2020-02-30\"");
  }

  @Test
  void helpHasAnExample() {
    for (var command : List.of("run", "explain", "check", "coverage")) {
      assertThat(Cli.run(command, "--help").out()).as(command).contains("Examples:");
    }
  }

  private static JsonNode call(Cli run, String id) {
    return StreamSupport.stream(
            new JsonMapper().readTree(run.out()).at("/calls").spliterator(), false)
        .filter(call -> call.at("/id").stringValue().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> prices(JsonNode call, String field) {
    return StreamSupport.stream(call.at("/trades").spliterator(), false)
        .map(trade -> trade.get(field).decimalValue().toPlainString())
        .toList();
  }

  private static List<String> days(JsonNode call, String field) {
    return StreamSupport.stream(call.at("/trades").spliterator(), false)
        .map(trade -> trade.get(field).stringValue())
        .toList();
  }

  @Test
  void theStripIsDrawnWhereAskedForAndNeverIntoAPipe() {
    assertThat(Cli.run("run", "beite-2019-annual").out()).doesNotContain("▁");
    var drawn = Cli.run("run", "beite-2019-annual", "--strip", "always", "--lang", "zh").out();
    assertThat(drawn).contains("▁", "▼", "●");
    assertThat(Cli.run("run", "--strip", "always", "--format", "json").out()).doesNotContain("▁");
  }
}
