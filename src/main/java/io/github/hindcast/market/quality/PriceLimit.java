package io.github.hindcast.market.quality;

import io.github.hindcast.base.Text;
import io.github.hindcast.market.BarColumns;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.Column;
import io.github.hindcast.market.Contracts;
import io.github.hindcast.market.Detail;
import io.github.hindcast.market.PriceLimits;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// Prices beyond the day's price limit: `high > limit up` or `low < limit down`, where the terms,
/// the tick and the settlement of the session before are on record.
///
/// A warning, because either may be wrong, the price or the table of terms. The hard case is the
/// first day of another contract, whose limit is measured from its own settlement of the day
/// before: without a table of rolls it is not known, and nothing is said of that day. Nor is of a
/// series that does not name its contracts.
final class PriceLimit implements Check {
  private static final Column[] HELD = {
    Column.OPEN, Column.HIGH, Column.LOW, Column.CLOSE, Column.SETTLEMENT
  };

  @Override
  public void look(Strand strand, Findings findings) {
    var instrument = strand.subject().instrument();
    if (instrument.isEmpty() || !strand.isDaily() || strand.isSpliced()) {
      return;
    }
    var sound = strand.sound();
    var plain =
        BarSeries.of(
            instrument.get(),
            Detail.OHLC,
            BarColumns.ofDays(
                IntStream.range(0, sound.size()).map(sound::dayNumber).toArray(),
                values(sound),
                contracts(sound)),
            strand.subject().rolls());
    var limited = PriceLimits.added(plain);
    for (int bar = 0; bar < sound.size(); bar++) {
      beyond(sound, bar, limited.limitUp(bar), sound.high(bar), 1, findings);
      beyond(sound, bar, limited.limitDown(bar), sound.low(bar), -1, findings);
    }
  }

  private static void beyond(
      Strand sound, int bar, OptionalDouble limit, double price, int sign, Findings findings) {
    if (limit.isEmpty() || sign * (price - limit.getAsDouble()) <= 0) {
      return;
    }
    var at = Wording.number(limit.getAsDouble());
    findings.add(
        Severity.WARNING,
        sound,
        sign > 0
            ? Text.format("a high up to the price limit %s", "最高价不应超过涨停价 %s", at)
            : Text.format("a low down to the price limit %s", "最低价不应低于跌停价 %s", at),
        Text.format(
            "%s %s",
            "%s %s", Wording.column(sign > 0 ? Column.HIGH : Column.LOW), Wording.number(price)),
        bar);
  }

  private static Map<Column, double[]> values(Strand sound) {
    var values = new EnumMap<Column, double[]>(Column.class);
    for (var column : HELD) {
      values.put(
          column,
          IntStream.range(0, sound.size()).mapToDouble(bar -> value(sound, column, bar)).toArray());
    }
    return values;
  }

  private static double value(Strand sound, Column column, int bar) {
    return switch (column) {
      case OPEN -> sound.open(bar);
      case HIGH -> sound.high(bar);
      case LOW -> sound.low(bar);
      case SETTLEMENT -> settlement(sound.value(column, bar));
      case CLOSE, VOLUME, OPEN_INTEREST, LIMIT_UP, LIMIT_DOWN -> sound.value(column, bar);
    };
  }

  /// A settlement of zero is none.
  private static double settlement(double value) {
    return value > 0 ? value : Double.NaN;
  }

  private static Contracts contracts(Strand sound) {
    var spans = new ArrayList<Contracts.Span>();
    boolean named = sound.namesContracts();
    for (int bar = 0; named && bar < sound.size(); bar++) {
      if (bar == 0 || sound.changesContract(bar)) {
        spans.add(new Contracts.Span(bar, sound.code(bar)));
      }
    }
    return Contracts.of(spans);
  }
}
