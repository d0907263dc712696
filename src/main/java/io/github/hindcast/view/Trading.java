package io.github.hindcast.view;

import io.github.hindcast.base.BrokenRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// How a trade is to be made: where it is entered, where it is wrong, where it has come true.
///
/// Without an entry the trade is made at the first actionable open. Exits are ordered from near to
/// far and reduce the filled quantity by their share of it; together they reduce it by at most all.
public record Trading(
    Direction direction, Optional<Entry> entry, Optional<BigDecimal> stop, List<Exit> exits) {

  /// How an entry waits for its price.
  public enum OrderType {
    /// Buys at the level or lower, sells at the level or higher: waits for a better price. Where
    /// the market is already better, it fills at once.
    LIMIT,
    /// Sells as the price falls to the level, buys as it rises to it: goes with the move.
    STOP
  }

  /// A zone, the number of orders spread over it, and how they wait.
  public record Entry(EntryZone zone, int ladder, OrderType order) {
    public Entry(EntryZone zone, int ladder) {
      this(zone, ladder, OrderType.LIMIT);
    }

    public Entry {
      if (ladder < 1) {
        throw BrokenRule.of(
            "ladder must have at least one rung, was %s", "分批建仓应至少一档，实为 %s", ladder);
      }
      if (ladder > 1 && zone.low().compareTo(zone.high()) == 0) {
        throw BrokenRule.of(
            "a ladder of %s rungs needs a zone with width, was %s only",
            "分 %s 档建仓须有宽度大于零的区间，实际只有 %s", ladder, zone.low());
      }
    }
  }

  /// `share` of the filled quantity is closed when price reaches `at` in the trade's favour.
  public record Exit(BigDecimal share, BigDecimal at) {
    public Exit {
      if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
        throw BrokenRule.of(
            "reduce must be above 0 and at most 1, was %s", "减仓比例应大于 0 且不超过 1，实为 %s", share);
      }
    }
  }

  public Trading {
    exits = List.copyOf(exits);
    var total = exits.stream().map(Exit::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (total.compareTo(BigDecimal.ONE) > 0) {
      throw BrokenRule.of(
          "exits must reduce by at most 1 in all, was %s", "各次减仓合计应不超过 1，实为 %s", total);
    }
    for (var exit : exits) {
      requireFavourable(direction, entry, exit);
    }
    for (int next = 1; next < exits.size(); next++) {
      requireOrder(direction, exits.get(next - 1).at(), exits.get(next).at());
    }
    stop.ifPresent(price -> requireAdverse(direction, entry, price));
  }

  /// A trade made at the first actionable open and held to the end of the window.
  public static Trading atOpen(Direction direction) {
    return new Trading(direction, Optional.empty(), Optional.empty(), List.of());
  }

  private static void requireFavourable(Direction direction, Optional<Entry> entry, Exit exit) {
    entry.ifPresent(e -> {
      if (direction == Direction.LONG && exit.at().compareTo(e.zone().high()) <= 0) {
        throw BrokenRule.of(
            "exit at %s must be above entry zone high %s for a long call",
            "做多判断的离场价 %s 应高于入场区间上沿 %s", exit.at(), e.zone().high());
      }
      if (direction == Direction.SHORT && exit.at().compareTo(e.zone().low()) >= 0) {
        throw BrokenRule.of(
            "exit at %s must be below entry zone low %s for a short call",
            "做空判断的离场价 %s 应低于入场区间下沿 %s", exit.at(), e.zone().low());
      }
    });
  }

  private static void requireOrder(Direction direction, BigDecimal near, BigDecimal far) {
    if (far.subtract(near).signum() * direction.sign() <= 0) {
      throw BrokenRule.of(
          "exits must be ordered near to far, was %s before %s",
          "各离场价应由近及远，实际 %s 在 %s 之前", near, far);
    }
  }

  private static void requireAdverse(Direction direction, Optional<Entry> entry, BigDecimal stop) {
    entry.ifPresent(e -> {
      if (direction == Direction.LONG && stop.compareTo(e.zone().low()) >= 0) {
        throw BrokenRule.of(
            "stop %s must be below entry zone low %s for a long call",
            "做多判断的止损 %s 应低于入场区间下沿 %s", stop, e.zone().low());
      }
      if (direction == Direction.SHORT && stop.compareTo(e.zone().high()) <= 0) {
        throw BrokenRule.of(
            "stop %s must be above entry zone high %s for a short call",
            "做空判断的止损 %s 应高于入场区间上沿 %s", stop, e.zone().high());
      }
    });
  }
}
