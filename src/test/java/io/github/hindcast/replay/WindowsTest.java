package io.github.hindcast.replay;

import static io.github.hindcast.instrument.InstrumentBuilder.anInstrument;
import static io.github.hindcast.market.SeriesBuilder.aSeries;
import static io.github.hindcast.view.CallBuilder.aMove;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.base.Text;
import io.github.hindcast.market.SeriesBuilder;
import io.github.hindcast.replay.Replayed.Cause;
import io.github.hindcast.replay.Windows.Resolved;
import io.github.hindcast.view.CallBuilder;
import io.github.hindcast.view.Direction;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowsTest {

  @ParameterizedTest
  @CsvSource({
    "2019-12-20T20:59:59+08:00, 2019-12-23, before the night session that opens Monday",
    "2019-12-20T21:00:00+08:00, 2019-12-23, exactly at its opening",
    "2019-12-20T21:00:01+08:00, 2019-12-24, a second too late for Monday",
    "2019-12-21T12:00:00+08:00, 2019-12-24, on the weekend Monday has begun",
    "2019-12-23T10:00:00+08:00, 2019-12-24, during Monday's day session",
    "2019-12-31T20:00:00+08:00, 2020-01-02, no night on the eve of New Year",
    "2020-01-02T08:59:00+08:00, 2020-01-02, so that the morning of 01-02 is in time",
    "2020-01-02T09:00:01+08:00, 2020-01-03, and a second after its opening is not"
  })
  void aCallActsFromTheFirstBarThatOpensAtOrAfterIt(String at, LocalDate day, String why) {
    assertThat(found(call().publishedAt(at), nights()).actionableFrom()).as(why).isEqualTo(day);
  }

  @Test
  void aDateCannotActOnTheBarWhoseNightSessionBeganThatEvening() {
    // Friday 2019-12-20 ends after Monday's bar opened at 21:00.
    assertThat(found(call().publishedOn("2019-12-20"), nights()).actionableFrom())
        .isEqualTo("2019-12-24");
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-02T08:59:00+08:00, 2020-01-02, a minute before the opening",
    "2020-01-02T09:00:00+08:00, 2020-01-02, exactly at the opening",
    "2020-01-02T09:00:01+08:00, 2020-01-03, a second after it"
  })
  void withoutNightsTheMorningOfTheDayIsInTime(String at, LocalDate day, String why) {
    assertThat(found(call().publishedAt(at), tenDays()).actionableFrom()).as(why).isEqualTo(day);
  }

  @Test
  void aWindowMayBeginLaterThanThePublication() {
    var window = found(call().notBefore("2020-01-04"), tenDays());
    assertThat(window.from()).isEqualTo("2020-01-04");
    assertThat(window.actionableFrom()).isEqualTo("2020-01-06");
  }

  @Test
  void aWindowNamedToBeginBeforeThePublicationIsStillActedOnAfterIt() {
    var call = call().publishedOn("2020-01-07").notBefore("2020-01-02");
    assertThat(found(call, tenDays()).actionableFrom()).isEqualTo("2020-01-08");
  }

  @Test
  void aWindowBySessionsCountsFromTheFirstActionableOne() {
    var window = found(call().forSessions(3), tenDays());
    assertThat(window.to()).isEqualTo("2020-01-06"); // Thursday, Friday, Monday
    assertThat(window.bars().size()).isEqualTo(3);
    assertThat(window.over()).isTrue();
  }

  @Test
  void aWindowByMonthsCountsFromTheDayOfPublication() {
    var window = found(call().publishedOn("2020-01-06").forMonths(1), tenDays());
    assertThat(window.to()).isEqualTo("2020-02-06");
    assertThat(window.over()).isFalse();
  }

  @Test
  void aMonthWithoutThatDayEndsOnItsLastDay() {
    var call = call().publishedAt("2019-12-31T08:00+08:00").forMonths(2);
    assertThat(found(call, nights()).to()).isEqualTo("2020-02-29");
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-10, 7, true, Friday of the last bar but three",
    "2020-01-11, 7, true, Saturday ends with Friday",
    "2020-01-15, 10, true, the day of the last bar",
    "2020-01-16, 10, false, the session after it",
    "2020-12-31, 10, false, much later"
  })
  void aWindowByDateIsOverWithTheLastSessionUpToIt(
      String until, int bars, boolean over, String why) {
    var window = found(call().until(until), tenDays());
    assertThat(window.bars().size()).as(why).isEqualTo(bars);
    assertThat(window.over()).as(why).isEqualTo(over);
  }

  @Test
  void aWindowThatEndsInAHolidayIsOverWithTheSessionBeforeIt() {
    var series = aSeries().from("2020-01-20").flat(1, 1, 1, 1); // to 2020-01-23
    var call = call().publishedOn("2020-01-19").until("2020-02-02");
    assertThat(found(call, series).over()).isTrue();
  }

  @Test
  void dataThatBeginTooLateAreNoData() {
    var series = aSeries().from("2020-01-03").flat(1, 1, 1);
    assertThat(resolve(call(), series))
        .isEqualTo(
            new Resolved.Missing(
                Cause.NO_DATA,
                Text.of(
                    "prices begin on 2020-01-03, the window on 2020-01-02",
                    "价格数据始于 2020-01-03，而窗口始于 2020-01-02")));
  }

  @ParameterizedTest
  @CsvSource({"2020-01-16, true", "2020-01-17, false"})
  void withHolidaysUnknownDataMayBeginTwoWeeksLate(String firstBar, boolean found) {
    // The first weekday after the publication is 2020-01-02.
    var series = aSeries().of(anInstrument().withHolidaysUnknown()).from(firstBar).flat(1);
    assertThat(resolve(call().until("2020-12-31"), series) instanceof Resolved.Found)
        .isEqualTo(found);
  }

  @Test
  void dataThatEndBeforeTheCallCanBeActedOnAreNotYetThere() {
    assertThat(resolve(call().publishedOn("2020-01-15").until("2020-12-31"), tenDays()))
        .isEqualTo(
            new Resolved.Missing(
                Cause.NOT_YET,
                Text.of(
                    "prices end on 2020-01-15, the call can be acted on from 2020-01-16",
                    "价格数据止于 2020-01-15，该判断自 2020-01-16 起方可执行")));
  }

  @Test
  void sessionsWithoutABarAreCounted() {
    var series = aSeries().flat(1).missing().flat(1).missing().missing().flat(1, 1);
    assertThat(found(call(), series).missing()).isEqualTo(3);
  }

  @Test
  void weekendsAndHolidaysAreNotMissing() {
    var series = aSeries().from("2020-01-20").flat(1, 1, 1, 1, 1, 1); // to 2020-02-04
    var call = call().publishedOn("2020-01-19").until("2020-02-04");
    assertThat(found(call, series).missing()).isZero();
  }

  @Test
  void aFirstSessionWithoutABarIsMissingToo() {
    var series = aSeries().from("2019-12-31").flat(1).missing().flat(1, 1);
    var window = found(call(), series);
    assertThat(window.actionableFrom()).isEqualTo("2020-01-03");
    assertThat(window.missing()).isEqualTo(1);
  }

  @Test
  void sessionsAfterTheLastBarAreNotMissingButToCome() {
    assertThat(found(call().until("2020-12-31"), tenDays()).missing()).isZero();
  }

  @Test
  void withHolidaysUnknownNothingCanBeSaidToBeMissing() {
    var series =
        aSeries().of(anInstrument().withHolidaysUnknown()).flat(1).missing().missing().flat(1);
    assertThat(found(call(), series).missing()).isZero();
  }

  @Test
  void withHolidaysUnknownAWindowBySessionsCountsBars() {
    var series = aSeries().of(anInstrument().withHolidaysUnknown()).flat(1).missing().flat(1, 1, 1);
    var window = found(call().forSessions(3), series);
    assertThat(window.to()).isEqualTo("2020-01-07"); // 01-02, 01-06, 01-07
    assertThat(window.over()).isTrue();
  }

  @Test
  void withHolidaysUnknownAWindowBySessionsIsOverWithItsLastBar() {
    var series = aSeries().of(anInstrument().withHolidaysUnknown()).flat(1, 1);
    assertThat(found(call().forSessions(3), series).over()).isFalse();
    assertThat(found(call().forSessions(2), series).over()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-07T10:00+08:00, 2020-01-06, that day's bar has opened and not closed",
    "2020-01-07T15:00+08:00, 2020-01-07, it closes at this instant",
    "2020-01-07T08:00+08:00, 2020-01-06, before it opens"
  })
  void beforeHoldsOnlyBarsThatHadClosedByThePublication(
      String at, LocalDate lastKnown, String why) {
    var window = found(call().publishedAt(at), tenDays());
    assertThat(window.before().lastDay()).as(why).isEqualTo(lastKnown);
  }

  private static CallBuilder call() {
    return aMove(Direction.LONG);
  }

  /// 2020-01-02 to 2020-01-15.
  private static SeriesBuilder tenDays() {
    return aSeries().flat(1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
  }

  /// 2019-12-20 to 2020-01-06, each day from the evening before.
  private static SeriesBuilder nights() {
    return aSeries()
        .of(anInstrument().withNights())
        .from("2019-12-20")
        .flat(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
  }

  private static WindowBars found(CallBuilder call, SeriesBuilder series) {
    return ((Resolved.Found) resolve(call, series)).bars();
  }

  private static Resolved resolve(CallBuilder builder, SeriesBuilder series) {
    var call = builder.build();
    return Windows.resolve(call.window(), call.published(), series.build());
  }
}
