package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.TradingCalendar;
import io.github.hindcast.instrument.TradingCalendar.Evenings;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads `calendars.yaml`.
final class CalendarFile {
  private CalendarFile() {}

  static Names<TradingCalendar> read(Optional<Spot> root, String file) {
    var list = root.flatMap(spot -> spot.fields("calendars")).flatMap(CalendarFile::list);
    return Names.read(
        Text.of("calendar", "交易日历"), file, list, CalendarFile::calendar, TradingCalendar::id);
  }

  private static Optional<Spot> list(Fields fields) {
    return fields.required("calendars", Optional::of);
  }

  /// The named days of all calendars.
  static Names<LocalDate> anchors(Names<TradingCalendar> calendars) {
    var days = new LinkedHashMap<String, LocalDate>();
    calendars.all().forEach(calendar -> days.putAll(calendar.anchors()));
    return new Names<>(
        Text.of("day", "日期"),
        calendars.where(),
        days,
        Set.of(),
        calendars.complete() && calendars.broken().isEmpty());
  }

  private static Optional<TradingCalendar> calendar(Spot spot) {
    return spot.fields("id", "name", "known", "closed", "night-suspended", "anchors")
        .flatMap(fields -> {
          var id = fields.required("id", Scalars::id);
          var _ = fields.optional("name", Texts::name);
          var known = fields.required("known", years -> years.all(Scalars.count(1800, 2200)));
          var closed = fields.required("closed", days -> days.all(Days::date));
          var nights = fields.optional("night-suspended", list -> list.all(CalendarFile::evenings));
          var anchors = fields.optional("anchors", CalendarFile::namedDays);
          return fields.build(() ->
              new TradingCalendar(
                  id.orElseThrow(),
                  Set.copyOf(known.orElseThrow()),
                  Set.copyOf(closed.orElseThrow()),
                  nights.orElse(List.of()),
                  anchors.orElse(Map.of())));
        });
  }

  private static Optional<Evenings> evenings(Spot spot) {
    return Days.period(spot).map(period -> new Evenings(period.from(), period.to()));
  }

  /// `spring-festival-2020: { last-session: … }` names the day `spring-festival-2020.last-session`.
  private static Optional<Map<String, LocalDate>> namedDays(Spot spot) {
    var days = new HashMap<String, LocalDate>();
    boolean sound = true;
    for (var event : spot.entries().orElse(List.of())) {
      for (var day : event.entries().orElse(List.of())) {
        String name = day.nameIn(spot);
        var date = Days.date(day);
        sound &= date.isPresent();
        date.ifPresent(at -> days.put(name, at));
      }
    }
    return sound ? Optional.of(days) : Optional.empty();
  }
}
