package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads how long a call is meant to hold, in the words of a spreadsheet, English or Chinese: a
/// date, "3 months", "20 sessions", "two weeks" as "2 weeks", "until year end", "本周", "四季度".
///
/// The answer is what the window of a strategy file ends with: a date, a number of sessions or a
/// number of months. A week ends with its Sunday, so that the last session of it counts; a quarter
/// or half-year that is over on the day of publication is that of the next year; "today" and
/// "tomorrow" are both the first session on which the call can be acted on.
final class Horizon {
  /// What can be written, for messages.
  static final Text FORMS =
      Text.of(
          "a date, '3 months', '20 sessions', '2 weeks', 'year end', 'Q4', 'this week' or the like",
          "日期，或“3个月”“20个交易日”“2周”“年底”“四季度”“本周”等说法");

  private static final String COUNT = "(\\d{1,4}|[一二两三四五六七八九十])";
  private static final Map<String, Integer> NUMERALS =
      Map.ofEntries(
          Map.entry("一", 1),
          Map.entry("二", 2),
          Map.entry("两", 2),
          Map.entry("三", 3),
          Map.entry("四", 4),
          Map.entry("五", 5),
          Map.entry("六", 6),
          Map.entry("七", 7),
          Map.entry("八", 8),
          Map.entry("九", 9),
          Map.entry("十", 10));

  private record Rule(Pattern words, Function<MatchResult, String> end) {}

  private final LocalDate day;
  private final List<Rule> rules;

  private Horizon(LocalDate published) {
    this.day = published;
    this.rules =
        List.of(
            rule("(?:until |to |by |至|到)?(\\d{4}-\\d{2}-\\d{2})(?:前|止)?", m -> m.group(1)),
            rule(COUNT + " ?(?:sessions?|trading days?|个?交易日)", m -> count(m) + " sessions"),
            rule(COUNT + " ?(?:days?|天|日)", m -> day.plusDays(count(m)).toString()),
            rule(COUNT + " ?(?:weeks?|个?星期|周)", m -> day.plusWeeks(count(m)).toString()),
            rule(COUNT + " ?(?:months?|个?月)", m -> count(m) + " months"),
            rule(COUNT + " ?(?:quarters?|个季度)", m -> 3 * count(m) + " months"),
            rule(COUNT + " ?(?:years?|年)", m -> 12 * count(m) + " months"),
            rule("half a year|半年", _ -> "6 months"),
            rule("today|intraday|tomorrow|next session|今日|今天|日内|明日|明天", _ -> "1 sessions"),
            rule("(?:this |end of (?:the )?)?week(?: end)?|本周|周内", _ -> sunday().toString()),
            rule("next week|下周", _ -> sunday().plusWeeks(1).toString()),
            rule(
                "(?:this month|(?:until )?month end|end of (?:the )?month|本月|月内|月底)",
                _ -> YearMonth.from(day).atEndOfMonth().toString()),
            rule(
                "next month|下月|下个月",
                _ -> YearMonth.from(day).plusMonths(1).atEndOfMonth().toString()),
            rule(
                "(?:(?:until )?(?:the )?year end|end of (?:the )?year|this year|年底|年末|年内|全年|今年)",
                _ -> LocalDate.of(day.getYear(), Month.DECEMBER, 31).toString()),
            rule(
                "next year|明年",
                _ -> LocalDate.of(day.getYear() + 1, Month.DECEMBER, 31).toString()),
            rule("(?:q([1-4])|([一二三四])季度)", m -> endOf(3 * quarter(m))),
            rule("h1|first half|上半年", _ -> endOf(6)),
            rule("h2|second half|下半年", _ -> endOf(12)));
  }

  private static Rule rule(String words, Function<MatchResult, String> end) {
    return new Rule(Pattern.compile(words), end);
  }

  /// Empty for words that mean nothing here.
  static Optional<String> end(String words, LocalDate published) {
    var text = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return new Horizon(published)
        .rules.stream()
            .flatMap(rule -> {
              var match = rule.words().matcher(text);
              return match.matches()
                  ? Optional.of(rule.end().apply(match.toMatchResult())).stream()
                  : Optional.<String>empty().stream();
            })
            .findFirst();
  }

  private static int count(MatchResult match) {
    var text = match.group(1);
    return NUMERALS.containsKey(text) ? NUMERALS.getOrDefault(text, 0) : Integer.parseInt(text);
  }

  private static int quarter(MatchResult match) {
    return Optional.ofNullable(match.group(1))
        .map(Integer::parseInt)
        .orElseGet(() -> NUMERALS.getOrDefault(String.valueOf(match.group(2)), 0));
  }

  private LocalDate sunday() {
    return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
  }

  private String endOf(int month) {
    var end = YearMonth.of(day.getYear(), month).atEndOfMonth();
    return (end.isAfter(day) ? end : YearMonth.of(day.getYear() + 1, month).atEndOfMonth())
        .toString();
  }
}
