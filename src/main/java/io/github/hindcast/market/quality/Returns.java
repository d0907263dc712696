package io.github.hindcast.market.quality;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Logarithmic returns of the sound rows of a strand, with the spread that is usual around each.
///
/// What is usual overnight is never more than what is usual in a whole day: where opens are nearly
/// always the close before, the few others say nothing of what is usual.
final class Returns {
  private final double[] days;
  private final double[] nights;
  private final double[] usual;
  private final double[] usualNights;

  private Returns(double[] days, double[] nights) {
    this.days = days;
    this.nights = nights;
    this.usual = Robust.spreads(days);
    this.usualNights = Robust.spreads(nights);
    Arrays.setAll(usualNights, bar -> Math.min(usual[bar], usualNights[bar]));
  }

  static Returns of(Strand sound) {
    return new Returns(
        IntStream.range(0, sound.size())
            .mapToDouble(bar -> bar == 0 ? 0 : Math.log(sound.close(bar) / sound.close(bar - 1)))
            .toArray(),
        IntStream.range(0, sound.size())
            .mapToDouble(bar -> bar == 0 ? 0 : Math.log(sound.open(bar) / sound.close(bar - 1)))
            .toArray());
  }

  /// From the close before to this close; 0 for the first row.
  double fromClose(int bar) {
    return days[bar];
  }

  /// From the close before to this open; 0 for the first row.
  double overnight(int bar) {
    return nights[bar];
  }

  /// The usual spread of the return to a close.
  double usual(int bar) {
    return usual[bar];
  }

  /// How many usual spreads the return to this close is wide.
  double width(int bar) {
    return usual[bar] == 0 ? 0 : Math.abs(days[bar]) / usual[bar];
  }

  double overnightWidth(int bar) {
    return usualNights[bar] == 0 ? 0 : Math.abs(nights[bar]) / usualNights[bar];
  }
}
