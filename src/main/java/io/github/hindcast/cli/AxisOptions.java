package io.github.hindcast.cli;

import io.github.hindcast.base.BrokenRule;
import io.github.hindcast.base.Loaded;
import io.github.hindcast.base.Problem;
import io.github.hindcast.base.Text;
import io.github.hindcast.load.SweepFile;
import io.github.hindcast.market.Market;
import io.github.hindcast.sweep.Axis;
import io.github.hindcast.sweep.Grid;
import io.github.hindcast.sweep.Sweep;
import io.github.hindcast.view.Book;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The axes of a sweep from its file and its command line, each with the place at which what is
/// wrong with it is told.
final class AxisOptions {
  private final List<Problem> problems = new ArrayList<>();
  private final List<Axis> axes = new ArrayList<>();
  private final List<Problem> places = new ArrayList<>();

  AxisOptions(List<String> sets, Optional<SweepFile> file) {
    for (var axis : file.map(SweepFile::axes).orElse(List.of())) {
      add(() -> Axis.of(axis.paths(), axis.values()), axis.place());
    }
    for (var set : sets) {
      add(() -> Axis.parse(set), Problem.of("--set " + set, Text.same("?")));
    }
  }

  private void add(Supplier<Axis> axis, Problem place) {
    try {
      axes.add(axis.get());
      places.add(place);
    } catch (BrokenRule broken) {
      problems.add(place.saying(broken.rule()));
    }
  }

  /// The sweep, where nothing is wrong with any axis.
  Loaded<Optional<Sweep>> sweep(Book book, Market market, int limit) {
    var sweep = Sweep.of(book).limit(limit);
    axes.forEach(sweep::vary);
    if (!axes.isEmpty() || problems.isEmpty()) {
      sweep
          .problems(market)
          .forEach(p ->
              problems.add(
                  places.isEmpty()
                      ? Problem.of(book.id(), p.message())
                      : places.get(p.axis()).saying(p.message())));
    }
    return Loaded.of(problems.isEmpty() ? Optional.of(sweep) : Optional.empty(), problems);
  }

  Grid grid() {
    return new Grid(axes);
  }
}
