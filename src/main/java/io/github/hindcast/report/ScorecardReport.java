package io.github.hindcast.report;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.score.scorecard.Grouping;
import io.github.hindcast.score.scorecard.Scorecard;
import io.github.hindcast.score.scorecard.ScorecardGroup;
import io.github.hindcast.score.scorecard.Skill.Compared;
import io.github.hindcast.score.scorecard.Skill.HitRate;
import io.github.hindcast.score.scorecard.Standing;
import io.github.hindcast.score.statistics.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// A scorecard: one row a record, what stands behind each, and in plain words what the columns
/// mean.
public final class ScorecardReport {
  private static final int NAME = 22;
  private static final String NONE = "–";

  private final Language language;

  private ScorecardReport(Language language) {
    this.language = language;
  }

  /// With `ledger` every call of every record is listed.
  public static String write(
      Scorecard scorecard, Format format, Language language, boolean ledger) {
    return switch (format) {
      case TABLE -> new ScorecardReport(language).text(scorecard, ledger);
      case JSON -> ScorecardJson.write(scorecard, language, ledger);
      case CSV -> ScorecardCsv.write(scorecard);
    };
  }

  private String text(Scorecard scorecard, boolean ledger) {
    var text =
        new StringBuilder(head(scorecard).in(language)).append("\n\n").append(table(scorecard));
    var details = new ScorecardDetails(language, ledger);
    for (var group : scorecard.groups()) {
      text.append('\n').append(details.of(group, scorecard));
    }
    return text.append('\n').append(ScorecardNotes.of(scorecard, language)).toString();
  }

  /// What is in the scorecard, in one line.
  public static Text head(Scorecard scorecard) {
    int calls =
        scorecard.groups().stream()
            .filter(group -> !group.naive())
            .mapToInt(group -> group.coverage().found())
            .sum();
    long records = scorecard.groups().stream().filter(group -> !group.naive()).count();
    return Text.format(
        "Scorecard by %s: %s, %s ranked; %s calls and statements; known up to %s",
        "评分卡（按%s）：记录 %s，参与排名 %s 个；判断与观点 %s 条；数据截至 %s",
        by(scorecard.by()),
        Text.counted(records, "record", "个"),
        scorecard.ranked(),
        calls,
        scorecard.asOf());
  }

  static Text by(Grouping by) {
    return switch (by) {
      case ANALYST -> Text.of("analyst", "分析师");
      case HOUSE -> Text.of("house", "机构");
      case SOURCE -> Text.of("source", "来源");
      case INSTRUMENT -> Text.of("instrument", "品种");
      case KIND -> Text.of("kind", "类型");
      case YEAR -> Text.of("year", "年份");
    };
  }

  private String table(Scorecard scorecard) {
    var table = TextTable.of(columns(scorecard).stream().map(name -> name.in(language)).toList());
    for (var group : scorecard.groups()) {
      var cells = new ArrayList<>(cells(group, language));
      cells.set(1, cut(cells.get(1)));
      table.row(cells);
    }
    return table.render();
  }

  /// The columns of the table; those of numbers begin with `>`.
  public static List<Text> columns(Scorecard scorecard) {
    var by = by(scorecard.by());
    return List.of(
        Text.same(">#"),
        Text.of(by.en().toUpperCase(java.util.Locale.ROOT), by.zh()),
        Text.of(">JUDGED", ">已判定"),
        Text.of(">EFF N", ">有效数"),
        Text.of(">HIT", ">命中率"),
        Text.of(">95%", ">95%区间"),
        Text.of(">BASE", ">基准"),
        Text.of(">EXCESS", ">超额"),
        Text.of(">SKILL", ">能力"),
        Text.same(">P"),
        Text.same(">Q"));
  }

  /// One record as a row, its name in full.
  public static List<String> cells(ScorecardGroup group, Language language) {
    var cells = new ArrayList<String>();
    cells.add(rank(group.standing()));
    cells.add(group.name().in(language));
    cells.add(String.valueOf(group.coverage().judged()));
    var rate = group.skill().hitRate();
    cells.add(rate.map(r -> Numbers.fixed(r.effectiveN(), 1)).orElse(NONE));
    cells.add(rate.map(HitRate::rate).map(ScorecardReport::share).orElse(NONE));
    cells.add(rate.map(HitRate::interval).map(ScorecardReport::interval).orElse(NONE));
    var compared = group.skill().compared();
    cells.add(compared.map(Compared::baseRate).map(ScorecardReport::share).orElse(NONE));
    cells.add(compared.map(Compared::excess).map(ScorecardReport::signed).orElse(NONE));
    cells.add(group.standing().shrunk().map(s -> signed(s.mean())).orElse(NONE));
    cells.add(compared.map(Compared::pValue).map(ScorecardReport::chance).orElse(NONE));
    cells.add(chance(group.standing().qValue()));
    return cells;
  }

  private static String rank(Standing standing) {
    return switch (standing.place()) {
      case Standing.Ranked(var rank, _) -> rank + (standing.starred() ? "*" : "");
      case Standing.NotRanked _ -> standing.starred() ? "*" : NONE;
    };
  }

  private static String cut(String name) {
    if (DisplayWidth.of(name) <= NAME) {
      return name;
    }
    var kept = new StringBuilder();
    for (int at = 0; DisplayWidth.of(kept.toString() + name.charAt(at)) < NAME; at++) {
      kept.append(name.charAt(at));
    }
    return kept.toString().stripTrailing() + "…";
  }

  /// `55.0%`.
  public static String share(double share) {
    return Numbers.fixed(share * 100, 1) + "%";
  }

  /// `+5.7%`.
  static String signed(double share) {
    return (share > 0 ? "+" : "") + share(share);
  }

  /// `25–81%`, to the whole percent.
  static String interval(Interval interval) {
    return Numbers.fixed(interval.low() * 100, 0)
        + "–"
        + Numbers.fixed(interval.high() * 100, 0)
        + "%";
  }

  /// Three decimals; a smaller chance is not called 0.
  static String chance(double probability) {
    return probability < 0.0005 ? "<0.001" : rounded(probability);
  }

  private static String rounded(double probability) {
    return BigDecimal.valueOf(probability).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static String chance(OptionalDouble probability) {
    return probability.isPresent() ? chance(probability.getAsDouble()) : NONE;
  }
}
