package io.github.hindcast.report;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.score.scorecard.Grouping;
import io.github.hindcast.score.scorecard.Ranking;
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
    var text = new StringBuilder(head(scorecard)).append("\n\n").append(table(scorecard));
    var details = new ScorecardDetails(language, ledger);
    for (var group : scorecard.groups()) {
      text.append('\n').append(details.of(group, scorecard));
    }
    return text.append('\n').append(closing(scorecard)).toString();
  }

  private String head(Scorecard scorecard) {
    int calls =
        scorecard.groups().stream()
            .filter(group -> !group.naive())
            .mapToInt(group -> group.coverage().found())
            .sum();
    long records = scorecard.groups().stream().filter(group -> !group.naive()).count();
    return Text.format(
            "Scorecard by %s: %s records, %s ranked; %s calls and statements; known up to %s",
            "评分卡（按%s）：记录 %s 个，参与排名 %s 个；判断与观点 %s 条；数据截至 %s",
            by(scorecard.by()),
            records,
            scorecard.ranked(),
            calls,
            scorecard.asOf())
        .in(language);
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
    var table =
        TextTable.of(
            List.of(
                ">#",
                by(scorecard.by()).in(language).toUpperCase(java.util.Locale.ROOT),
                say(">JUDGED", ">已判定"),
                say(">EFF N", ">有效数"),
                say(">HIT", ">命中率"),
                say(">95%", ">95%区间"),
                say(">BASE", ">基准"),
                say(">EXCESS", ">超额"),
                say(">SKILL", ">能力"),
                ">P",
                ">Q"));
    scorecard.groups().forEach(group -> table.row(row(group)));
    return table.render();
  }

  private List<String> row(ScorecardGroup group) {
    var cells = new ArrayList<String>();
    cells.add(rank(group.standing()));
    cells.add(cut(group.name().in(language)));
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
  static String share(double share) {
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

  private String closing(Scorecard scorecard) {
    var text = new StringBuilder(Wrapped.indented(columns().in(language), "", TextTable.WIDTH));
    text.append(Wrapped.indented(ranks().in(language), "", TextTable.WIDTH));
    if (scorecard.groups().stream().anyMatch(ScorecardGroup::naive)) {
      text.append(Wrapped.indented(naive().in(language), "", TextTable.WIDTH));
    }
    return text.append(Wrapped.indented(limits().in(language), "", TextTable.WIDTH)).toString();
  }

  private static Text columns() {
    return Text.of(
        "JUDGED: calls that came to HIT, PARTIAL or MISS. HIT: the share that came true; PARTIAL is "
            + "no hit. EFF N: calls on one instrument whose windows share days are partly the same "
            + "bet; this many independent calls would say as much. 95%: the true hit rates that so "
            + "many calls do not rule out; a wide one says that little is known. BASE: how often the "
            + "same calls would have come true on the other dates of the prices, by themselves. "
            + "EXCESS: hit rate less base, of the calls that have a base rate. SKILL: the excess "
            + "pulled towards that of all records, the more the fewer calls; unless the whole of its range "
            + "below lies above zero, none is shown. P: the chance of such a hit rate by luck alone. Q: the same, allowing for how many records were looked at.",
        "已判定：得出命中、部分命中或未中的判断数。命中率：其中命中的比例，部分命中不计为命中。有效数：同一品种、"
            + "窗口重叠的判断在一定程度上是同一次下注，相当于这么多条互相独立的判断。95%区间：现有判断不能排除的真实命中率"
            + "范围，区间宽说明所知甚少。基准：同样的判断置于价格历史其他日期时自然命中的比例。超额：有基准者的命中率减"
            + "基准。能力：超额向全体均值收缩后的估计，判断越少收缩越多；其区间（见下）未全部高于零时，不能认为有能力。P：仅凭运气达到该命中率的概率。Q：计入所比较记录"
            + "个数后的 P 值。");
  }

  private static Text ranks() {
    return Text.format(
        "Records are ranked by SKILL from %s effective calls with a base rate on; others are not "
            + "ranked (–), however good they look. A star (*) needs as many, Q below %s and the whole "
            + "95%% interval above the base rate; no more than one coin-flipper in twenty gets one.",
        "可比有效判断达到 %s 条者按“能力”排名，其余不排名（–），无论命中率高低。星标（*）须同时满足：达到该条数、"
            + "Q 小于 %s、95%% 区间全部高于基准；掷硬币者获星的比例不超过二十分之一。",
        Ranking.LEAST_EFFECTIVE,
        Ranking.STAR_BELOW);
  }

  private static Text naive() {
    return Text.of(
        "Naive house: no house at all, but a rule: with every close of silicon and polysilicon, the "
            + "next session within ± 1.4% of it and going on in the direction of the day just over. "
            + "Judged as all others, never ranked.",
        "无信息对照并非真实机构，而是一条规则：每日收盘后预测工业硅、多晶硅次日在收盘价 ±1.4% 之内，且延续当日方向。" + "判定方法与其他机构相同，不参与排名。");
  }

  private static Text limits() {
    return Text.of(
        "Instruments that move together are counted as independent of each other, which flatters "
            + "everybody. Returns are those of one call after the other at equal value, not of an "
            + "account. Hypothetical: computed after the fact, traded by nobody.",
        "联动品种之间按相互独立处理，对所有记录均偏有利。收益为各条判断等值计算，并非账户收益。模拟业绩，不代表实际交易。");
  }

  private String say(String en, String zh) {
    return Text.of(en, zh).in(language);
  }
}
