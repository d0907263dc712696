package io.github.hindcast.sweep;

import io.github.hindcast.base.BrokenRule;
import io.github.hindcast.sweep.Value.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the values of an axis: `13800:15000:50`, `14000,14300`, `-5%:5%:1%`, `by -200:200:50`,
/// `2020-10-01:2020-12-31:7d`, `20:120:10 sessions`, `none,15200`, or several of them separated by
/// commas.
///
/// Both ends of a range belong to it; the last value is the last step that does not go beyond the
/// second end. Throws [BrokenRule] with what was expected and what was found.
final class Values {
  private static final int MOST = 10_000_000;

  /// As many sessions as a strategy file may say.
  private static final BigDecimal LONGEST = BigDecimal.valueOf(10_000);

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,9})?");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern STEP = Pattern.compile("(\\d{1,4})([dwm])");
  private static final Pattern LENGTH = Pattern.compile("(.*\\d) *(session|month)s?");

  private final boolean by;
  private final int most;
  private final List<Value> values = new ArrayList<>();

  private Values(boolean by, int most) {
    this.by = by;
    this.most = most;
  }

  static List<Value> parse(String text) {
    return parse(text, MOST);
  }

  /// As above, but never more than `most` of them: for a text from somebody who pays nothing for
  /// asking.
  static List<Value> parse(String text, int most) {
    boolean by = text.strip().startsWith("by ");
    var reader = new Values(by, most);
    for (var item : (by ? text.strip().substring(3) : text).split(",", -1)) {
      reader.item(item.strip());
    }
    return List.copyOf(reader.values);
  }

  private void item(String item) {
    if (item.isEmpty()) {
      throw BrokenRule.of(
          "expected values such as 13800:15000:50 or 14000,14300, was nothing",
          "应为取值，形如 13800:15000:50 或 14000,14300，实为空");
    }
    var length = LENGTH.matcher(item);
    if (item.equals("none")) {
      add(new Value.None());
    } else if (length.matches()) {
      var unit = length.group(2).equals("month") ? Unit.MONTHS : Unit.SESSIONS;
      numbers(length.group(1)).forEach(count -> add(new Value.Length(whole(count), unit)));
    } else if (DATE.matcher(item.split(":", -1)[0].strip()).matches()) {
      days(item);
    } else if (item.contains("%")) {
      numbers(item.replace("%", "")).forEach(number -> add(new Value.Percent(number)));
    } else {
      numbers(item).forEach(number -> add(by ? new Value.By(number) : new Value.Exact(number)));
    }
  }

  private void add(Value value) {
    if (values.size() == most) {
      throw BrokenRule.of("an axis must have at most %s values", "一条轴应不超过 %s 个取值", most);
    }
    values.add(value);
  }

  private List<BigDecimal> numbers(String item) {
    var parts = ends(item);
    if (parts.size() == 1) {
      return List.of(number(parts.getFirst()));
    }
    var from = number(parts.get(0));
    var to = number(parts.get(1));
    var step = number(parts.get(2));
    requireForward(from.compareTo(to) > 0, parts);
    if (step.signum() <= 0) {
      throw BrokenRule.of("step must be above zero, was %s", "步长应大于零，实为 %s", parts.get(2));
    }
    var count = to.subtract(from).divideToIntegralValue(step);
    if (count.compareTo(BigDecimal.valueOf(most)) >= 0) {
      throw BrokenRule.of(
          "a range must have at most %s values, was %s",
          "一个范围应不超过 %s 个取值，实为 %s", most, count.toPlainString());
    }
    var numbers = new ArrayList<BigDecimal>();
    for (var next = from; next.compareTo(to) <= 0; next = next.add(step)) {
      numbers.add(next);
    }
    return numbers;
  }

  private void days(String item) {
    var parts = ends(item);
    var from = day(parts.getFirst());
    if (parts.size() == 1) {
      add(new Value.Day(from));
      return;
    }
    var to = day(parts.get(1));
    requireForward(from.isAfter(to), parts);
    var step = STEP.matcher(parts.get(2));
    if (!step.matches() || Integer.parseInt(step.group(1)) == 0) {
      throw BrokenRule.of(
          "expected a step of days, weeks or months such as 7d, 2w or 1m, was '%s'",
          "应为日、周或月的步长，形如 7d、2w 或 1m，实为 '%s'", parts.get(2));
    }
    int count = Integer.parseInt(step.group(1));
    var next = from;
    for (int steps = 1; !next.isAfter(to); steps++) {
      add(new Value.Day(next));
      next =
          switch (step.group(2)) {
            case "d" -> from.plusDays((long) steps * count);
            case "w" -> from.plusWeeks((long) steps * count);
            default -> from.plusMonths((long) steps * count);
          };
    }
  }

  private static List<String> ends(String item) {
    var parts = List.of(item.split(":", -1)).stream().map(String::strip).toList();
    if (parts.size() != 1 && parts.size() != 3) {
      throw BrokenRule.of(
          "expected FROM:TO:STEP, was '%s'", "应为 FROM:TO:STEP（起、止、步长），实为 '%s'", item);
    }
    return parts;
  }

  private static void requireForward(boolean reversed, List<String> ends) {
    if (reversed) {
      throw BrokenRule.of(
          "a range must run from the lower to the higher end, was %s to %s",
          "范围应由低到高，实为 %s 到 %s", ends.get(0), ends.get(1));
    }
  }

  private static BigDecimal number(String text) {
    return Optional.of(text)
        .filter(number -> NUMBER.matcher(number).matches())
        .map(BigDecimal::new)
        .orElseThrow(() ->
            BrokenRule.of(
                "expected a number, a date, a range FROM:TO:STEP or a list, was '%s'",
                "应为数字、日期、范围 FROM:TO:STEP（起、止、步长）或列表，实为 '%s'", text));
  }

  private static int whole(BigDecimal count) {
    if (count.stripTrailingZeros().scale() > 0 || count.signum() <= 0) {
      throw BrokenRule.of(
          "expected a whole number of sessions or months, was %s",
          "应为整数个交易日或月，实为 %s", count.toPlainString());
    }
    if (count.compareTo(LONGEST) > 0) {
      throw BrokenRule.of(
          "expected at most %s sessions or months, was %s",
          "应不超过 %s 个交易日或月，实为 %s", LONGEST, count.toPlainString());
    }
    return count.intValueExact();
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException _) {
      throw BrokenRule.of(
          "expected a date such as 2020-12-31, was '%s'", "应为形如 2020-12-31 的日期，实为 '%s'", text);
    }
  }
}
