package io.github.hindcast.load;

import io.github.hindcast.base.BrokenRule;
import io.github.hindcast.base.Text;
import io.github.hindcast.load.Node.MapNode;
import io.github.hindcast.load.Node.Pair;
import io.github.hindcast.load.Spot.Reader;
import java.util.Collection;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// The keys of one map, read one by one; every one of them is read before anything is built from
/// them, so that all that is wrong is found at once.
final class Fields {
  private final Spot spot;
  private final MapNode map;

  /// Keys that are there under a mistyped name: to call them missing would be to say it twice.
  private final Set<String> mistyped = new HashSet<>();

  private boolean sound = true;

  private Fields(Spot spot, MapNode map) {
    this.spot = spot;
    this.map = map;
  }

  static Fields of(Spot spot, MapNode map, Collection<String> known) {
    var fields = new Fields(spot, map);
    if (reportTwice(spot, map)) {
      fields.sound = false;
    }
    for (var entry : map.entries()) {
      if (!known.contains(entry.key())) {
        fields.unknown(entry, known);
      }
    }
    return fields;
  }

  private void unknown(Pair entry, Collection<String> known) {
    sound = false;
    var nearest =
        Nearest.to(entry.key(), known.stream().filter(key -> map.entry(key).isEmpty()).toList());
    nearest.ifPresent(mistyped::add);
    spot.problems()
        .add(
            entry.place(),
            spot.child(entry.key(), entry.value()).key(),
            Text.format(
                "unknown key %s%s; expected one of %s",
                "未知的键 %s%s；应为下列之一：%s",
                Quoted.of(entry.key()),
                nearest.map(Nearest::told),
                Text.list(known)));
  }

  /// Whether a key stands twice.
  static boolean reportTwice(Spot spot, MapNode map) {
    boolean twice = false;
    for (var entry : map.entries()) {
      var first = map.entry(entry.key()).orElse(entry);
      if (!first.place().equals(entry.place())) {
        twice = true;
        spot.problems()
            .add(
                entry.place(),
                spot.child(entry.key(), entry.value()).key(),
                Text.format(
                    "key %s stands twice, first on line %s",
                    "键 %s 出现两次，第一次在第 %s 行", Quoted.of(entry.key()), first.place().line()));
      }
    }
    return twice;
  }

  Optional<Spot> at(String key) {
    return map.entry(key).map(entry -> spot.child(key, entry.value()));
  }

  <T> Optional<T> required(String key, Reader<T> reader) {
    if (at(key).isEmpty()) {
      sound = false;
      if (!mistyped.contains(key)) {
        spot.refuse(Text.format("key '%s' is missing", "缺少键 '%s'", key));
      }
    }
    return optional(key, reader);
  }

  <T> Optional<T> optional(String key, Reader<T> reader) {
    var value = at(key);
    var read = value.flatMap(reader::read);
    if (value.isPresent() && read.isEmpty()) {
      sound = false;
    }
    return read;
  }

  /// Reports a rule between several keys, at the key that is most likely to be wrong.
  void refuse(String key, Text message) {
    sound = false;
    at(key).orElse(spot).refuse(message);
  }

  /// Builds from the keys, if all that were read are sound.
  <T> Optional<T> build(Supplier<T> parts) {
    return sound ? built(spot, parts) : Optional.empty();
  }

  /// As [#build], where the rules that can fail are those of one key. They are tried even where
  /// another key is wrong, so that both mistakes are found; a part that could not be read has been
  /// reported.
  <T> Optional<T> buildAt(String key, Supplier<T> parts) {
    try {
      var built = built(at(key).orElse(spot), parts);
      sound &= built.isPresent();
      return sound ? built : Optional.empty();
    } catch (NoSuchElementException _) {
      return Optional.empty();
    }
  }

  boolean isSound() {
    return sound;
  }

  /// The records refuse nonsense with a message that is fit for users.
  private static <T> Optional<T> built(Spot spot, Supplier<T> parts) {
    try {
      return Optional.of(parts.get());
    } catch (BrokenRule broken) {
      return spot.refuse(broken.rule());
    }
  }
}
