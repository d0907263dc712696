package io.github.hindcast.store;

/// What an import changed: the revision of the project that it made, or the one that it found to be
/// the same.
///
/// @param revision the newest revision of the project
/// @param files texts that are new, changed or gone
/// @param series instruments whose prices are new, changed or gone
/// @param barsAdded rows of prices that are new or changed
/// @param barsEnded rows of prices that count no longer
public record Imported(long revision, int files, int series, long barsAdded, long barsEnded) {
  public boolean isNothing() {
    return files == 0 && series == 0;
  }
}
