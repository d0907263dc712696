package io.github.hindcast.instrument;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/// The code of a contract: letters for the product, then year and month of delivery, as in
/// `SI2507`.
public final class ContractCode {
  private static final Pattern CODE = Pattern.compile("[A-Za-z]+(\\d{2})(0[1-9]|1[0-2])");

  private ContractCode() {}

  /// The delivery month; empty where the text is no such code.
  public static Optional<YearMonth> delivery(String code) {
    var match = CODE.matcher(code);
    return match.matches()
        ? Optional.of(
            YearMonth.of(2000 + Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
        : Optional.empty();
  }
}
