package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.Instrument;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.instrument.Instruments;
import io.github.hindcast.instrument.TradingCalendar;
import io.github.hindcast.load.Listing.Legs;
import io.github.hindcast.load.Listing.Prices;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.MainSeries;
import io.github.hindcast.market.Market;
import io.github.hindcast.market.PriceLimits;
import io.github.hindcast.market.RateSeries;
import io.github.hindcast.market.Ratio;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the folder of the data: what can be traded, and what became of it.
final class MarketFiles {
  /// The instruments that `data import` has listed, beside those of `instruments.yaml`.
  static final String IMPORTED = "imported.yaml";

  private final Folder folder;
  private final Path data;
  private final PriceCache cache;
  private final Map<InstrumentId, BarSeries> bars = new HashMap<>();

  MarketFiles(Folder folder, Path data, PriceCache cache) {
    this.cache = cache;
    this.folder = folder;
    this.data = data;
  }

  /// The market and the names in it that calls can refer to; the sources are still to come.
  record Loaded(Market market, Records records) {}

  Loaded load() {
    var calendarFile = data.resolve("calendars.yaml");
    var calendars = CalendarFile.read(root(calendarFile), folder.name(calendarFile));
    var listings = listings(calendars, data.resolve(IMPORTED));
    var outcomeFile = data.resolve("outcomes.yaml");
    var outcomes = OutcomeFile.read(root(outcomeFile), folder.name(outcomeFile));
    listings.all().forEach(listing -> listing.prices().ifPresent(p -> load(data, listing, p)));
    listings.all().forEach(listing -> listing.contracts().ifPresent(c -> join(data, listing, c)));
    listings.all().forEach(listing -> listing.ratio().ifPresent(l -> divide(listing, l, listings)));
    var rates = rates();
    var instruments = Instruments.of(listings.all().stream().map(Listing::instrument).toList());
    return new Loaded(
        new Market(instruments, bars, rates.sound(), outcomes.sound(), Optional.empty()),
        new Records(
            listings,
            CalendarFile.anchors(calendars),
            rates,
            outcomes,
            Names.of(Sourced.WHAT, "seeds", Map.of())));
  }

  /// What is listed, be it declared or imported, whether its prices load or not.
  Names<Listing> listings() {
    var calendarFile = data.resolve("calendars.yaml");
    return listings(
        CalendarFile.read(root(calendarFile), folder.name(calendarFile)), data.resolve(IMPORTED));
  }

  /// Loads the prices that stand in a folder of files made ready, as they would be if these files
  /// stood in the folder of the data; what is wrong is told as always.
  void tryOut(Path ready) {
    var calendarFile = data.resolve("calendars.yaml");
    var calendars = CalendarFile.read(root(calendarFile), folder.name(calendarFile));
    for (var listing : listings(calendars, ready.resolve(IMPORTED)).all()) {
      listing
          .prices()
          .filter(prices -> folder.has(ready.resolve(prices.file())))
          .ifPresent(prices -> load(ready, listing, prices));
      listing
          .contracts()
          .filter(contracts -> folder.has(ready.resolve(contracts.file())))
          .ifPresent(contracts -> join(ready, listing, contracts));
    }
  }

  private Names<Listing> listings(Names<TradingCalendar> calendars, Path imported) {
    var terms = terms();
    var file = data.resolve("instruments.yaml");
    var declared = InstrumentFile.read(root(file), folder.name(file), calendars, terms);
    if (!folder.has(imported)) {
      return declared;
    }
    var problems = folder.problems(imported);
    var more =
        InstrumentFile.read(TreeFile.read(imported, problems), problems.file(), calendars, terms);
    more.sound().keySet().stream()
        .filter(id -> declared.sound().containsKey(id) || declared.broken().contains(id))
        .forEach(id ->
            problems.whole(
                Text.format(
                    "instrument '%s' is also in %s", "品种 '%s' 另见 %s", id, declared.where())));
    return declared.and(more);
  }

