package io.github.hindcast.serve;

import io.github.hindcast.base.Text;
import io.github.hindcast.report.page.ErrorJson.Fault;
import java.util.List;

/// A request that is not answered, with everything that is wrong with it.
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final transient List<Fault> faults;

  Refusal(int status, List<Fault> faults) {
    super(faults.toString(), null, false, false);
    this.status = status;
    this.faults = List.copyOf(faults);
  }

  static Refusal of(int status, String at, Text message) {
    return new Refusal(status, List.of(new Fault(at, message)));
  }

  /// The HTTP status.
  int status() {
    return status;
  }

  List<Fault> faults() {
    return faults;
  }
}
