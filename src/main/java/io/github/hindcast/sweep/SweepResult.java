package io.github.hindcast.sweep;

import io.github.hindcast.base.Text;
import io.github.hindcast.replay.Money;
import io.github.hindcast.sweep.Cells.State;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// What came of a sweep: the best scenarios, the plateau they stand on, how much of it is luck, and
/// every cell of the grid.
///
/// `best` are in order of their net result, equal ones in order of the grid, each replayed with its
/// ledger; `written` is what the calls earn as they are written. Scenarios that were not run since
/// the sweep was stopped count in neither `tried` nor `invalid`.
public final class SweepResult {
  private static final int BEST = 10;
  private static final int RULES = 5;
  private static final int LOOKED_AT = 10_000;

  private final String book;
  private final Plan plan;
  private final Cells cells;
  private final List<Outcome> best;
  private final Outcome written;
  private final Optional<Plateau> plateau;
  private final Overfitting.Result overfitting;

  private SweepResult(String book, Plan plan, Cells cells) {
    this.book = book;
    this.plan = plan;
    this.cells = cells;
    this.best = highest().stream().map(scenario -> Outcome.of(plan, scenario)).toList();
    this.written = Outcome.written(plan);
    this.plateau =
        best.stream()
            .findFirst()
            .flatMap(first -> Plateau.around(first.scenario(), plan.grid(), cells));
    this.overfitting = judged();
  }

  static SweepResult of(String book, Plan plan, Cells cells) {
    return new SweepResult(book, plan, cells);
  }

  /// The scenarios with the highest net result.
  private List<Integer> highest() {
    var worseFirst =
        Comparator.<Integer>comparingDouble(cells::net).thenComparing(Comparator.reverseOrder());
    var kept = new PriorityQueue<>(worseFirst);
    for (int scenario = 0; scenario < cells.size(); scenario++) {
      // Of equal ones the earlier is better, so that a later one need not be looked at.
      boolean full = kept.size() == BEST;
      if (cells.isRun(scenario) && !(full && cells.net(scenario) <= cells.net(kept.element()))) {
        if (full) {
          kept.remove();
        }
        kept.add(scenario);
      }
    }
    var best = new ArrayList<>(kept);
    best.sort(worseFirst.reversed());
    return best;
  }

  private Overfitting.Result judged() {
    if (best.isEmpty()) {
      return new Overfitting.Unknown(Text.of("no scenario was run", "没有可运行的情景"));
    }
    int first = best.getFirst().scenario();
    return Overfitting.of(DailyGains.of(plan, sample(first)), first, valid());
  }

  /// Evenly spread over those that were run, the best one among them.
  private Set<Integer> sample(int first) {
    var run = IntStream.range(0, cells.size()).filter(cells::isRun).toArray();
    int days = plan.calls().stream().mapToInt(Plan.Swept::longest).max().orElse(0);
    int count = Math.min(Overfitting.sample(days), run.length);
    var sample = new TreeSet<Integer>();
    for (int each = 0; each < count; each++) {
      sample.add(run[(int) ((long) each * run.length / count)]);
    }
    sample.add(first);
    return sample;
  }

  public String book() {
    return book;
  }

  public Grid grid() {
    return plan.grid();
  }

  /// The ids of the calls that were traded.
  public List<String> calls() {
    return plan.calls().stream().map(swept -> swept.rehearsal().call().id().toString()).toList();
  }

  /// What the results are counted in; empty where no currency is on record.
  public Optional<String> currency() {
    return plan.calls().getFirst().rehearsal().bars().instrument().currency();
  }

  /// The best scenarios, at most ten.
  public List<Outcome> best() {
    return best;
  }

  /// What the swept calls earn as they are written; its scenario has no number.
  public Outcome written() {
    return written;
  }

  public Optional<Plateau> plateau() {
    return plateau;
  }

  public Overfitting.Result overfitting() {
    return overfitting;
  }

  /// How many scenarios were looked at: those run and those invalid.
  public int tried() {
    return valid() + invalid();
  }

  public int valid() {
    return cells.count(State.RUN);
  }

  public int invalid() {
    return cells.count(State.INVALID);
  }

  /// How many are missing since the sweep was stopped.
  public int notRun() {
    return cells.count(State.NOT_RUN);
  }

  public boolean isRun(int scenario) {
    return cells.isRun(scenario);
  }

  public double net(int scenario) {
    return cells.net(scenario);
  }

  /// The net result of a scenario that was run as its ledger has it: every line of it rounded to
  /// the cent. [#net(int)] is the sum of the same lines unrounded.
  public BigDecimal netToTheCent(int scenario) {
    return plan.calls().stream()
        .map(swept -> {
          var variant = swept.variant(plan.grid(), scenario);
          return swept.rehearsal().net(variant.trading(), variant.span());
        })
        .reduce(Money.ZERO, BigDecimal::add);
  }

  /// The deepest fall of the result below its peak, looked at after every exit; summed over calls.
  public double drawdownAtExits(int scenario) {
    return cells.drawdown(scenario);
  }

  public int trades(int scenario) {
    return cells.trades(scenario);
  }

  public int wins(int scenario) {
    return cells.wins(scenario);
  }

  /// The rule that a scenario breaks; empty where it was run or not looked at.
  public Optional<Text> broken(int scenario) {
    return cells.state(scenario) == State.INVALID ? plan.broken(scenario) : Optional.empty();
  }

  /// What the first few invalid scenarios break, one example for each rule; a rule is known by its
  /// words without the numbers.
  public List<Text> rulesBroken() {
    var rules = new TreeSet<String>();
    return IntStream.range(0, cells.size())
        .filter(scenario -> cells.state(scenario) == State.INVALID)
        .limit(LOOKED_AT)
        .mapToObj(plan::broken)
        .flatMap(Optional::stream)
        .filter(rule -> rules.add(rule.en().replaceAll("[0-9.+-]+", "")))
        .limit(RULES)
        .toList();
  }
}
