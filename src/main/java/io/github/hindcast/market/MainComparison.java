package io.github.hindcast.market;

import io.github.hindcast.instrument.ContractCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// A main series beside somebody else's choice of the main contract, day by day: on how many days
/// both agree, and for every span of days on which they do not, which simple choice gives the other
/// one's contract.
///
/// A choice by a figure of the very day cannot be traded: who chooses so looks ahead. The hard case
/// is a span that several choices give; all of them are counted, and the reason prefers one that
/// does not look ahead.
///
/// @param days days that both have
/// @param same of them, days on which both have one contract
/// @param otherRolls changes of contract in the other series, on days that both have
/// @param otherRollsBack of them, changes to an earlier delivery
/// @param given of the days that both have, how many each candidate gives the other one's contract
///   on
public record MainComparison(
    int days,
    int same,
    int otherRolls,
    int otherRollsBack,
    Map<Candidate, Integer> given,
    List<Span> spans) {
  public MainComparison {
    given = Map.copyOf(given);
    spans = List.copyOf(spans);
  }

  /// Days in a row on which both series have one contract each, and not the same.
  ///
  /// @param kept whether the other one only kept the contract that both had on the day before
  /// @param given on how many of the days each candidate gives the other one's contract
  public record Span(
      LocalDate from,
      LocalDate to,
      int days,
      String ours,
      String other,
      boolean kept,
      Map<Candidate, Integer> given) {
    public Span {
      given = Map.copyOf(given);
    }

    /// The first candidate that gives the other one's contract on every day of the span; one that
    /// looks ahead only where no other does.
    public Optional<Candidate> reason() {
      for (var candidate : Candidate.values()) {
        if (given.getOrDefault(candidate, 0) == days) {
          return Optional.of(candidate);
        }
      }
      return Optional.empty();
    }

    /// Whether the other one has a later delivery than ours.
    public boolean isOtherLater() {
      return ContractCode.delivery(other)
          .flatMap(later -> ContractCode.delivery(ours).map(later::isAfter))
          .orElse(false);
    }
  }

  /// `other` is somebody else's contract by day.
  public static MainComparison of(
      BarSeries main, Map<String, BarSeries> contracts, Map<LocalDate, String> other) {
    var leaders = new EnumMap<Candidate, Map<LocalDate, String>>(Candidate.class);
    for (var candidate : Candidate.values()) {
      leaders.put(candidate, leaders(contracts, candidate));
    }
    var total = new EnumMap<Candidate, Integer>(Candidate.class);
    var spans = new ArrayList<Span>();
    Optional<String> before = Optional.empty();
    int days = 0;
    int same = 0;
    int rolls = 0;
    int back = 0;
    boolean joins = false;
    for (int bar = 0; bar < main.size(); bar++) {
      var day = main.day(bar);
      var theirs = Optional.ofNullable(other.get(day));
      if (theirs.isEmpty()) {
        continue;
      }
      var chosen = theirs.get();
      var ours = main.contract(bar).orElse("");
      days++;
      if (before.filter(last -> !last.equals(chosen)).isPresent()) {
        rolls++;
        back += isEarlier(chosen, before.get()) ? 1 : 0;
      }
      boolean kept = !joins && before.equals(theirs);
      before = theirs;
      var given = new EnumMap<Candidate, Integer>(Candidate.class);
      leaders.forEach(
          (candidate, leader) -> given.put(candidate, chosen.equals(leader.get(day)) ? 1 : 0));
      given.forEach((candidate, one) -> total.merge(candidate, one, Integer::sum));
      boolean agrees = ours.equals(chosen);
      same += agrees ? 1 : 0;
      if (!agrees) {
        add(spans, new Span(day, day, 1, ours, chosen, kept, given), joins);
      }
      joins = !agrees;
    }
    return new MainComparison(days, same, rolls, back, total, spans);
  }

  private static void add(List<Span> spans, Span next, boolean joins) {
    if (joins
        && spans.getLast().ours().equals(next.ours())
        && spans.getLast().other().equals(next.other())) {
      var last = spans.removeLast();
      var given = new EnumMap<>(last.given());
      next.given().forEach((candidate, one) -> given.merge(candidate, one, Integer::sum));
      spans.add(
          new Span(
              last.from(),
              next.to(),
              last.days() + 1,
              last.ours(),
              last.other(),
              last.kept(),
              given));
    } else {
      spans.add(next);
    }
  }

  private static boolean isEarlier(String contract, String than) {
    return ContractCode.delivery(contract)
        .flatMap(one -> ContractCode.delivery(than).map(one::isBefore))
        .orElse(false);
  }

  /// Of each session of any contract the one that the candidate chooses; of equals the nearer one.
  private static Map<LocalDate, String> leaders(
      Map<String, BarSeries> contracts, Candidate candidate) {
    NavigableMap<LocalDate, String> largest = new TreeMap<>();
    Map<LocalDate, Double> figures = new TreeMap<>();
    new TreeMap<>(contracts)
        .forEach((contract, series) -> {
          for (int bar = 0; bar < series.size(); bar++) {
            double figure = series.known(candidate.figure(), bar).orElse(0);
            var day = series.day(bar);
            if (figure > figures.getOrDefault(day, -1.0)) {
              figures.put(day, figure);
              largest.put(day, contract);
            }
          }
        });
    if (candidate.daysBefore() == 0) {
      return largest;
    }
    var shifted = new TreeMap<LocalDate, String>();
    for (var day : largest.keySet()) {
      Optional.ofNullable(largest.lowerEntry(day))
          .ifPresent(last -> shifted.put(day, last.getValue()));
    }
    return shifted;
  }
}
