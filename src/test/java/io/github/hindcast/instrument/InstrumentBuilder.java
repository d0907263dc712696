package io.github.hindcast.instrument;

import io.github.hindcast.base.Text;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// An instrument for tests: `TEST`, in CNY a tonne, tick 1, Chinese calendar, 09:00 to 15:00
/// without a night session, unless the test says otherwise.
public final class InstrumentBuilder {
  public static final InstrumentId TEST = InstrumentId.of("TEST");
  public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private InstrumentId id = TEST;
  private Optional<String> currency = Optional.of("CNY");
  private Optional<Tick> tick = Optional.of(new Tick(BigDecimal.ONE));
  private TradingCalendar calendar = SampleCalendars.chinaFutures();
  private Session session = day(Optional.empty());
  private Continuity continuity = Continuity.MAIN_CONTRACT;
  private TradingTerms terms = new TradingTerms.Unknown();
  private Optional<BigDecimal> lot = Optional.empty();
  private Optional<InstrumentId> continuous = Optional.empty();
  private boolean adjusted;
  private boolean unverified;

  private InstrumentBuilder() {}

  public static InstrumentBuilder anInstrument() {
    return new InstrumentBuilder();
  }

  public InstrumentBuilder id(String value) {
    id = InstrumentId.of(value);
    return this;
  }

  public InstrumentBuilder currency(String value) {
    currency = Optional.of(value);
    return this;
  }

  public InstrumentBuilder tick(String step) {
    tick = Optional.of(new Tick(new BigDecimal(step)));
    return this;
  }

  public InstrumentBuilder withoutTick() {
    tick = Optional.empty();
    return this;
  }

  /// From 21:00 of the evening that belongs to the trading day.
  public InstrumentBuilder withNights() {
    session = day(Optional.of(LocalTime.of(21, 0)));
    return this;
  }

  /// Around the clock from 18:00 New York time of the day before.
  public InstrumentBuilder aroundTheClock() {
    session =
        new Session(
            ZoneId.of("America/New_York"),
            LocalTime.of(18, 0),
            LocalTime.of(17, 0),
            Optional.empty(),
            true);
    return this;
  }

  /// Weekdays without a list of holidays.
  public InstrumentBuilder withHolidaysUnknown() {
    calendar = SampleCalendars.weekdays();
    return this;
  }

  public InstrumentBuilder continuity(Continuity value) {
    continuity = value;
    return this;
  }

  public InstrumentBuilder terms(TradingTerms value) {
    terms = value;
    return this;
  }

  /// Units a lot.
  public InstrumentBuilder lot(String units) {
    lot = Optional.of(new BigDecimal(units));
    return this;
  }

  /// A single contract whose continuous series has this id.
  public InstrumentBuilder continuedBy(String value) {
    continuous = Optional.of(InstrumentId.of(value));
    return this;
  }

  public InstrumentBuilder adjusted() {
    adjusted = true;
    return this;
  }

  public InstrumentBuilder unverified() {
    unverified = true;
    return this;
  }

  public Instrument build() {
    return new Instrument(
        id,
        Text.same(id.value()),
        "t",
        currency,
        tick,
        lot,
        calendar,
        session,
        continuity,
        terms,
        continuous,
        adjusted,
        unverified);
  }

  private static Session day(Optional<LocalTime> night) {
    return new Session(SHANGHAI, LocalTime.of(9, 0), LocalTime.of(15, 0), night, false);
  }
}
