package io.github.hindcast.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.Shipped;
import io.github.hindcast.base.Loaded;
import io.github.hindcast.base.Problem;
import io.github.hindcast.view.Book;
import io.github.hindcast.view.Call;
import io.github.hindcast.view.Claim;
import io.github.hindcast.view.Direction;
import io.github.hindcast.view.Window;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A spreadsheet of calls is a book; what is wrong with a row is told at its line.
class CallSheetTest {
  private static final String HEADER =
      "date,analyst,house,instrument,kind,side,low,high,entry,stop,target,horizon,note,source\n";

  @TempDir private Path folder;

  @Test
  void aLevelHasItsZoneItsStopAndItsTargets() throws IOException {
    var call =
        only(
            HEADER
                + "2020-03-01,Li,H,SHFE.AL,level,sell,,,\"14,500-14,700\",15000,13500;13000,"
                + "2020-12-31,go short,p. 3\n");
    assertThat(call.claim()).isInstanceOf(Claim.Level.class);
    var trading = ((Claim.Level) call.claim()).trading();
    assertThat(trading.direction()).isEqualTo(Direction.SHORT);
    assertThat(trading.entry().orElseThrow().zone().low()).isEqualByComparingTo("14500");
    assertThat(trading.entry().orElseThrow().zone().high()).isEqualByComparingTo("14700");
    assertThat(trading.stop()).hasValue(new BigDecimal("15000"));
    assertThat(trading.exits())
        .extracting(exit -> exit.share() + " at " + exit.at())
        .containsExactly("0.500000 at 13500", "0.500000 at 13000");
    assertThat(call.window().end()).isEqualTo(new Window.OnDate(LocalDate.parse("2020-12-31")));
    assertThat(call.view().analyst().name().en()).isEqualTo("Li");
    assertThat(call.view().analyst().house().en()).isEqualTo("H");
    assertThat(call.statement().said().en()).isEqualTo("go short");
    assertThat(call.statement().locator().en()).isEqualTo("p. 3");
    assertThat(call.id()).hasToString("desk/row-2");
  }

  @Test
  void aNameThatStandsTwiceIsToldOnceAndTheFirstKeepsIt() throws IOException {
    var loaded =
        load(
            """
            date,analyst,instrument,side,horizon,id
            2020-03-01,Li,SHFE.AL,long,3 months,one
            2020-03-02,Li,SHFE.AL,short,3 months,one
            2020-03-03,Li,SHFE.AL,long,3 months,
            2020-03-04,Li,SHFE.AL,long,3 months,row-4
            """);
    assertThat(loaded.value().getFirst().calls())
        .map(call -> call.id().name())
        .containsExactly("one", "row-4");
    assertThat(loaded.problems().stream().map(Problem::toString))
        .map(line -> line.substring(line.indexOf("desk.csv") + 8))
        .containsExactly(
            ":3:38: id: call 'one' stands twice, first on line 2",
            ":5:37: id: call 'row-4' stands twice, first on line 4");
  }

