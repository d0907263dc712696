package io.github.hindcast.market.quality;

import io.github.hindcast.instrument.Instrument;
import io.github.hindcast.market.Bar;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.Column;
import io.github.hindcast.market.Detail;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// The single contracts of a table as series, by their codes in capitals. Rows that are not sound
/// are left out, and of several rows of one day all but the first: the checks tell which.
public final class ContractSeries {
  private ContractSeries() {}

  public static Map<String, BarSeries> of(PriceTable table, Instrument instrument) {
    var series = new TreeMap<String, BarSeries>();
    for (var strand : Strand.each(table, Subject.of(instrument))) {
      var sound = strand.sound();
      if (sound.size() > 0) {
        series.put(sound.code(0).toUpperCase(Locale.ROOT), series(sound, instrument));
      }
    }
    return series;
  }

  private static BarSeries series(Strand sound, Instrument instrument) {
    var bars =
        IntStream.range(0, sound.size())
            .mapToObj(bar ->
                new Bar(
                    sound.day(bar),
                    sound.open(bar),
                    sound.high(bar),
                    sound.low(bar),
                    sound.close(bar)))
            .toList();
    return BarSeries.of(instrument, Detail.OHLC, bars, List.of(), Map.of())
        .withVolumes(amounts(sound, Column.VOLUME))
        .withOpenInterest(amounts(sound, Column.OPEN_INTEREST))
        .withSettlements(amounts(sound, Column.SETTLEMENT));
  }

  private static List<OptionalDouble> amounts(Strand sound, Column column) {
    return IntStream.range(0, sound.size())
        .mapToObj(bar -> known(sound.value(column, bar)))
        .toList();
  }

  private static OptionalDouble known(double value) {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
