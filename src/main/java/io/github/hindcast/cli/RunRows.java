package io.github.hindcast.cli;

import io.github.hindcast.base.Text;
import io.github.hindcast.score.BookResult;
import io.github.hindcast.score.RunResult;
import io.github.hindcast.score.scorecard.Scorecard;
import io.github.hindcast.store.Run;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A run as a store keeps it, and what is said when it does or does not.
final class RunRows {
  private RunRows() {}

  static Run of(
      RunResult result,
      Optional<Scorecard> scorecard,
      BookTexts texts,
      String command,
      String project,
      long revision,
      Optional<LocalDate> asOf,
      Instant started) {
    return new Run(
        project,
        revision,
        command,
        started,
        StoreOptions.software(),
        result.asOf(),
        asOf,
        result.books().stream().map(BookResult::book).map(texts::of).toList(),
        result.books().stream().flatMap(StoreRows::verdicts).toList(),
        scorecard.map(card -> StoreRows.word(card.by())),
        scorecard.map(ScorecardRows::of).orElse(List.of()));
  }

  static Text recorded(long id) {
    return Text.format("kept as run %d", "已保存为第 %d 次运行", id);
  }

  static Text notRecorded(Text reason) {
    return Text.format("the run was not kept: %s", "本次运行未能保存：%s", reason);
  }
}
