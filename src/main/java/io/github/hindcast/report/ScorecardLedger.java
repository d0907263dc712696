package io.github.hindcast.report;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.score.BaseRate;
import io.github.hindcast.score.scorecard.ScorecardGroup;
import io.github.hindcast.score.scorecard.ScoredCall;
import java.util.List;

/// Every call of a record in order of publication, with the reason of each that does not count, and
/// the statements that no call can judge.
final class ScorecardLedger {
  private static final String INDENT = "    ";

  private final Language language;

  private ScorecardLedger(Language language) {
    this.language = language;
  }

  static String of(ScorecardGroup group, Language language) {
    return new ScorecardLedger(language).text(group);
  }

  private String text(ScorecardGroup group) {
    var table =
        TextTable.of(
            List.of(
                say("CALL", "判断"),
                say("KIND", "类型"),
                say("ON", "标的"),
                say("PUBLISHED", "发布"),
                say("VERDICT", "判定"),
                say(">RETURN", ">收益率"),
                say(">BASE", ">基准")));
    for (var call : group.ledger()) {
      table.row(
          List.of(
              call.call().id().name(),
              Labels.kind(call.call().claim()).in(language),
              Labels.shortSubject(call.call()),
              call.call().published().day().toString(),
              Labels.verdict(call.verdict()).in(language),
              returned(call),
              call.baseRate() instanceof BaseRate.Known known
                  ? ScorecardReport.share(known.share())
                  : "–"),
          call.isJudged() ? new String[0] : new String[] {call.reason().in(language)});
    }
    var statements = new StringBuilder();
    group
        .coverage()
        .untestable()
        .forEach(statement ->
            statements.append(
                Wrapped.indented(
                    statement.id() + ": " + statement.untestable().orElseThrow().in(language),
                    INDENT,
                    TextTable.WIDTH)));
    return (group.ledger().isEmpty() ? "" : table.render()) + statements;
  }

  private static String returned(ScoredCall call) {
    return call.returned().map(Numbers::percent).orElse("");
  }

  private String say(String en, String zh) {
    return Text.of(en, zh).in(language);
  }
}
