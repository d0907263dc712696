package io.github.hindcast.load.feed;

import io.github.hindcast.instrument.InstrumentId;
import java.util.Optional;

/// How files are to be imported, where they do not say.
///
/// @param hints what is known of the files
/// @param as the instrument, or the product whose contracts are in one file
/// @param like the listed instrument whose unit, tick, session, calendar and terms the new ones
///   have
/// @param calendar the calendar of new instruments, `weekdays` unless given
/// @param atClose whether bars of minutes are named by the time at which they close
/// @param adjusted whether prices were re-scaled after the fact
/// @param replace whether prices that are there may be written anew
/// @param skipBroken whether rows that cannot be used are left out
public record ImportOptions(
    Hints hints,
    Optional<InstrumentId> as,
    Optional<InstrumentId> like,
    Optional<String> calendar,
    Optional<Boolean> atClose,
    boolean adjusted,
    boolean replace,
    boolean skipBroken) {

  public static ImportOptions none() {
    return new ImportOptions(
        Hints.none(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        false);
  }
}
