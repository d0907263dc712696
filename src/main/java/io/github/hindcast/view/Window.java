package io.github.hindcast.view;

import io.github.hindcast.base.BrokenRule;
import java.time.LocalDate;
import java.util.Optional;

/// The time over which a call is judged, its last day included.
///
/// It starts with the publication, or on `notBefore` where the call names a later day. Whatever it
/// says, nothing is done on a bar that opened before the publication.
public record Window(Optional<LocalDate> notBefore, End end) {

  /// When the window is over.
  public sealed interface End {}

  /// On a day; where that is no session, with the last session before it.
  public record OnDate(LocalDate date) implements End {}

  /// With the close of the n-th session on which the call can be acted on.
  public record AfterSessions(int count) implements End {
    public AfterSessions {
      if (count < 1) {
        throw BrokenRule.of(
            "a window must have at least one session, was %s", "观察窗口应至少有一个交易日，实为 %s", count);
      }
    }
  }

  /// As many calendar months after the day of publication.
  public record AfterMonths(int count) implements End {
    public AfterMonths {
      if (count < 1) {
        throw BrokenRule.of(
            "a window must have at least one month, was %s", "观察窗口应至少为一个月，实为 %s", count);
      }
    }
  }
}
