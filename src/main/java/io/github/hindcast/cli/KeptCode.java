package io.github.hindcast.cli;

import io.github.hindcast.base.Text;
import io.github.hindcast.replay.ExitReason;
import io.github.hindcast.report.Labels;
import io.github.hindcast.score.Verdict;
import io.github.hindcast.view.Direction;
import java.util.Arrays;
import java.util.function.Function;

/// The words of the field for the codes that a store keeps. A code that this version does not know,
/// from a store written by another one, stays as it is.
final class KeptCode {
  private KeptCode() {}

  static Text verdict(String code) {
    return words(code, Verdict.values(), Labels::verdict);
  }

  static Text reading(String code) {
    return code.equals("base") ? Text.of("base", "基本口径") : Text.same(code);
  }

  static Text side(String code) {
    return words(code, Direction.values(), Labels::direction);
  }

  static Text exit(String code) {
    return words(code, ExitReason.values(), Labels::exit);
  }

  private static <E extends Enum<E>> Text words(String code, E[] known, Function<E, Text> label) {
    return Arrays.stream(known)
        .filter(each -> each.name().equalsIgnoreCase(code))
        .findFirst()
        .map(label)
        .orElseGet(() -> Text.same(code));
  }
}
