package io.github.hindcast.market.quality;

import io.github.hindcast.instrument.Instrument;
import io.github.hindcast.instrument.InstrumentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What all rules found in one price file.
///
/// @param instrument the one on record whose calendar, tick and terms the rows were held against
/// @param codes the contracts or symbols in the file; one empty name where it names none
/// @param first the earliest day in the file; empty where it has no rows
/// @param findings by rule, then in the order of the rows
public record Inspection(
    String file,
    Optional<InstrumentId> instrument,
    int rows,
    List<String> codes,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    List<Finding> findings) {
  public Inspection {
    codes = List.copyOf(codes);
    findings = List.copyOf(findings);
  }

  public static Inspection of(PriceTable table, Subject subject) {
    var strands = Strand.of(table, subject);
    var findings = new Findings();
    for (var rule : Rule.values()) {
      findings.by(rule);
      strands.forEach(strand -> rule.check().look(strand, findings));
    }
    var days = IntStream.range(0, table.size()).map(table::dayNumber).summaryStatistics();
    boolean empty = table.size() == 0;
    return new Inspection(
        table.file(),
        subject.instrument().map(Instrument::id),
        table.size(),
        table.codes(),
        empty ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(days.getMin())),
        empty ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(days.getMax())),
        findings.all());
  }

  /// The same under the name by which the user knows the file.
  public Inspection called(String name) {
    return new Inspection(name, instrument, rows, codes, first, last, findings);
  }

  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  public List<Finding> of(Rule rule) {
    return findings.stream().filter(finding -> finding.rule() == rule).toList();
  }
}
