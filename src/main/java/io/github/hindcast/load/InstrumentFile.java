package io.github.hindcast.load;

import io.github.hindcast.base.BrokenRule;
import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.Continuity;
import io.github.hindcast.instrument.Instrument;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.instrument.Session;
import io.github.hindcast.instrument.Tick;
import io.github.hindcast.instrument.TradingCalendar;
import io.github.hindcast.instrument.TradingTerms;
import io.github.hindcast.load.Listing.Contracts;
import io.github.hindcast.load.Listing.Legs;
import io.github.hindcast.load.Listing.Prices;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads `instruments.yaml`.
final class InstrumentFile {
  private static final Pattern INSIDE = Pattern.compile("[\\w-][\\w .-]*(/[\\w-][\\w .-]*)*");

  private final Names<TradingCalendar> calendars;
  private final TermsReader terms;

  private InstrumentFile(Names<TradingCalendar> calendars, TermsReader terms) {
    this.calendars = calendars;
    this.terms = terms;
  }

  static Names<Listing> read(
      Optional<Spot> root, String file, Names<TradingCalendar> calendars, TermsReader terms) {
    var list =
        root.flatMap(spot -> spot.fields("instruments"))
            .flatMap(fields -> fields.required("instruments", Optional::of));
    return Names.read(
        Text.of("instrument", "品种"),
        file,
        list,
        new InstrumentFile(calendars, terms)::listing,
        Listing::id);
  }

  /// A session, and whether its hours still have to be checked.
  private record Hours(Session session, boolean unverified) {}

  /// What the price file is.
  private record Feed(Prices prices, Continuity continuity, boolean adjusted) {}

  private Optional<Listing> listing(Spot spot) {
    return spot.fields(
            "id",
            "name",
            "unit",
            "currency",
            "tick",
            "multiplier",
            "calendar",
            "session",
            "prices",
            "contracts",
            "ratio",
            "terms",
            "continuous",
            "origin",
            "unverified")
        .flatMap(this::listing);
  }

  private Optional<Listing> listing(Fields fields) {
    var id = fields.required("id", InstrumentFile::id);
    var name = fields.required("name", Texts::name);
    var unit = fields.required("unit", Scalars::text);
    var currency = fields.optional("currency", Scalars::text);
    var tick = fields.optional("tick", Scalars::aboveZero).map(Tick::new);
    var multiplier = fields.optional("multiplier", Scalars::aboveZero);
    var calendar = fields.required("calendar", calendars::find);
    var hours = fields.required("session", InstrumentFile::hours);
    var feed = fields.optional("prices", InstrumentFile::feed);
    var contracts = fields.optional("contracts", InstrumentFile::contracts);
    var ratio = fields.optional("ratio", InstrumentFile::legs);
    var terms = fields.optional("terms", this.terms::read);
    var continuous = fields.optional("continuous", InstrumentFile::id);
    var origin = fields.optional("origin", InstrumentFile::origin);
    var unverified = fields.optional("unverified", Scalars::truth);
    if (fields.at("prices").isPresent() && fields.at("ratio").isPresent()) {
      fields.refuse(
          "ratio", Text.of("expected prices or a ratio, was both", "应为 prices 或 ratio 之一，实际两者都有"));
    }
    if (fields.at("contracts").isPresent()
        && (fields.at("prices").isPresent() || fields.at("ratio").isPresent())) {
      fields.refuse(
          "contracts",
          Text.of("expected one of prices, contracts and ratio", "应为 prices、contracts、ratio 之一"));
    }
    return fields.build(() ->
        new Listing(
            new Instrument(
                id.orElseThrow(),
                name.orElseThrow(),
                unit.orElseThrow(),
                currency,
                tick,
                multiplier,
                calendar.orElseThrow(),
                hours.orElseThrow().session(),
                contracts
                    .map(_ -> Continuity.MAIN_CONTRACT)
                    .or(() -> feed.map(Feed::continuity))
                    .orElse(Continuity.SINGLE),
                terms.orElseGet(TradingTerms.Unknown::new),
                continuous,
                feed.map(Feed::adjusted).orElse(false),
                unverified.orElse(false) || hours.orElseThrow().unverified()),
            feed.map(Feed::prices),
            contracts,
            ratio,
            origin));
  }

  static Optional<InstrumentId> id(Spot spot) {
    return Scalars.text(spot)
        .flatMap(text -> {
          if (text.length() <= Scalars.LONGEST_NAME) {
            try {
              return Optional.of(InstrumentId.of(text));
            } catch (BrokenRule _) {
              // Told below, with the rule.
            }
          }
          return spot.refuse(
              Text.format(
                  "expected at most 60 letters and digits with dots between, was %s",
                  "应为不超过 60 个字母和数字，中间可用点号，实为 %s", Quoted.of(text)));
        });
  }

