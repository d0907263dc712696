package io.github.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DataSeriesCommandTest {
  private static final Path MARKET =
      Path.of(System.getProperty("hindcast.home", ""), "../shared/market").normalize();
  private static final List<String> CONTRACTS =
      List.of(
          "date,contract,open,high,low,close,volume,open_interest,settlement",
          "2025-05-06,SI2507,8000,8100,7900,8050,900,5000,8040",
          "2025-05-06,SI2509,8100,8200,8000,8150,500,4000,8140",
          "2025-05-07,SI2507,8050,8100,7900,8000,900,4000,8010",
          "2025-05-07,SI2509,8150,8200,8000,8100,950,4500,8110",
          "2025-05-08,SI2507,8000,8100,7900,8020,100,3000,8010",
          "2025-05-08,SI2509,8100,8200,8000,8130,990,5500,8120");

  @TempDir Path folder;

  @Test
  void rollIsDecidedByTheFiguresOfTheDayBefore() throws IOException {
    var file = Files.write(folder.resolve("si.csv"), CONTRACTS);
    var series = folder.resolve("main.csv");
    var rolls = folder.resolve("rolls.csv");

    var cli =
        Cli.run(
            "data",
            "series",
            file.toString(),
            "--as",
            "GFEX.SI",
            "--rule",
            "open-interest:1.1",
            "-o",
            series.toString(),
            "--rolls",
            rolls.toString());

    assertThat(cli.err()).isEmpty();
    assertThat(cli.exitCode()).isZero();
    assertThat(cli.out())
        .contains("2025-05-08  SI2507  SI2509  2025-05-07")
        .contains("2 sessions, 2025-05-07 to 2025-05-08, 1 roll");
    assertThat(series)
        .hasContent(
            """
            date,open,high,low,close,volume,open_interest,settlement,contract
            2025-05-07,8050,8100,7900,8000,900,4000,8010,SI2507
            2025-05-08,8100,8200,8000,8130,990,5500,8120,SI2509
            """);
    assertThat(rolls)
        .hasContent(
            """
            date,old_contract,new_contract,as_of,old_close,new_close,new_settlement
            2025-05-08,SI2507,SI2509,2025-05-07,8000,8100,8110
            """);
  }

  @Test
  void choiceOfTheVeryDayIsToldAsLookingAhead() throws IOException {
    var file = Files.write(folder.resolve("si.csv"), CONTRACTS);
    var other =
        Files.write(
            folder.resolve("other.csv"),
            List.of(
                "date,open,high,low,close,contract",
                "2025-05-07,8150,8200,8000,8100,SI2509",
                "2025-05-08,8100,8200,8000,8130,SI2509"));

    assertThat(
            Cli.run(
                    "data",
                    "series",
                    file.toString(),
                    "--as",
                    "GFEX.SI",
                    "--compare",
                    other.toString())
                .out())
        .contains("2025-05-07  2025-05-07     1  SI2507  SI2509")
        .contains("later delivery; as if it looked ahead: largest by volume of the very day")
        .contains("the same contract on 1 of 2 days");
  }

  @ParameterizedTest
  @CsvSource({"oi:1", "open-interest:0.9", "open-interest:a", "before-last-day:20", "volume:1:2"})
  void ruleThatIsNoneIsWrongUsage(String rule) throws IOException {
    var file = Files.write(folder.resolve("si.csv"), CONTRACTS);
    var cli = Cli.run("data", "series", file.toString(), "--as", "GFEX.SI", "--rule", rule);

    assertThat(cli.exitCode()).isEqualTo(2);
    assertThat(cli.err()).contains("before-last-day:20:tenth-session was expected");
  }

  /// The vendor never rolls back. On most spans it only keeps the contract that both had: it waits
  /// until more than one figure of one day speaks for the next. On one span, of two days, nothing
  /// but the volume of the very day gives its contract.
  @ParameterizedTest
  @CsvSource({
    "open-interest:1.0, 433, 15, 10, 1",
    "open-interest:1.1, 437, 18,  9, 1",
    "volume:1.0,        381, 18, 12, 0",
  })
  @EnabledIf("isMarketThere")
  void siliconDiffersFromTheVendorOnCountedDays(
      String rule, int same, int spans, int kept, int ahead) {
    var out =
        Cli.run(
                "data",
                "series",
                MARKET.resolve("gfex-si-contracts.csv").toString(),
                "--as",
                "GFEX.SI",
                "--rule",
                rule,
                "--compare",
                MARKET.resolve("gfex-si-dominant.csv").toString())
            .out();

    assertThat(out).contains("the same contract on " + same + " of 499 days");
    assertThat(out.split("keeps what both had;|(later|earlier) delivery;", -1)).hasSize(spans + 1);
    assertThat(out.split("keeps what both had;", -1)).hasSize(kept + 1);
    assertThat(out.split("as if it looked ahead", -1)).hasSize(ahead + 1);
    assertThat(out.replaceAll("\\s+", " "))
        .contains("the other one rolls 16 times, 0 of them back")
        .contains("volume of the day before on 456, open interest of the day before on 440");
  }

  static boolean isMarketThere() {
    return Files.exists(MARKET.resolve("gfex-si-contracts.csv"));
  }
}
