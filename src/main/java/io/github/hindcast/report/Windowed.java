package io.github.hindcast.report;

import io.github.hindcast.base.Text;
import io.github.hindcast.replay.Replayed;
import io.github.hindcast.replay.Replayed.Announced;
import io.github.hindcast.replay.Replayed.NotPlayed;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.replay.Replayed.PlayedPair;
import io.github.hindcast.replay.Replayed.Recorded;
import io.github.hindcast.view.Call;
import io.github.hindcast.view.Window;
import java.time.LocalDate;
import java.util.Optional;

/// The days of a call's window as they are printed: as resolved where it was played, as declared
/// where it was not; `to` is empty where it counts sessions that no bar has shown.
public record Windowed(LocalDate from, Optional<LocalDate> to, Optional<LocalDate> actionableFrom) {

  public static Windowed of(Replayed replayed) {
    var call = replayed.call();
    return switch (replayed) {
      case Played played -> of(played);
      case PlayedPair pair -> of(pair.longLeg());
      case Announced announced ->
          new Windowed(from(call), Optional.of(announced.to()), Optional.empty());
      case Recorded recorded ->
          new Windowed(from(call), Optional.of(recorded.to()), Optional.empty());
      case NotPlayed _ -> new Windowed(from(call), declaredEnd(call), Optional.empty());
    };
  }

  /// `2019-12-24 to 2020-12-31: `, from the first day that could be acted on where there is one.
  public Text text() {
    var first = actionableFrom.orElse(from);
    return to.map(last -> Text.format("%s to %s: ", "%s 至 %s：", first, last))
        .orElseGet(() -> Text.format("from %s: ", "自 %s：", first));
  }

  private static Windowed of(Played played) {
    var window = played.window();
    return new Windowed(
        window.from(), Optional.of(window.to()), Optional.of(window.actionableFrom()));
  }

  private static LocalDate from(Call call) {
    return call.window().notBefore().orElse(call.published().day());
  }

  private static Optional<LocalDate> declaredEnd(Call call) {
    return switch (call.window().end()) {
      case Window.OnDate(var date) -> Optional.of(date);
      case Window.AfterMonths(var months) -> Optional.of(call.published().day().plusMonths(months));
      case Window.AfterSessions _ -> Optional.empty();
    };
  }
}