  /// The tables of terms; without the files nothing is known of any.
  private TermsReader terms() {
    var exchanges = data.resolve("terms/exchange-terms.csv");
    var shares = data.resolve("terms/share-charges.csv");
    return new TermsReader(
        folder.has(exchanges)
            ? ExchangeTermsFile.read(exchanges, folder.problems(exchanges))
            : Map.of(),
        folder.has(shares) ? ShareChargesFile.read(shares, folder.problems(shares)) : Map.of());
  }

  private Optional<Spot> root(Path file) {
    return TreeFile.read(file, folder.problems(file));
  }

  private void load(Path in, Listing listing, Prices prices) {
    plain(in, listing.instrument(), prices)
        .flatMap(read -> withRolls(read, prices))
        .ifPresent(series -> bars.put(listing.instrument().id(), series));
  }

  /// As the price file has them; from a copy as they were when it was made.
  private Optional<BarSeries> plain(Path in, Instrument instrument, Prices prices) {
    var file = in.resolve(prices.file());
    return switch (folder.supply()) {
      case Supply.Disk(_, var copyist) -> {
        var problems = folder.problems(file, Supply.disk());
        var read = PriceFile.read(file, instrument, prices.form(), cache, problems);
        read.ifPresent(series ->
            copyist.prices(
                instrument.id(),
                new Supply.Prices(folder.key(file), series.detail(), series.columns())));
        yield read;
      }
      case Supply.Copy(_, var kept) ->
          Optional.ofNullable(kept.get(instrument.id()))
              .map(copy -> BarSeries.of(instrument, copy.detail(), copy.columns(), Map.of()))
              .or(() -> folder.problems(file).whole(Supply.missing()));
    };
  }

  /// The main series of single contracts, by the rule that the instrument declares.
  private void join(Path in, Listing listing, Listing.Contracts contracts) {
    var file = in.resolve(contracts.file());
    ContractsFile.read(file, listing.instrument(), folder.problems(file))
        .filter(read -> !read.isEmpty())
        .map(read -> MainSeries.of(listing.instrument(), read, contracts.rule()))
        .map(PriceLimits::added)
        .ifPresent(series -> bars.put(listing.instrument().id(), series));
  }

  private Optional<BarSeries> withRolls(BarSeries plain, Prices prices) {
    if (prices.rolls().isEmpty()) {
      return Optional.of(PriceLimits.added(plain));
    }
    var file = data.resolve(prices.rolls().get());
    return RollFile.read(file, plain, folder.problems(file))
        .map(plain::withRolls)
        .map(PriceLimits::added);
  }

  /// No series, and no word, where a leg has none: its own file was told.
  private void divide(Listing listing, Legs legs, Names<Listing> listings) {
    var above = leg(legs.of(), listings);
    var below = leg(legs.to(), listings);
    if (above.isPresent() && below.isPresent()) {
      Instrument ratio = listing.instrument();
      bars.put(ratio.id(), Ratio.of(ratio, above.get(), below.get()));
    }
  }

  private Optional<BarSeries> leg(Spot spot, Names<Listing> listings) {
    var leg = listings.find(spot);
    if (leg.isPresent() && leg.get().prices().isEmpty()) {
      return spot.refuse(
          Text.format(
              "expected an instrument with prices, was '%s'", "应为有价格的品种，实为 '%s'", leg.get().id()));
    }
    return leg.flatMap(known -> Optional.ofNullable(bars.get(known.instrument().id())));
  }

  private Names<RateSeries> rates() {
    var sound = new LinkedHashMap<String, RateSeries>();
    var broken = new LinkedHashSet<String>();
    var folderOfRates = data.resolve("series");
    boolean complete = true;
    for (var file : folder.list(folderOfRates, List.of(".csv"))) {
      var rates = RateFile.read(file, Folder.stem(file), folder.problems(file));
      complete &= rates.isPresent();
      rates.ifPresent(known -> {
        sound.putAll(known.sound());
        broken.addAll(known.broken());
      });
    }
    return new Names<>(RateFile.SERIES, folder.name(folderOfRates), sound, broken, complete);
  }
}
