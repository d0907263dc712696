package io.github.hindcast.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.view.Book;
import io.github.hindcast.view.Call;
import io.github.hindcast.view.Claim;
import io.github.hindcast.view.Direction;
import io.github.hindcast.view.EntryZone;
import io.github.hindcast.view.Period;
import io.github.hindcast.view.Trading;
import io.github.hindcast.view.Window;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GoodBookTest {
  private static final InstrumentId AL = InstrumentId.of("AL");
  private static final InstrumentId AU = InstrumentId.of("AU");
  private static final InstrumentId AG = InstrumentId.of("AG");
  private static final Period LAST_YEAR =
      new Period(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31));

  @TempDir private Path home;
  private Optional<Book> book = Optional.empty();

  @BeforeEach
  void load() throws IOException {
    var loaded = GoodProject.in(home).load();
    assertThat(loaded.problems()).isEmpty();
    book = Optional.of(loaded.value().books().getFirst());
  }

  @Test
  void everyKindIsReadWithItsNumbersAsTheyAreWritten() {
    assertThat(claim("band")).isEqualTo(new Claim.Range(AL, number("90"), number("110")));
    assertThat(claim("up")).isEqualTo(new Claim.Move(AU, Direction.LONG, Optional.of(LAST_YEAR)));
    assertThat(claim("floor"))
        .isEqualTo(
            new Claim.Barrier(
                AL, Claim.BarrierType.RISE_TO, number("110"), Claim.PriceBasis.EXTREMES));
    assertThat(claim("shun")).isEqualTo(new Claim.Avoid(AG, Trading.atOpen(Direction.SHORT)));
    assertThat(claim("pair")).isEqualTo(new Claim.Relative(AU, AG));
    assertThat(claim("calm"))
        .isEqualTo(new Claim.Volatility(InstrumentId.of("AU.AG"), Claim.Expected.LOWER, LAST_YEAR));
    assertThat(claim("sign")).isEqualTo(new Claim.Signal(AL, Claim.Leaning.BEARISH, number("0.5")));
    assertThat(claim("flat")).isEqualTo(new Claim.Neutral(AL, number("1.0")));
    assertThat(claim("cut")).isEqualTo(new Claim.Series("rate.long", Claim.Expected.LOWER));
    assertThat(claim("launched")).isEqualTo(new Claim.Event("launch", Optional.of(number("0.70"))));
    assertThat(claim("made"))
        .isEqualTo(new Claim.Forecast("output", number("130"), "kt", number("0")));
  }

  @Test
  void aLevelHasItsTradeSizeRoleAndAssumptions() {
    var buy = call("buy");
    assertThat(buy.claim())
        .isEqualTo(
            new Claim.Level(
                AL,
                new Trading(
                    Direction.LONG,
                    Optional.of(
                        new Trading.Entry(
                            new EntryZone(number("100"), number("101.50")),
                            3,
                            Trading.OrderType.STOP)),
                    Optional.of(number("95")),
                    List.of(
                        new Trading.Exit(number("0.5"), number("105")),
                        new Trading.Exit(number("0.50"), number("110"))))));
    assertThat(buy.quantity()).hasValueSatisfying(q -> assertThat(q.amount()).isEqualTo("1000"));
    assertThat(buy.hedge()).contains(new Call.HedgeFor(Call.Role.LONG_HEDGER, Optional.of(AU)));
    assertThat(buy.frictions()).isEqualTo(new Call.Frictions(number("1.5"), BigDecimal.ZERO));
    assertThat(buy.assumptions()).isEqualTo(Map.of("size", Text.of("a round number", "整数")));
    assertThat(buy.statement().id()).isEqualTo("buy");
    assertThat(buy.view().id()).isEqualTo("outlook");
  }

  @Test
  void aReadingIsTheCallWithItsOwnKeysLaidOverIt() {
    var buy = call("buy");
    assertThat(buy.readings())
        .extracting(reading -> reading.id().toString())
        .containsExactly("letter/buy#at-once", "letter/buy#no-stop-moved");
    var atOnce = trading(buy.readings().getFirst());
    assertThat(atOnce.entry())
        .contains(
            new Trading.Entry(
                new EntryZone(number("101.50"), number("101.50")), 1, Trading.OrderType.STOP));
    assertThat(atOnce.stop()).isEqualTo(trading(buy).stop());
    var moved = buy.readings().getLast();
    assertThat(trading(moved).exits())
        .as("lists replace")
        .containsExactly(new Trading.Exit(number("1.0"), number("120")));
    assertThat(moved.assumptions()).as("maps merge").containsOnlyKeys("size", "stop");
    assertThat(moved.quantity()).isEqualTo(buy.quantity());
    assertThat(moved.readings()).isEmpty();
  }

  @Test
  void windowsEndOnDaysAndAfterSessionsOrMonths() {
    var published = Optional.<LocalDate>empty();
    assertThat(call("band").window())
        .isEqualTo(new Window(published, new Window.OnDate(LocalDate.of(2020, 6, 30))));
    assertThat(call("up").window())
        .isEqualTo(new Window(Optional.of(LocalDate.of(2020, 2, 3)), new Window.AfterMonths(3)));
    assertThat(call("floor").window())
        .isEqualTo(new Window(published, new Window.AfterSessions(20)));
    assertThat(call("shun").window())
        .isEqualTo(new Window(published, new Window.OnDate(LocalDate.of(2020, 1, 23))));
    assertThat(call("pair").window()).isEqualTo(new Window(published, new Window.AfterMonths(1)));
    assertThat(call("floor").readings().getFirst().window())
        .isEqualTo(new Window(published, new Window.AfterSessions(1)));
  }

  private Call call(String name) {
    return book.flatMap(known -> known.call(name)).orElseThrow();
  }

  private Claim claim(String name) {
    return call(name).claim();
  }

  private static Trading trading(Call call) {
    return ((Claim.Level) call.claim()).trading();
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
