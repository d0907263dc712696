package io.github.hindcast.load;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// What the dates and horizons of one sheet came to: its rows repeat few of them, and each is read
/// once. One that cannot be read is read again, so that each row is told. Safe for use by several
/// threads.
final class SheetDates {
  private record Day(String text, ZoneId zone) {}

  private record Span(String words, String day) {}

  private final Map<Object, String> known = new ConcurrentHashMap<>();

  Optional<String> published(String text, ZoneId zone, Supplier<Optional<String>> read) {
    return once(new Day(text, zone), read);
  }

  /// The end of a horizon that begins on a day.
  Optional<String> end(String words, String day, Supplier<Optional<String>> read) {
    return once(new Span(words, day), read);
  }

  private Optional<String> once(Object key, Supplier<Optional<String>> read) {
    var before = Optional.ofNullable(known.get(key));
    if (before.isPresent()) {
      return before;
    }
    var meaning = read.get();
    meaning.ifPresent(one -> known.put(key, one));
    return meaning;
  }
}
