package io.github.hindcast.view;

import static io.github.hindcast.instrument.InstrumentBuilder.SHANGHAI;
import static io.github.hindcast.instrument.InstrumentBuilder.TEST;

import io.github.hindcast.base.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A call for tests: on `TEST`, published on New Year's Day 2020 in China, judged until Friday
/// 2020-01-10, one unit, unless the test says otherwise. Its first actionable day is 2020-01-02.
public final class CallBuilder {
  private final Claim claim;
  private String reading = CallId.BASE;
  private Optional<Text> inferred = Optional.empty();
  private Optional<Text> condition = Optional.empty();
  private Publication published = publication(LocalDate.parse("2020-01-01"));
  private Optional<LocalDate> notBefore = Optional.empty();
  private Window.End end = new Window.OnDate(LocalDate.parse("2020-01-10"));
  private Optional<Quantity> quantity = Optional.empty();
  private Optional<Call.HedgeFor> hedge = Optional.empty();
  private Call.Frictions frictions = Call.Frictions.NONE;
  private List<CallBuilder> readings = List.of();

  private CallBuilder(Claim claim) {
    this.claim = claim;
  }

  public static CallBuilder aCall(Claim claim) {
    return new CallBuilder(claim);
  }

  public static CallBuilder aLevelCall(TradingBuilder trading) {
    return aCall(new Claim.Level(TEST, trading.build()));
  }

  public static CallBuilder anAvoidCall(TradingBuilder trading) {
    return aCall(new Claim.Avoid(TEST, trading.build()));
  }

  public static CallBuilder aMove(Direction direction) {
    return aCall(new Claim.Move(TEST, direction, Optional.empty()));
  }

  public static CallBuilder aRange(String low, String high) {
    return aCall(new Claim.Range(TEST, new BigDecimal(low), new BigDecimal(high)));
  }

  public static CallBuilder aBarrier(Claim.BarrierType type, String level, Claim.PriceBasis basis) {
    return aCall(new Claim.Barrier(TEST, type, new BigDecimal(level), basis));
  }

  public CallBuilder reading(String name) {
    reading = name;
    return this;
  }

  public CallBuilder publishedOn(String day) {
    published = publication(LocalDate.parse(day));
    return this;
  }

  public CallBuilder publishedAt(String time) {
    published = Publication.at(OffsetDateTime.parse(time), SHANGHAI, Optional.empty());
    return this;
  }

  public CallBuilder inferred() {
    inferred = Optional.of(Text.of("it quotes that day's close", "引用当日收盘价"));
    return this;
  }

  public CallBuilder conditional() {
    condition = Optional.of(Text.of("if demand holds", "若需求维持"));
    return this;
  }

  public CallBuilder notBefore(String day) {
    notBefore = Optional.of(LocalDate.parse(day));
    return this;
  }

  public CallBuilder until(String day) {
    end = new Window.OnDate(LocalDate.parse(day));
    return this;
  }

  public CallBuilder forSessions(int count) {
    end = new Window.AfterSessions(count);
    return this;
  }

  public CallBuilder forMonths(int count) {
    end = new Window.AfterMonths(count);
    return this;
  }

  public CallBuilder quantity(String amount) {
    quantity = Optional.of(new Quantity(new BigDecimal(amount)));
    return this;
  }

  /// On behalf of a hedger, without a spot series.
  public CallBuilder hedgeFor(Call.Role role) {
    hedge = Optional.of(new Call.HedgeFor(role, Optional.empty()));
    return this;
  }

  public CallBuilder slippageTicks(String ticks) {
    frictions = new Call.Frictions(new BigDecimal(ticks), frictions.marginInterestPct());
    return this;
  }

  public CallBuilder readings(CallBuilder... others) {
    readings = List.of(others);
    return this;
  }

  public Call build() {
    var statement =
        new Statement(
            "statement",
            claim.kind(),
            Text.of("a claim", "观点"),
            Text.of("page 1", "第1页"),
            condition,
            Optional.empty());
    var analyst = new Analyst("analyst", Text.same("A"), Text.same("House"), List.of());
    var at = new Publication(published.at(), published.zone(), published.dateOnly(), inferred);
    return new Call(
        new CallId("book", "call", reading),
        statement,
        new View("view", analyst, at, List.of(statement)),
        claim,
        new Window(notBefore, end),
        quantity,
        hedge,
        frictions,
        Map.of(),
        readings.stream().map(CallBuilder::build).toList());
  }

  private static Publication publication(LocalDate day) {
    return Publication.endOf(day, SHANGHAI, Optional.empty());
  }
}