  private static Optional<Hours> hours(Spot spot) {
    return spot.fields("zone", "open", "close", "night", "opens", "unverified")
        .flatMap(fields -> {
          var zone = fields.required("zone", Days::zone);
          var open = fields.required("open", Days::time);
          var close = fields.required("close", Days::time);
          var night = fields.optional("night", Days::time);
          var opens = fields.optional("opens", word -> Scalars.word(word, List.of("previous-day")));
          var unverified = fields.optional("unverified", Scalars::truth);
          return fields.build(() ->
              new Hours(
                  new Session(
                      zone.orElseThrow(),
                      open.orElseThrow(),
                      close.orElseThrow(),
                      night,
                      opens.isPresent()),
                  unverified.orElse(false)));
        });
  }

  private static Optional<Feed> feed(Spot spot) {
    return spot.fields("file", "series", "rolls", "column", "bars", "stamped", "adjusted")
        .flatMap(fields -> {
          var file = fields.required("file", InstrumentFile::path);
          var series = fields.required("series", Scalars.oneOf(Continuity.class));
          var rolls = fields.optional("rolls", InstrumentFile::path);
          var column = fields.optional("column", at -> Scalars.word(at, PriceHeader.CLOSE_COLUMNS));
          var bars = fields.optional("bars", at -> Scalars.word(at, PriceForm.LENGTHS));
          var stamped =
              fields.optional("stamped", at -> Scalars.word(at, List.of("open", "close")));
          if (stamped.isPresent() && fields.at("bars").isEmpty()) {
            fields.refuse(
                "stamped",
                Text.of(
                    "expected it beside bars, such as 'bars: 1 minute'",
                    "应与 bars 同写，例如 'bars: 1 minute'"));
          }
          var adjusted = fields.optional("adjusted", Scalars::truth);
          if (rolls.isPresent() && series.filter(c -> c != Continuity.MAIN_CONTRACT).isPresent()) {
            fields.refuse(
                "rolls",
                Text.of(
                    "expected no rolls but for a series of main-contract",
                    "只有 main-contract 序列才应有 rolls"));
          }
          return fields.build(() ->
              new Feed(
                  new Prices(
                      file.orElseThrow(),
                      rolls,
                      PriceForm.of(
                          column.orElse(PriceHeader.CLOSE),
                          bars,
                          stamped.filter("close"::equals).isPresent())),
                  series.orElseThrow(),
                  adjusted.orElse(false)));
        });
  }

  private static Optional<Contracts> contracts(Spot spot) {
    return spot.fields("file", "roll")
        .flatMap(fields -> {
          var file = fields.required("file", InstrumentFile::path);
          var roll = fields.required("roll", RollRuleReader::rule);
          return fields.build(() -> new Contracts(file.orElseThrow(), roll.orElseThrow()));
        });
  }

  /// A file of the data, which may not reach out of their folder.
  private static Optional<String> path(Spot spot) {
    return Scalars.text(spot)
        .flatMap(text ->
            text.length() <= Scalars.LONGEST_NAME
                    && INSIDE.matcher(text).matches()
                    && !text.contains("..")
                ? Optional.of(text)
                : spot.expected(
                    Text.of(
                        "a file inside the data folder, such as prices/shfe-al.csv",
                        "数据文件夹内的文件，例如 prices/shfe-al.csv")));
  }

  private static Optional<Origin> origin(Spot spot) {
    return spot.fields("file", "profile", "sha256", "imported", "written")
        .flatMap(fields -> {
          var file = fields.required("file", Scalars::text);
          var profile = fields.required("profile", Scalars::text);
          var sha256 = fields.required("sha256", Scalars::text);
          var imported = fields.required("imported", Scalars::text);
          var written = fields.required("written", Scalars::text);
          return fields.build(() ->
              new Origin(
                  file.orElseThrow(),
                  profile.orElseThrow(),
                  sha256.orElseThrow(),
                  imported.orElseThrow(),
                  written.orElseThrow()));
        });
  }

  private static Optional<Legs> legs(Spot spot) {
    return spot.fields("of", "to")
        .flatMap(fields -> {
          var of = fields.required("of", leg -> id(leg).map(_ -> leg));
          var to = fields.required("to", leg -> id(leg).map(_ -> leg));
          return fields.build(() -> new Legs(of.orElseThrow(), to.orElseThrow()));
        });
  }
}
