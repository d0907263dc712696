package io.github.hindcast.load.feed;

import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The rows of a file that cannot be used, told as a digest: of each kind of fault in each column
/// how many, with the first three of them. A million broken lines are so told in a dozen.
final class BrokenRows {
  private static final int TOLD = 3;

  /// What is wrong with a row.
  enum Kind {
    CELLS(Text.of("a number of values other than the header's", "列数与表头不符")),
    CUT(Text.of("cut off", "被截断")),
    DATE(Text.of("no day", "不是日期")),
    NUMBER(Text.of("no number", "不是数字")),
    PRICE(Text.of("no price above zero", "价格缺失或不大于零")),
    RANGE(Text.of("open or close outside low and high", "开盘或收盘超出最高最低范围")),
    ORDER(Text.of("a day that jumps back", "日期倒退")),
    TWICE(Text.of("a day that stands twice", "日期重复"));

    private final Text words;

    Kind(Text words) {
      this.words = words;
    }

    Text words() {
      return words;
    }
  }

  private record Group(Kind kind, String column) {}

  private final Map<Group, List<Fault>> first = new LinkedHashMap<>();
  private final Map<Group, Integer> counts = new LinkedHashMap<>();
  private int count;

  void add(Kind kind, int line, String column, Text message) {
    var group = new Group(kind, column);
    var faults = first.computeIfAbsent(group, _ -> new ArrayList<>());
    counts.merge(group, 1, Integer::sum);
    if (faults.size() < TOLD) {
      faults.add(new Fault(line, column, message));
    }
    count++;
  }

  void addAll(BrokenRows others) {
    others.first.forEach((group, faults) -> {
      var own = first.computeIfAbsent(group, _ -> new ArrayList<>());
      faults.stream().limit(Math.max(0, TOLD - own.size())).forEach(own::add);
      counts.merge(group, others.counts.getOrDefault(group, 0), Integer::sum);
    });
    count += others.count;
  }

  int count() {
    return count;
  }

  int count(Kind kind) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey().kind() == kind)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /// The first few of each kind, and what they are in all.
  List<Fault> digest(int rows) {
    var faults = new ArrayList<Fault>();
    first.values().forEach(faults::addAll);
    faults.sort(java.util.Comparator.comparingInt(Fault::line));
    if (faults.size() < count) {
      faults.add(Fault.whole(summary(rows)));
    }
    return faults;
  }

  /// Such as `100 of 1,000 rows are broken: 60 with no number in close, 40 cut off`.
  Text summary(int rows) {
    var en = new ArrayList<String>();
    var zh = new ArrayList<String>();
    counts.forEach((group, number) -> {
      var column = group.column();
      en.add(
          grouped(number)
              + " "
              + group.kind().words().en()
              + (column.isEmpty() ? "" : " (" + column + ")"));
      zh.add(
          grouped(number)
              + " 行"
              + group.kind().words().zh()
              + (column.isEmpty() ? "" : "（" + column + "）"));
    });
    return Text.of(
        grouped(count)
            + " of "
            + grouped(rows)
            + (count == 1 ? " rows is broken: " : " rows are broken: ")
            + String.join(", ", en),
        grouped(rows) + " 行中有 " + grouped(count) + " 行有误：" + String.join("，", zh));
  }

  private static String grouped(int number) {
    return Numbers.grouped(java.math.BigDecimal.valueOf(number));
  }
}
