package io.github.hindcast.replay;

import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.Market;
import io.github.hindcast.replay.FactCheck.Result;
import io.github.hindcast.view.PrintedFigure;
import io.github.hindcast.view.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Holds the facts that a source prints about the past against prices and rates on record.
///
/// A printed close must be the close of the day; another printed price must lie between the day's
/// low and high; a printed span must hold the close. A contract without a series of its own is
/// looked up in the main-contract series on the days on which it was the main contract.
public record Facts(Market market) {

  public List<FactCheck> check(Source source) {
    return Stream.concat(
            source.figures().stream().map(figure -> figure(source, figure)),
            source.charts().stream().map(chart -> ChartCheck.check(market, source, chart)))
        .toList();
  }

  private FactCheck figure(Source source, PrintedFigure figure) {
    return switch (figure.quoted()) {
      case RATE -> rate(source, figure);
      case CLOSE, PRICE -> price(source, figure);
    };
  }

  private FactCheck rate(Source source, PrintedFigure figure) {
    return market
        .rate(figure.about())
        .flatMap(series -> series.on(figure.date()))
        .map(rate ->
            check(
                source,
                figure,
                rate.value().compareTo(figure.value()) == 0,
                Text.format(
                    "%s%%, announced %s",
                    "%s%%（%s 公布）", Numbers.grouped(rate.value()), rate.announced())))
        .orElseGet(() -> nothing(source, figure));
  }

  private FactCheck price(Source source, PrintedFigure figure) {
    var series = series(figure.about(), figure.date());
    if (series.isEmpty()) {
      return nothing(source, figure);
    }
    var bars = series.get();
    int bar = bars.firstOnOrAfter(figure.date());
    var close = Money.of(bars.close(bar));
    var range = new Span(Money.of(bars.low(bar)), Money.of(bars.high(bar)));
    boolean agrees =
        switch (figure.quoted()) {
          case CLOSE ->
              figure
                  .upTo()
                  .map(high -> new Span(figure.value(), high).holds(close))
                  .orElseGet(() -> close.compareTo(figure.value()) == 0);
          case PRICE -> range.holds(figure.value());
          case RATE -> false;
        };
    return check(
        source,
        figure,
        agrees,
        Text.format(
            "close %s, low %s, high %s (%s)",
            "收盘 %s，最低 %s，最高 %s（%s）",
            Numbers.grouped(close),
            Numbers.grouped(range.low()),
            Numbers.grouped(range.high()),
            bars.instrument().id()));
  }

  private record Span(BigDecimal low, BigDecimal high) {
    boolean holds(BigDecimal price) {
      return low.compareTo(price) <= 0 && price.compareTo(high) <= 0;
    }
  }

  /// A series that has a bar of this instrument on the day.
  private Optional<BarSeries> series(String about, LocalDate day) {
    var own =
        market
            .series(InstrumentId.of(about))
            .filter(bars -> hasDay(bars, day))
            .map(BarSeries::daily);
    return own.or(() ->
        market.bars().values().stream()
            .filter(bars -> hasDay(bars, day))
            .filter(bars -> isContract(bars, about, day))
            .findFirst()
            .map(BarSeries::daily));
  }

  /// `GFEX.SI2506` is the contract `SI2506` of the exchange whose series are called `GFEX.…`.
  private static boolean isContract(BarSeries bars, String about, LocalDate day) {
    int dot = about.indexOf('.');
    var exchange = about.substring(0, dot + 1);
    return bars.instrument().id().value().startsWith(exchange)
        && bars.contract(bars.firstOnOrAfter(day))
            .filter(code -> code.equals(about.substring(dot + 1)))
            .isPresent();
  }

  private static boolean hasDay(BarSeries bars, LocalDate day) {
    int bar = bars.firstOnOrAfter(day);
    return bar < bars.size() && bars.day(bar).equals(day);
  }

  private static FactCheck check(Source source, PrintedFigure figure, boolean agrees, Text found) {
    return new FactCheck(
        source.id(),
        figure.id(),
        figure.about(),
        agrees ? Result.AGREES : Result.DIFFERS,
        said(figure),
        found);
  }

  private static FactCheck nothing(Source source, PrintedFigure figure) {
    return new FactCheck(
        source.id(),
        figure.id(),
        figure.about(),
        Result.NO_DATA,
        said(figure),
        Text.of("nothing on record for that day", "当日无记录"));
  }

  private static Text said(PrintedFigure figure) {
    var number =
        figure
            .upTo()
            .map(high -> Numbers.grouped(figure.value()) + "–" + Numbers.grouped(high))
            .orElseGet(() -> Numbers.grouped(figure.value()));
    var quoted =
        switch (figure.quoted()) {
          case CLOSE -> Text.of("close", "收盘价");
          case PRICE -> Text.of("price", "价格");
          case RATE -> Text.of("rate", "利率");
        };
    var what = figure.what().map(w -> Text.of(", ", "，").plus(w));
    var said = Text.format("%s %s on %s", "%3$s %1$s %2$s", quoted, number, figure.date());
    return what.map(said::plus).orElse(said);
  }
}
