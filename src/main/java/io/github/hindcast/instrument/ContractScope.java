package io.github.hindcast.instrument;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/// Which contracts of a product a dated row is about.
public sealed interface ContractScope {

  /// All listed months.
  record All() implements ContractScope {}

  /// The contracts named, such as `NI2204`.
  record Named(Set<String> contracts) implements ContractScope {
    public Named {
      contracts = Set.copyOf(contracts);
    }
  }

  /// From one contract to another, both included.
  record Between(String first, String last) implements ContractScope {}

  /// All but those of another scope.
  record Except(ContractScope scope) implements ContractScope {}

  /// Several scopes together: `AG2605 to AG2612 AG2701`.
  record AnyOf(Set<ContractScope> scopes) implements ContractScope {
    public AnyOf {
      scopes = Set.copyOf(scopes);
    }
  }

  /// A contract in the month before its delivery month.
  record MonthBeforeDelivery() implements ContractScope {}

  /// A contract in its delivery month.
  record DeliveryMonth() implements ContractScope {}

  /// The last two days before the last trading day, which only the exchange's own list tells.
  record LastTwoDays() implements ContractScope {}

  /// Whether a row with this scope is about `contract` on `day`.
  default boolean covers(String contract, LocalDate day) {
    return switch (this) {
      case All _ -> true;
      case Named(var contracts) -> contracts.contains(contract);
      case Between(var first, var last) ->
          contract.length() == first.length()
              && first.compareTo(contract) <= 0
              && contract.compareTo(last) <= 0;
      case Except(var scope) -> !scope.covers(contract, day);
      case AnyOf(var scopes) -> scopes.stream().anyMatch(scope -> scope.covers(contract, day));
      case MonthBeforeDelivery _ -> isDelivered(contract, YearMonth.from(day).plusMonths(1));
      case DeliveryMonth _ -> isDelivered(contract, YearMonth.from(day));
      case LastTwoDays _ -> false;
    };
  }

  /// Whether it is about the stage of a contract's life: such a margin is held against the general
  /// one and the higher of the two counts.
  default boolean isStage() {
    return switch (this) {
      case MonthBeforeDelivery _, DeliveryMonth _, LastTwoDays _ -> true;
      case All _, Named _, Between _, Except _, AnyOf _ -> false;
    };
  }

  private static boolean isDelivered(String contract, YearMonth month) {
    return ContractCode.delivery(contract).filter(month::equals).isPresent();
  }
}
