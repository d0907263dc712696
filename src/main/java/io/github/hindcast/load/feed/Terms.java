package io.github.hindcast.load.feed;

import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.load.DataFolder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is said of the rules of a market in the list of imports: those of a listed instrument where
/// one is named, else only what its exchange says, to be checked.
///
/// Of a day whose hours are not known nothing may be computed that needs them. It is taken to open
/// at midnight of the day before, so that no call can be acted on at a price from before it.
final class Terms {
  private final DataFolder folder;
  private final Set<InstrumentId> listed;

  Terms(DataFolder folder, Set<InstrumentId> listed) {
    this.folder = folder;
    this.listed = listed;
  }

  /// The exchange in whose name an id begins.
  static Optional<Exchange> exchange(InstrumentId id) {
    int dot = id.value().indexOf('.');
    return dot < 0
        ? Optional.empty()
        : Optional.of(id.value().substring(0, dot)).flatMap(Exchange::of);
  }

  /// The exchange of a contract whose product is listed: `al2006` is of SHFE where SHFE.AL is.
  Optional<Exchange> exchangeOf(String contract) {
    var product = Symbols.contract(contract).replaceAll("\\d+$", "");
    return product.isEmpty() || product.equals(Symbols.contract(contract))
        ? Optional.empty()
        : listed.stream()
            .filter(id -> id.value().endsWith("." + product))
            .flatMap(id -> exchange(id).stream())
            .findFirst();
  }

  /// The keys of a new instrument, in order.
  Map<String, String> keys(
      InstrumentId id, ImportOptions options, boolean within, Optional<String> zone) {
    var keys = new LinkedHashMap<String, String>();
    keys.put("name", DataFolder.quoted(id.value()));
    var like = options.like().map(folder::terms).orElse(Map.of());
    if (like.isEmpty()) {
      var exchange = exchange(id);
      boolean share = exchange.filter(each -> each.compareTo(Exchange.SH) >= 0).isPresent();
      keys.put("unit", share ? "share" : "unit");
      keys.put("calendar", options.calendar().orElse("weekdays"));
      keys.put("session", exchange.map(Exchange::session).orElseGet(() -> unknown(within, zone)));
    } else {
      keys.putAll(like);
      options.calendar().ifPresent(calendar -> keys.put("calendar", calendar));
    }
    return keys;
  }

  private static String unknown(boolean within, Optional<String> zone) {
    return "{ zone: "
        + zone.orElse("UTC")
        + ", open: \"00:00\""
        + (within ? "" : ", opens: previous-day")
        + ", close: \"23:59\", unverified: true }";
  }

  /// What is not known of a new instrument.
  Text unknown(InstrumentId id, ImportOptions options, boolean within) {
    if (options.like().isPresent()) {
      return Text.format("terms as those of %s", "交易规则同 %s", options.like().get());
    }
    var hours =
        exchange(id).isPresent() || within
            ? Text.of("hours to be checked", "交易时间待核实")
            : Text.of(
                "hours not known, so that a day is taken to open a day early and calls are acted on"
                    + " later than may be",
                "交易时间未知，按提前一日开盘处理，判断可能延后执行");
    return Text.of("tick and multiplier not known, ", "最小变动价位与合约乘数未知，")
        .plus(hours)
        .plus(Text.of("; --like ID copies those of a listed instrument", "；可用 --like ID 沿用已有品种"));
  }
}
