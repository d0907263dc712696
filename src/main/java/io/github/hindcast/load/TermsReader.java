package io.github.hindcast.load;

import io.github.hindcast.instrument.ExchangeTerms;
import io.github.hindcast.instrument.ShareCharge;
import io.github.hindcast.instrument.TradingTerms;
import io.github.hindcast.instrument.TradingTerms.LimitRounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads by whose rules an instrument trades: `{ product: AL, limits: down }` for a future, with
/// `contract` for a single one; `{ shares: HK }` for a share.
record TermsReader(Map<String, ExchangeTerms> exchanges, Map<String, List<ShareCharge>> shares) {

  Optional<TradingTerms> read(Spot spot) {
    return spot.fields("product", "contract", "limits", "shares")
        .flatMap(fields -> {
          var product =
              fields.optional("product", at -> Scalars.word(at, sorted(exchanges.keySet())));
          var contract = fields.optional("contract", Scalars::text);
          var limits = fields.optional("limits", Scalars.oneOf(LimitRounding.class));
          var market = fields.optional("shares", at -> Scalars.word(at, sorted(shares.keySet())));
          if (fields.at("product").isPresent() == fields.at("shares").isPresent()) {
            fields.refuse("product", "expected one of product and shares");
          }
          if (fields.at("product").isPresent() && fields.at("limits").isEmpty()) {
            fields.refuse("product", "key 'limits' is missing: how the exchange rounds a limit");
          }
          return fields.build(() ->
              product
                  .map(exchanges::get)
                  .<TradingTerms>map(
                      terms -> new TradingTerms.Futures(terms, limits.orElseThrow(), contract))
                  .orElseGet(
                      () -> new TradingTerms.Shares(market.map(shares::get).orElseGet(List::of))));
        });
  }

  private static List<String> sorted(java.util.Set<String> words) {
    var list = new ArrayList<>(words);
    list.sort(null);
    return list;
  }
}