  @Test
  void manyBrokenRowsAreToldByKindWithTheFirstFewOfEach() throws IOException {
    var rows = new StringBuilder("date,analyst,instrument,side,horizon\n");
    for (int row = 0; row < 500; row++) {
      rows.append("2020-03-01,Li,")
          .append(row % 2 == 0 ? "SHFE.AL" : "NOWHERE." + row)
          .append(",long,3 months\n");
    }
    var loaded = load(rows.toString());
    assertThat(loaded.value().getFirst().calls()).hasSize(250);
    assertThat(loaded.problems()).hasSizeLessThan(20);
    assertThat(loaded.problems().getLast().toString())
        .endsWith("and 245 more of this kind; 250 problems in this file in all");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "level,long,,,100,,         | level",
        ",long,90,100,,,            | level",
        ",long,,,100,,              | level",
        ",buy,,,,,                  | direction",
        "方向,看空,,,,,               | direction",
        ",,90,100,,,                | range",
        "震荡,,90,100,,,             | range",
        "floor,,90,,,,              | barrier",
        "压力,,,100,,,               | barrier",
        "rise-to,,,,,,120           | barrier",
        "跌至,,,,80,,                | barrier",
        "avoid,long,,,100,,         | avoid",
        "signal,bullish,,,,,        | signal",
        "signal,震荡,,,,,            | signal",
        "neutral,,,,,,              | neutral",
      })
  void aRowIsOfTheKindItSaysOrShows(String cells, String kind) throws IOException {
    var call = only(HEADER + "2020-03-01,Li,H,SHFE.AL," + cells.strip() + ",3 months,,\n");
    assertThat(call.claim().kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-03-01, 2020-03-01T16:00:00Z",
    "2020/3/1, 2020-03-01T16:00:00Z",
    "20200301, 2020-03-01T16:00:00Z",
    "2020年3月1日, 2020-03-01T16:00:00Z",
    "2020-03-01 08:59, 2020-03-01T00:59:00Z",
    "2020/3/1 8:59:30, 2020-03-01T00:59:00Z",
  })
  void datesAreReadAsTheyAreWrittenInChina(String date, String published) throws IOException {
    var call = only(HEADER + date + ",Li,H,SHFE.AL,,long,,,,,,3 months,,\n");
    assertThat(call.published().at()).isEqualTo(Instant.parse(published));
  }

  @Test
  void chineseHeadersMeanTheSame() throws IOException {
    var english =
        only(
            """
            date,analyst,instrument,side,entry,stop,target,horizon
            2020-03-01,李,SHFE.AL,short,14500,14900,13500,3 months
            """);
    var chinese =
        only(
            """
            日期,分析师,品种,方向,入场,止损,目标,期限
            2020-03-01,李,SHFE.AL,空,14500,14900,13500,三个月
            """);
    assertThat(chinese).isEqualTo(english);
  }

  @Test
  void aColumnWithTheZoneMovesThePublication() throws IOException {
    var call =
        only(
            """
            date,analyst,instrument,side,horizon,zone
            2020-03-01 08:00,Li,XAU.USD,long,3 months,America/New_York
            """);
    assertThat(call.published().at()).isEqualTo(Instant.parse("2020-03-01T13:00:00Z"));
  }

  @Test
  void aStatementThatCannotBeTestedIsKeptWithItsReason() throws IOException {
    var loaded = load(HEADER + "2020-03-01,Li,H,SHFE.AL,untestable,,,,,,,,no horizon was said,\n");
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.value().getFirst().calls()).isEmpty();
    assertThat(loaded.value().getFirst().source().statements().getFirst().untestable())
        .hasValueSatisfying(why -> assertThat(why.en()).isEqualTo("no horizon was said"));
  }

  @Test
  void theSignThatDisarmsAFormulaIsTakenOff() throws IOException {
    var call = only(HEADER + "2020-03-01,Li,H,SHFE.AL,,long,,,,,,3 months,'=1+1,'@home\n");
    assertThat(call.statement().said().en()).isEqualTo("=1+1");
    assertThat(call.statement().locator().en()).isEqualTo("@home");
  }

  @Test
  void aWrongRowIsToldAtItsLineAndTheOthersGoOn() throws IOException {
    var loaded =
        load(
            HEADER
                + "2020-03-01,Li,H,SHFE.AL,,long,,,,,,3 months,,\n"
                + "2020-03-01,Li,H,SHFE.AL,,long,,,,,,soon,,\n"
                + "2020-13-01,,,SHFE.AL,celing,,,100,,,,3 months,,\n"
                + "2020-03-01,Li,H,SHFE.AX,,long,,,,,,3 months,,\n"
                + "2020-03-01,Li,H,SHFE.AL,,long,,,100,120,,3 months,,\n"
                + "2020-03-01,Li,H,SHFE.AL,,,,,,,,3 months,,\n"
                + "2020-03-01,Li,H,SHFE.AL,ceiling,,,cheap,,,,3 months,,\n"
                + "2020-03-01,Li,H,SHFE.AL,,sideways,,,,,,3 months,,\n"
                + "03/01/2020,Li,H,SHFE.AL,,long,,,,,,3 months,,\n");
    assertThat(loaded.value().getFirst().calls()).hasSize(1);
    assertThat(loaded.problems().stream().map(Problem::toString))
        .map(line -> line.substring(line.indexOf("desk.csv") + 8))
        .containsExactly(
            ":3:36: horizon: expected " + Horizon.FORMS.en() + ", was 'soon'",
            ":4:1: date: expected a day of the calendar, was '2020-13-01', which does not exist",
            ":4:12: analyst: expected an analyst or a house, was nothing",
            ":4:22: kind: expected one of level, range, direction, floor, ceiling, rise-to,"
                + " fall-to, avoid, signal, neutral, untestable, was 'celing', nearest is"
                + " 'ceiling'; other kinds are written in a strategy file",
            ":5:17: row-5.instrument: unknown instrument 'SHFE.AX', nearest is 'SHFE.AL'; expected"
                + " one of those in data/instruments.yaml",
            ":6:37: row-6.stop: stop 120 must be below entry zone low 100 for a long call",
            ":7:25: kind: expected a kind, or a side, or a low and a high, from which the kind is"
                + " told",
            ":8:35: row-8.level: expected a number, was the text 'cheap'",
            ":9:26: row-9.side: expected one of long, short, was the text 'sideways'",
            ":10:1: date: expected a date such as 2020-12-31, 2020/12/31 or 20201231, with or"
                + " without a time, was '03/01/2020'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date,analyst | :1: missing column instrument, horizon",
        "date,analyst,instrument,horizon,sidee | :1: unknown column 'sidee', nearest is 'side'; expected"
            + " date, analyst",
        "date,日期,analyst,instrument,horizon | :1: column 'date' stands twice",
        "date,analyst,instrument,horizon | : expected rows of calls, was a header alone",
      })
  void aWrongHeaderIsTold(String header, String problem) throws IOException {
    var loaded = load(header + "\n");
    assertThat(loaded.value()).isEmpty();
    assertThat(loaded.problems().getFirst().toString()).contains("desk.csv" + problem);
  }

  private Call only(String text) throws IOException {
    var loaded = load(text);
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.value().getFirst().calls()).hasSize(1);
    return loaded.value().getFirst().calls().getFirst();
  }

  private Loaded<List<Book>> load(String text) throws IOException {
    var file = folder.resolve("desk.csv");
    Files.writeString(file, text);
    return Shipped.PROJECT.books(List.of(file));
  }
}
