package io.github.hindcast.replay;

import io.github.hindcast.market.BarSeries;
import java.time.LocalDate;

/// The bars on which a call is judged, cut out of the series.
///
/// `from` and `to` are the declared window resolved to days. `bars` begins with the first bar of
/// the window that opened at or after the publication and has at least one bar. `over` tells
/// whether the last session of the window is in the data; `missing` counts sessions of a known
/// calendar without a bar.
///
/// The first `known` bars of the daily series `history` had closed by the publication: what the
/// analyst could know. Where a contract has hardly any of its own, it is its continuous series. The
/// bars after them must not be looked at; [#before()] has none of them.
public record WindowBars(
    LocalDate from,
    LocalDate to,
    BarSeries bars,
    BarSeries history,
    int known,
    boolean over,
    int missing) {
  public WindowBars {
    if (bars.isEmpty()) {
      throw new IllegalArgumentException("a window must have at least one bar");
    }
  }

  /// The trading day of the first bar that could be acted on.
  public LocalDate actionableFrom() {
    return bars.firstDay();
  }

  /// The bars of the window, one a day: of the first day only what could be acted on.
  public BarSeries days() {
    return bars.daily();
  }

  /// The daily bars of all days that had closed by the publication.
  public BarSeries before() {
    return before(known);
  }

  /// The last of them, `most` at most.
  public BarSeries before(int most) {
    return history.slice(Math.max(0, known - most), known);
  }

  WindowBars withHistory(BarSeries other, int knownOfIt) {
    return new WindowBars(from, to, bars, other, knownOfIt, over, missing);
  }
}
