package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import io.github.hindcast.view.Publication;
import io.github.hindcast.view.Window;
import io.github.hindcast.view.Window.AfterMonths;
import io.github.hindcast.view.Window.AfterSessions;
import io.github.hindcast.view.Window.End;
import io.github.hindcast.view.Window.OnDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the window of a call: `from` the publication, a date or a named day, `to` a date, a named
/// day, or after a number of sessions or months.
final class WindowReader {
  private static final Pattern LENGTH = Pattern.compile("(\\d+) (session|month)s?");
  private static final int MOST_SESSIONS = 10_000;
  private static final int MOST_MONTHS = 600;

  private static final Text FROM_ALSO = Text.same("'published'");
  private static final Text TO_ALSO = Text.of("'3 months', '1 session'", "'3 months'、'1 session'");

  private final Names<LocalDate> anchors;
  private final Optional<Publication> published;

  WindowReader(Names<LocalDate> anchors, Optional<Publication> published) {
    this.anchors = anchors;
    this.published = published;
  }

  /// A first day; empty for the publication.
  private record From(Optional<LocalDate> day) {}

  Optional<Window> window(Spot spot) {
    return spot.fields("from", "to")
        .flatMap(fields -> {
          var from = fields.optional("from", this::from).flatMap(From::day);
          var end = fields.required("to", this::end);
          end.ifPresent(known -> requireAfter(fields, known, from));
          return fields.build(() -> new Window(from, end.orElseThrow()));
        });
  }

  private Optional<From> from(Spot spot) {
    return Scalars.written(spot, form(FROM_ALSO))
        .flatMap(text ->
            text.equals("published")
                ? Optional.of(new From(Optional.empty()))
                : day(spot, text, FROM_ALSO).map(day -> new From(Optional.of(day))));
  }

  private Optional<End> end(Spot spot) {
    return Scalars.written(spot, form(TO_ALSO))
        .flatMap(text -> {
          var length = LENGTH.matcher(text);
          if (!length.matches()) {
            return day(spot, text, TO_ALSO).map(OnDate::new);
          }
          boolean months = length.group(2).equals("month");
          int most = months ? MOST_MONTHS : MOST_SESSIONS;
          int count = length.group(1).length() > 5 ? 0 : Integer.parseInt(length.group(1));
          if (count < 1 || count > most) {
            return spot.expected(
                months
                    ? Text.format("1 to %d months", "1 到 %d 个月（months）", most)
                    : Text.format("1 to %d sessions", "1 到 %d 个交易日（sessions）", most));
          }
          return Optional.of(months ? new AfterMonths(count) : new AfterSessions(count));
        });
  }

  private Optional<LocalDate> day(Spot spot, String text, Text also) {
    if (Days.looksLikeDate(text)) {
      return Days.date(spot);
    }
    if (anchors.sound().containsKey(text) || text.contains(".")) {
      return anchors.find(spot, text);
    }
    return spot.expected(form(also));
  }

  private Text form(Text also) {
    return Text.format(
        "%s, a date such as 2020-12-31 or a day named in %s",
        "%s、形如 2020-12-31 的日期，或 %s 中的日期名称", also, anchors.where());
  }

  private void requireAfter(Fields fields, End end, Optional<LocalDate> from) {
    if (!(end instanceof OnDate(var last))) {
      return;
    }
    published
        .map(Publication::day)
        .filter(last::isBefore)
        .ifPresent(day ->
            fields.refuse(
                "to",
                Text.format(
                    "a window must not end on %s before the publication on %s",
                    "观察窗口不应在 %s 结束，早于发布日 %s", last, day)));
    from.filter(last::isBefore)
        .ifPresent(day ->
            fields.refuse(
                "to",
                Text.format(
                    "a window must not end on %s before it begins on %s",
                    "观察窗口不应在 %s 结束，早于其起点 %s", last, day)));
  }
}
