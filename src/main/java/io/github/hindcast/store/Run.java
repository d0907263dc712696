package io.github.hindcast.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One run to be kept: what was asked of which state of a project, and what came of it.
///
/// @param revision the state of the project that was read
/// @param knownUpTo the last day of the data
/// @param asOf the day that was asked for
/// @param books those that were run, each with its whole text
/// @param groupedBy what a row of the scorecard stands for; empty for a run that made none
public record Run(
    String project,
    long revision,
    String command,
    Instant started,
    String software,
    LocalDate knownUpTo,
    Optional<LocalDate> asOf,
    List<BookText> books,
    List<VerdictRow> verdicts,
    Optional<String> groupedBy,
    List<ScorecardRow> scorecard) {

  public Run {
    books = List.copyOf(books);
    verdicts = List.copyOf(verdicts);
    scorecard = List.copyOf(scorecard);
  }

  /// A book by its id, its file and the text of that file.
  public record BookText(String book, String path, String text) {}
}
