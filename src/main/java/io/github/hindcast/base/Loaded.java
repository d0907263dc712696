package io.github.hindcast.base;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// What loaded, and every problem found on the way: one bad call does not lose the book.
///
/// The value is what could be made of the sound parts, and may be empty when no part was sound.
///
/// @param value what loaded
/// @param problems in the order in which they were found
public record Loaded<T>(T value, List<Problem> problems) {

  public Loaded {
    problems = List.copyOf(problems);
  }

  public static <T> Loaded<T> of(T value) {
    return new Loaded<>(value, List.of());
  }

  public static <T> Loaded<T> of(T value, List<Problem> problems) {
    return new Loaded<>(value, problems);
  }

  /// All values as one list, with the problems of every part in the order of the parts.
  public static <T> Loaded<List<T>> all(List<Loaded<T>> parts) {
    return new Loaded<>(
        parts.stream().map(Loaded::value).toList(),
        parts.stream().flatMap(part -> part.problems.stream()).toList());
  }

  public boolean isClean() {
    return problems.isEmpty();
  }

  public <R> Loaded<R> map(Function<? super T, ? extends R> change) {
    return new Loaded<>(change.apply(value), problems);
  }

  /// A further step that may find problems of its own, which follow those found so far.
  public <R> Loaded<R> flatMap(Function<? super T, Loaded<R>> step) {
    var next = step.apply(value);
    return new Loaded<>(next.value, concat(problems, next.problems));
  }

  /// Joins two things that were loaded apart; this one's problems come first.
  public <U, R> Loaded<R> and(Loaded<U> other, BiFunction<? super T, ? super U, ? extends R> join) {
    return new Loaded<>(join.apply(value, other.value), concat(problems, other.problems));
  }

  public Loaded<T> withProblems(List<Problem> more) {
    return new Loaded<>(value, concat(problems, more));
  }

  private static List<Problem> concat(List<Problem> first, List<Problem> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
