package io.github.hindcast.report;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Text;
import io.github.hindcast.score.scorecard.Ranking;
import io.github.hindcast.score.scorecard.Scorecard;
import io.github.hindcast.score.scorecard.ScorecardGroup;
import java.util.List;
import java.util.stream.Collectors;

/// What the columns of a scorecard mean and what they do not say, in plain words.
public final class ScorecardNotes {
  private ScorecardNotes() {}

  static String of(Scorecard scorecard, Language language) {
    return paragraphs(scorecard).stream()
        .map(note -> Wrapped.indented(note.in(language), "", TextTable.WIDTH))
        .collect(Collectors.joining());
  }

  public static List<Text> paragraphs(Scorecard scorecard) {
    boolean naive = scorecard.groups().stream().anyMatch(ScorecardGroup::naive);
    return naive
        ? List.of(columns(), ranks(), naive(), limits())
        : List.of(columns(), ranks(), limits());
  }

  private static Text columns() {
    return Text.of(
        "JUDGED: calls that came to HIT, PARTIAL or MISS. HIT: the share that came true; PARTIAL is "
            + "no hit. EFF N: calls on one instrument whose windows share days are partly the same "
            + "bet; this many independent calls would say as much. 95%: the true hit rates that so "
            + "many calls do not rule out; a wide one says that little is known. BASE: how often the "
            + "same calls would have come true on the other dates of the prices, by themselves. "
            + "EXCESS: hit rate less base, of the calls that have a base rate. SKILL: the excess "
            + "pulled towards that of all records, the more the fewer calls; unless the whole of its "
            + "range, given with each record, lies above zero, none is shown. P: the chance of such a hit rate by luck "
            + "alone. Q: the same, allowing for how many records were looked at.",
        "已判定：得出命中、部分命中或未中的判断数。命中率：其中命中的比例，部分命中不计为命中。有效数：同一品种、"
            + "窗口重叠的判断在一定程度上是同一次下注，相当于这么多条互相独立的判断。95%区间：现有判断不能排除的真实命中率"
            + "范围，区间宽说明所知甚少。基准：同样的判断置于价格历史其他日期时自然命中的比例。超额：有基准者的命中率减"
            + "基准。能力：超额向全体均值收缩后的估计，判断越少收缩越多；其区间（见各记录明细）未全部高于零时，"
            + "不能认为有能力。P：仅凭运气达到该命中率的概率。Q：计入所比较记录个数后的 P 值。");
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
}
