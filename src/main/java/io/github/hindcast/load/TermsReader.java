package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.ExchangeTerms;
import io.github.hindcast.instrument.ShareCharge;
import io.github.hindcast.instrument.TradingTerms;
import io.github.hindcast.instrument.TradingTerms.LimitRounding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads by whose rules an instrument trades: `{ product: AL, limits: down }` for a future, with
/// `contract` for a single one; `{ shares: HK }` for a share.
record TermsReader(Map<String, ExchangeTerms> exchanges, Map<String, List<ShareCharge>> shares) {

  Optional<TradingTerms> read(Spot spot) {
    return spot.fields("product", "contract", "limits", "shares")
        .flatMap(fields -> {
          var product = fields.optional("product", at -> named(at, exchanges.keySet()));
          var contract = fields.optional("contract", Scalars::text);
          var limits = fields.optional("limits", Scalars.oneOf(LimitRounding.class));
          var market = fields.optional("shares", at -> named(at, shares.keySet()));
          if (fields.at("product").isPresent() == fields.at("shares").isPresent()) {
            fields.refuse(
                "product", Text.of("expected one of product and shares", "应为 product 与 shares 之一"));
          }
          if (fields.at("product").isPresent() && fields.at("limits").isEmpty()) {
            fields.refuse(
                "product",
                Text.of(
                    "key 'limits' is missing: how the exchange rounds a limit",
                    "缺少键 'limits'：交易所如何取整涨跌停价"));
          }
          return fields.build(() ->
              futures(product, limits, contract)
                  .or(() -> market.flatMap(this::shares))
                  .orElseGet(TradingTerms.Unknown::new));
        });
  }

  private Optional<TradingTerms> futures(
      Optional<String> product, Optional<LimitRounding> limits, Optional<String> contract) {
    return product
        .flatMap(name -> Optional.ofNullable(exchanges.get(name)))
        .map(terms -> new TradingTerms.Futures(terms, limits.orElseThrow(), contract));
  }

  private Optional<TradingTerms> shares(String market) {
    return Optional.ofNullable(shares.get(market)).map(TradingTerms.Shares::new);
  }

  /// Where there is no table, or none that is sound, any name goes: the instrument then trades by
  /// terms that are not known, and every result on it says so.
  private static Optional<String> named(Spot spot, Set<String> table) {
    return table.isEmpty()
        ? Scalars.text(spot)
        : Scalars.word(spot, table.stream().sorted().toList());
  }
}
