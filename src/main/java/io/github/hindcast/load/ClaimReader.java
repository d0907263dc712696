package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.market.Outcome;
import io.github.hindcast.view.Claim;
import io.github.hindcast.view.Claim.BarrierType;
import io.github.hindcast.view.Claim.Expected;
import io.github.hindcast.view.Claim.Leaning;
import io.github.hindcast.view.Claim.PriceBasis;
import io.github.hindcast.view.Direction;
import io.github.hindcast.view.View;
import java.math.BigDecimal;
import java.util.Optional;

/// Reads what a call claims: one method for each kind.
final class ClaimReader {
  private static final BigDecimal USUAL_BAND = new BigDecimal("0.5");

  private final Fields call;
  private final Records records;
  private final Optional<View> view;

  ClaimReader(Fields call, Records records, Optional<View> view) {
    this.call = call;
    this.records = records;
    this.view = view;
  }

  Optional<? extends Claim> claim(Kind kind) {
    return switch (kind) {
      case LEVEL -> level();
      case RANGE -> range();
      case DIRECTION -> direction();
      case BARRIER -> barrier();
      case AVOID -> avoid();
      case RELATIVE -> relative();
      case VOLATILITY -> volatility();
      case SIGNAL -> signal();
      case NEUTRAL -> neutral();
      case SERIES -> series();
      case EVENT -> event();
      case QUANTITY -> quantity();
    };
  }

  private Optional<InstrumentId> instrument(String key) {
    return call.required(key, records.instruments()::find)
        .map(listing -> listing.instrument().id());
  }

  private Optional<Direction> side() {
    return call.required("side", Scalars.oneOf(Direction.class));
  }

  private Optional<Claim.Level> level() {
    var instrument = instrument("instrument");
    var side = side();
    var trading = TradingReader.trading(call, side, true);
    return call.build(() -> new Claim.Level(instrument.orElseThrow(), trading.orElseThrow()));
  }

  private Optional<Claim.Avoid> avoid() {
    var instrument = instrument("instrument");
    var side = side();
    var trading = TradingReader.trading(call, side, false);
    return call.build(() -> new Claim.Avoid(instrument.orElseThrow(), trading.orElseThrow()));
  }

  private Optional<Claim.Range> range() {
    var instrument = instrument("instrument");
    var range = call.required("range", TradingReader::twoPrices);
    return call.buildAt(
        "range",
        () ->
            new Claim.Range(
                instrument.orElseThrow(),
                range.orElseThrow().getFirst(),
                range.orElseThrow().getLast()));
  }

  private Optional<Claim.Move> direction() {
    var instrument = instrument("instrument");
    var side = side();
    var average = call.optional("average-against", Days::period);
    return call.build(() -> new Claim.Move(instrument.orElseThrow(), side.orElseThrow(), average));
  }

  private Optional<Claim.Barrier> barrier() {
    var instrument = instrument("instrument");
    var type = call.required("barrier", Scalars.oneOf(BarrierType.class));
    var level = call.required("level", Scalars::aboveZero);
    var on = call.optional("on", Scalars.oneOf(PriceBasis.class));
    return call.build(() ->
        new Claim.Barrier(
            instrument.orElseThrow(),
            type.orElseThrow(),
            level.orElseThrow(),
            on.orElse(PriceBasis.EXTREMES)));
  }

  private Optional<Claim.Relative> relative() {
    var longLeg = instrument("long");
    var shortLeg = instrument("short");
    return call.buildAt(
        "short", () -> new Claim.Relative(longLeg.orElseThrow(), shortLeg.orElseThrow()));
  }

  private Optional<Claim.Volatility> volatility() {
    var instrument = instrument("instrument");
    var expects = call.required("expects", Scalars.oneOf(Expected.class));
    var reference = call.required("reference", Days::period);
    return call.build(() ->
        new Claim.Volatility(
            instrument.orElseThrow(), expects.orElseThrow(), reference.orElseThrow()));
  }

  private Optional<Claim.Signal> signal() {
    var instrument = instrument("instrument");
    var signal = call.required("signal", Scalars.oneOf(Leaning.class));
    var band = call.optional("band", Scalars::aboveZero);
    return call.build(() ->
        new Claim.Signal(instrument.orElseThrow(), signal.orElseThrow(), band.orElse(USUAL_BAND)));
  }

  private Optional<Claim.Neutral> neutral() {
    var instrument = instrument("instrument");
    var band = call.optional("band", Scalars::aboveZero);
    return call.build(() -> new Claim.Neutral(instrument.orElseThrow(), band.orElse(USUAL_BAND)));
  }

  private Optional<Claim.Series> series() {
    var series = call.required("series", records.rates()::find);
    var expects = call.required("expects", Scalars.oneOf(Expected.class));
    return call.build(() -> new Claim.Series(series.orElseThrow().id(), expects.orElseThrow()));
  }

  private Optional<Claim.Event> event() {
    var outcome = call.required("outcome", records.outcomes()::find);
    var probability = call.optional("probability", Scalars.between(0, 1));
    outcome.ifPresent(this::requireAfterPublication);
    outcome
        .filter(known -> !known.unit().isEmpty())
        .ifPresent(known ->
            call.refuse(
                "outcome",
                Text.format(
                    "expected an event, was '%s', a number in %s",
                    "应为事件，实为 '%s'，是以 %s 计的数字", known.id(), known.unit())));
    return call.build(() -> new Claim.Event(outcome.orElseThrow().id(), probability));
  }

  private Optional<Claim.Forecast> quantity() {
    var outcome = call.required("outcome", records.outcomes()::find);
    var value = call.required("value", Scalars::number);
    var unit = call.required("unit", Scalars::text);
    var tolerance = call.required("tolerance", Scalars::number);
    tolerance
        .filter(number -> number.signum() < 0)
        .ifPresent(_ ->
            call.refuse("tolerance", Text.of("expected a number of zero or above", "应为不小于零的数字")));
    outcome.ifPresent(this::requireAfterPublication);
    if (outcome.isPresent() && unit.isPresent()) {
      requireUnit(outcome.get(), unit.get());
    }
    return call.build(() ->
        new Claim.Forecast(
            outcome.orElseThrow().id(),
            value.orElseThrow(),
            unit.orElseThrow(),
            tolerance.orElseThrow()));
  }

  private void requireUnit(Outcome outcome, String unit) {
    if (outcome.unit().isEmpty()) {
      call.refuse(
          "outcome",
          Text.format("expected a number, was '%s', an event", "应为数字，实为事件 '%s'", outcome.id()));
    } else if (!outcome.unit().equals(unit)) {
      call.refuse(
          "unit",
          Text.format(
              "expected '%s', the unit of outcome '%s', was %s",
              "应为 '%s'，即结果 '%s' 的单位，实为 %s", outcome.unit(), outcome.id(), Quoted.of(unit)));
    }
  }

  /// What was known before it was said is no forecast; most often a year is mistyped.
  private void requireAfterPublication(Outcome outcome) {
    var published = view.map(known -> known.published().day());
    outcome
        .knownOn()
        .filter(on -> published.filter(on::isBefore).isPresent())
        .ifPresent(on ->
            call.refuse(
                "outcome",
                Text.format(
                    "outcome '%s' was known on %s, before the publication on %s",
                    "结果 '%s' 在 %s 已公布，早于观点发布日 %s", outcome.id(), on, published.orElseThrow())));
  }
}
