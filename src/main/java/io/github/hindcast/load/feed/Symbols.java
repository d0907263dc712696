package io.github.hindcast.load.feed;

import io.github.hindcast.instrument.InstrumentId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Under which id an instrument is known here that a vendor calls by a symbol, or whose file has a
/// name: `AL2006.SHF` is SHFE.AL2006, `sz301308` SZ.301308, `SHFE_DLY_AL1!, 1D.csv` SHFE.AL1.
final class Symbols {
  private static final int LONGEST = 40;
  private static final Pattern BEHIND = Pattern.compile("([A-Za-z0-9]+)\\.([A-Za-z]+)");
  private static final Pattern BEFORE = Pattern.compile("([A-Za-z]+)[.:_-]([A-Za-z0-9]+)");
  private static final Pattern SHARE = Pattern.compile("(?i)(sh|sz)[._-]?(\\d{6})");
  private static final Pattern BARE_SHARE = Pattern.compile("[0369]\\d{5}");
  private static final Pattern TRADINGVIEW = Pattern.compile("([A-Z0-9]+?)(_DLY|_DL)?_(.+), \\w+");
  private static final Pattern METATRADER =
      Pattern.compile("(.+?)_?(M\\d+|H\\d+|Daily|D1|W1|MN1?|Weekly|Monthly)(_\\d{8,})*");
  private static final Pattern STOOQ = Pattern.compile("(\\w+)_([a-z]{2})_[dwmqy]");

  /// What files are called that say nothing of what is in them.
  private static final Set<String> NAMELESS =
      Set.of(
          "prices",
          "price",
          "data",
          "table",
          "export",
          "download",
          "file",
          "test",
          "history",
          "quotes",
          "quote",
          "wind",
          "daily",
          "stock",
          "stocks",
          "futures",
          "output",
          "result",
          "sheet1",
          "book1",
          "fut.daily",
          "stock.daily",
          "csv",
          "ohlc",
          "ohlcv",
          "bars",
          "kline",
          "hist",
          "market");

  private Symbols() {}

  /// Of a symbol that a row bears; `known` is the exchange of the file, where it says it.
  static Optional<InstrumentId> of(String symbol, Optional<Exchange> known) {
    var text = symbol.strip();
    var share = SHARE.matcher(text);
    if (share.matches()) {
      return id(share.group(1) + "." + share.group(2));
    }
    var behind = BEHIND.matcher(text);
    if (behind.matches()) {
      var exchange = Exchange.of(behind.group(2));
      if (exchange.isPresent()) {
        return id(exchange.get(), behind.group(1));
      }
    }
    var before = BEFORE.matcher(text);
    if (before.matches()) {
      var exchange = Exchange.of(before.group(1));
      if (exchange.isPresent()) {
        return id(exchange.get(), before.group(2));
      }
    }
    if (known.isPresent() && text.matches("[A-Za-z]+\\d*")) {
      return id(known.get(), text);
    }
    if (BARE_SHARE.matcher(text).matches()) {
      return id(text.startsWith("6") || text.startsWith("9") ? Exchange.SH : Exchange.SZ, text);
    }
    return id(text);
  }

  /// Of the file's name, where that says anything.
  static Optional<InstrumentId> ofFile(String name, Optional<Exchange> known) {
    int dot = name.lastIndexOf('.');
    var stem = dot > 0 ? name.substring(0, dot) : name;
    for (var pattern : List.of(TRADINGVIEW, STOOQ, METATRADER)) {
      var match = pattern.matcher(stem);
      if (match.matches()) {
        stem =
            pattern == TRADINGVIEW
                ? match.group(1) + "." + match.group(3)
                : match.group(1) + (pattern == STOOQ ? "." + match.group(2) : "");
      }
    }
    return of(stem, known)
        .filter(id -> !NAMELESS.contains(id.value().toLowerCase(Locale.ROOT)))
        .filter(id -> id.value().matches(".*[A-Z].*"));
  }

  /// The code of a contract without its exchange, in capitals: `si2507.GFE` is SI2507.
  static String contract(String symbol) {
    int dot = symbol.indexOf('.');
    return (dot < 0 ? symbol : symbol.substring(0, dot)).toUpperCase(Locale.ROOT);
  }

  private static Optional<InstrumentId> id(Exchange exchange, String code) {
    boolean isHongKong = exchange == Exchange.HK && code.matches("\\d{1,5}");
    return id(
        exchange
            + "."
            + (isHongKong ? String.format(Locale.ROOT, "%04d", Integer.parseInt(code)) : code));
  }

  /// Letters and digits, with dots for anything else between them.
  private static Optional<InstrumentId> id(String text) {
    if (text.codePoints().anyMatch(letter -> letter > 0x7f) || text.length() > LONGEST) {
      return Optional.empty();
    }
    var plain =
        text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", ".").replaceAll("^\\.|\\.$", "");
    return plain.isEmpty() ? Optional.empty() : Optional.of(InstrumentId.of(plain));
  }
}
