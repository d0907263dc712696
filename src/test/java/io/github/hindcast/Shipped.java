package io.github.hindcast;

import io.github.hindcast.instrument.ExchangeTerms;
import io.github.hindcast.instrument.Instrument;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.instrument.TradingTerms.Futures;
import io.github.hindcast.instrument.TradingTerms.Shares;
import io.github.hindcast.load.Project;
import io.github.hindcast.market.BarSeries;
import java.nio.file.Path;

/// The project's own files, loaded once for the tests that hold them against facts.
public final class Shipped {
  private static final Path HOME = Path.of(System.getProperty("hindcast.home", ""));

  public static final Project PROJECT = Project.load(HOME, HOME.resolve("data")).value();

  private Shipped() {}

  public static Instrument instrument(String id) {
    return PROJECT.market().instruments().find(InstrumentId.of(id)).orElseThrow();
  }

  public static BarSeries bars(String id) {
    return PROJECT.market().series(InstrumentId.of(id)).orElseThrow();
  }

  public static ExchangeTerms terms(String id) {
    return ((Futures) instrument(id).terms()).terms();
  }

  public static Shares shares(String id) {
    return (Shares) instrument(id).terms();
  }
}
