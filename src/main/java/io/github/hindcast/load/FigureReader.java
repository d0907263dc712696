package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import io.github.hindcast.view.ChartFact;
import io.github.hindcast.view.PrintedFigure;
import io.github.hindcast.view.PrintedFigure.Quoted;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads one figure that a source prints about the past. What it is about need not be on record:
/// sources print prices of contracts that nobody here has a series of.
final class FigureReader {
  private FigureReader() {}

  private record Value(Quoted quoted, BigDecimal number, Optional<BigDecimal> upTo) {
    Value(Quoted quoted, BigDecimal number) {
      this(quoted, number, Optional.empty());
    }
  }

  static Optional<PrintedFigure> figure(Spot spot) {
    return spot.fields(
            "id",
            "instrument",
            "series",
            "date",
            "close",
            "close-between",
            "price",
            "value",
            "what",
            "locator")
        .flatMap(fields -> {
          var id = fields.required("id", Scalars::id);
          var about = about(fields);
          var date = fields.required("date", Days::date);
          var value = value(fields);
          var what = fields.optional("what", Texts::name);
          var locator = fields.required("locator", Texts::name);
          return fields.build(() ->
              new PrintedFigure(
                  id.orElseThrow(),
                  about.orElseThrow(),
                  date.orElseThrow(),
                  value.orElseThrow().quoted(),
                  value.orElseThrow().number(),
                  value.orElseThrow().upTo(),
                  what,
                  locator.orElseThrow()));
        });
  }

  private static Optional<String> about(Fields fields) {
    var instrument = fields.optional("instrument", InstrumentFile::id).map(id -> id.value());
    var series = fields.optional("series", Scalars::id);
    if (fields.at("instrument").isPresent() == fields.at("series").isPresent()) {
      fields.refuse(
          "series", Text.of("expected one of instrument and series", "应为 instrument 与 series 之一"));
    }
    return instrument.or(() -> series);
  }

  private static Optional<Value> value(Fields fields) {
    var close = fields.optional("close", Scalars::aboveZero).map(n -> new Value(Quoted.CLOSE, n));
    var between =
        fields
            .optional("close-between", TradingReader::twoPrices)
            .map(p -> new Value(Quoted.CLOSE, p.getFirst(), Optional.of(p.getLast())));
    var price = fields.optional("price", Scalars::aboveZero).map(n -> new Value(Quoted.PRICE, n));
    var rate = fields.optional("value", Scalars::number).map(n -> new Value(Quoted.RATE, n));
    long given =
        Stream.of("close", "close-between", "price", "value")
            .filter(key -> fields.at(key).isPresent())
            .count();
    if (given != 1) {
      fields.refuse(
          "",
          Text.format(
              "expected one of close, close-between, price and value, was %s",
              "应为 close、close-between、price、value 之一，实为：%s", OutcomeFile.noneOrSeveral(given)));
    }
    return close.or(() -> between).or(() -> price).or(() -> rate);
  }

  /// What a source says of a chart.
  static Optional<ChartFact> chart(Spot spot) {
    return spot.fields("id", "instrument", "date", "average", "slope", "close", "locator")
        .flatMap(fields -> {
          var id = fields.required("id", Scalars::id);
          var instrument = fields.required("instrument", InstrumentFile::id);
          var date = fields.required("date", Days::date);
          var average = fields.required("average", Scalars.count(2, 1000));
          var slope = fields.required("slope", Scalars.oneOf(ChartFact.Slope.class));
          var close = fields.required("close", Scalars.oneOf(ChartFact.Side.class));
          var locator = fields.required("locator", Texts::name);
          return fields.build(() ->
              new ChartFact(
                  id.orElseThrow(),
                  instrument.orElseThrow(),
                  date.orElseThrow(),
                  average.orElseThrow(),
                  slope.orElseThrow(),
                  close.orElseThrow(),
                  locator.orElseThrow()));
        });
  }
}
