package io.github.hindcast.report;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.Instrument;
import io.github.hindcast.replay.Replayed;
import io.github.hindcast.score.BookResult;
import io.github.hindcast.score.Judgement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What the instruments of some results are called, in the order of their ids: tables have room for
/// ids alone. Of a call without prices the instrument is not known here.
public final class InstrumentNames {
  private InstrumentNames() {}

  /// Empty where no call was laid over prices.
  static String write(List<BookResult> books, Language language) {
    var names = new TreeMap<String, Text>();
    books.stream()
        .flatMap(book -> book.judgements().stream())
        .flatMap(judgement -> instruments(judgement.replayed()))
        .forEach(instrument -> names.put(instrument.id().toString(), instrument.name()));
    if (names.isEmpty()) {
      return "";
    }
    int widest = names.keySet().stream().mapToInt(String::length).max().orElse(0);
    var lines = new StringBuilder(Text.of("Instruments", "标的").in(language)).append('\n');
    for (Map.Entry<String, Text> name : names.entrySet()) {
      lines.append(
          Wrapped.indented(
              name.getKey()
                  + " ".repeat(widest - name.getKey().length() + 2)
                  + name.getValue().in(language),
              "  ",
              TextTable.WIDTH));
    }
    return lines.append('\n').toString();
  }

  /// The ids with their names behind them, as one line; the ids alone where no prices were laid.
  public static Text of(Judgement judgement) {
    return instruments(judgement.replayed())
        .map(Instrument::name)
        .reduce((first, second) -> first.plus(Text.same(" – ")).plus(second))
        .map(names ->
            Text.format("%s (%s)", "%s（%s）", Text.same(Labels.subject(judgement.call())), names))
        .orElseGet(() -> Text.same(Labels.subject(judgement.call())));
  }

  private static Stream<Instrument> instruments(Replayed replayed) {
    return switch (replayed) {
      case Replayed.Played played -> Stream.of(played.window().bars().instrument());
      case Replayed.PlayedPair(_, var longLeg, var shortLeg) ->
          Stream.concat(instruments(longLeg), instruments(shortLeg));
      case Replayed.Announced _, Replayed.Recorded _, Replayed.NotPlayed _ -> Stream.of();
    };
  }
}
