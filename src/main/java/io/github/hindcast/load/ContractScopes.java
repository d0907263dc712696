package io.github.hindcast.load;

import io.github.hindcast.instrument.ContractScope;
import io.github.hindcast.instrument.ContractScope.All;
import io.github.hindcast.instrument.ContractScope.AnyOf;
import io.github.hindcast.instrument.ContractScope.Between;
import io.github.hindcast.instrument.ContractScope.DeliveryMonth;
import io.github.hindcast.instrument.ContractScope.Except;
import io.github.hindcast.instrument.ContractScope.LastTwoDays;
import io.github.hindcast.instrument.ContractScope.MonthBeforeDelivery;
import io.github.hindcast.instrument.ContractScope.Named;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads which contracts a row is about: nothing for all, names, `AG2605 to AG2612`, `other than
/// …`, or a stage of a contract's life.
final class ContractScopes {
  private static final Pattern CODE = Pattern.compile("[A-Z]{1,3}\\d{3,4}");

  private ContractScopes() {}

  static Optional<ContractScope> parse(String text) {
    return switch (text) {
      case "" -> Optional.of(new All());
      case "month before delivery" -> Optional.of(new MonthBeforeDelivery());
      case "delivery month" -> Optional.of(new DeliveryMonth());
      case "last two days before last trading day" -> Optional.of(new LastTwoDays());
      default ->
          text.startsWith("other than ")
              ? contracts(text.substring("other than ".length())).map(Except::new)
              : contracts(text);
    };
  }

  private static Optional<ContractScope> contracts(String text) {
    var scopes = new HashSet<ContractScope>();
    var words = text.split(" ", -1);
    for (int at = 0; at < words.length; at++) {
      if (!CODE.matcher(words[at]).matches()) {
        return Optional.empty();
      }
      boolean isSpan = at + 2 < words.length && words[at + 1].equals("to");
      scopes.add(isSpan ? new Between(words[at], words[at + 2]) : new Named(Set.of(words[at])));
      at += isSpan ? 2 : 0;
    }
    return Optional.of(new AnyOf(scopes));
  }
}
