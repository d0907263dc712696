package io.github.hindcast.report.html;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.score.Placebo;
import io.github.hindcast.score.Placebo.Luck;
import io.github.hindcast.score.Placebo.NotPossible;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A call beside itself on all other dates: the sentence, and the distribution as `counts` of bins
/// of equal `width` in percent, of which `real` holds the real outcome and the first one begins at
/// `first` widths.
///
/// Bins begin at multiples of their width, which is the smallest of 1, 2 and 5 times a power of ten
/// that makes no more than [#MOST] of them; a bin holds its lower end. Empty bins between others
/// are kept.
record PlaceboFigure(Text sentence, Optional<ObjectNode> figure) {
  private static final int MOST = 25;
  private static final List<BigDecimal> WIDTHS =
      Stream.of("0.0001", "0.001", "0.01", "0.1", "1", "10")
          .map(BigDecimal::new)
          .flatMap(
              power -> Stream.of(1, 2, 5).map(times -> power.multiply(BigDecimal.valueOf(times))))
          .toList();

  /// `outcomes` are those that the comparison sums up.
  static PlaceboFigure of(Placebo placebo, List<Double> outcomes, Language language) {
    return switch (placebo.result()) {
      case NotPossible(var reason) ->
          new PlaceboFigure(
              Text.format("Not compared with other dates: %s.", "未与其他日期比较：%s。", reason),
              Optional.empty());
      case Luck luck -> {
        var sentence = sentence(luck);
        var json = JsonNodeFactory.instance.objectNode();
        json.put("outcome", Numbers.percent(luck.outcome()));
        bins(json, outcomes, luck.outcome());
        yield new PlaceboFigure(sentence, Optional.of(json));
      }
    };
  }

  private static Text sentence(Luck luck) {
    var base =
        Text.format(
            "The same call on the %s other dates of %s, windows from %s to %s (%s without a common "
                + "day): base rate %s, excess %s. Outcome %s, median of the dates %s; better than on "
                + "%s of them, p %s.",
            "同一判断置于 %2$s 的其他 %1$s 个日期（窗口自 %3$s 至 %4$s，互无共同交易日者 %5$s 个）："
                + "基准命中率 %6$s，超额 %7$s。实际结果 %8$s，各日期中位数 %9$s；优于其中 %10$s，p 值 %11$s。",
            luck.dates(),
            luck.history(),
            luck.from(),
            luck.to(),
            luck.independent(),
            percent(luck.baseRate()),
            percent(luck.excess()),
            Numbers.percent(luck.outcome()),
            Numbers.percent(luck.median()),
            Numbers.percent(luck.percentile()),
            Numbers.fixed(luck.pValue(), 4));
    return luck.overlaps()
        ? base.plus(
            Text.of(
                " Every one of these windows shares days with the call's own: this proves nothing.",
                "各窗口均与该判断自身窗口共用交易日，不构成证明。"))
        : base;
  }

  private static String percent(OptionalDouble share) {
    return share.isPresent() ? Numbers.percent(share.getAsDouble()) : "–";
  }

  private static void bins(ObjectNode json, List<Double> outcomes, double real) {
    var all = Stream.concat(outcomes.stream(), Stream.of(real)).map(BigDecimal::valueOf).toList();
    var low = all.stream().reduce(BigDecimal::min).orElseThrow();
    var high = all.stream().reduce(BigDecimal::max).orElseThrow();
    var width =
        WIDTHS.stream()
            .filter(each -> bin(high, each) - bin(low, each) < MOST)
            .findFirst()
            .orElse(WIDTHS.getLast());
    var counts =
        outcomes.stream()
            .collect(
                Collectors.groupingBy(
                    outcome -> bin(BigDecimal.valueOf(outcome), width),
                    TreeMap::new,
                    Collectors.counting()));
    long first = bin(low, width);
    json.put("width", width.movePointRight(2));
    json.put("first", first);
    json.put("real", bin(BigDecimal.valueOf(real), width) - first);
    var heights = json.putArray("counts");
    for (long bin = first; bin <= bin(high, width); bin++) {
      heights.add(counts.getOrDefault(bin, 0L));
    }
  }

  private static long bin(BigDecimal outcome, BigDecimal width) {
    return outcome.divide(width, 0, RoundingMode.FLOOR).longValueExact();
  }

  void write(Html html, int at, Language language) {
    var id = "placebo-" + at;
    html.leaf("p", sentence.in(language), "class", "placebo", "id", id);
    figure.ifPresent(json ->
        html.leaf(
            "div",
            "",
            "class",
            "chart small",
            "data-placebo",
            String.valueOf(at),
            "role",
            "img",
            "aria-labelledby",
            id));
  }
}
