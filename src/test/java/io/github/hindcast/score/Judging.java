package io.github.hindcast.score;

import static io.github.hindcast.market.MarketBuilder.aMarket;

import io.github.hindcast.base.Language;
import io.github.hindcast.market.Market;
import io.github.hindcast.market.SeriesBuilder;
import io.github.hindcast.replay.Replay;
import io.github.hindcast.view.CallBuilder;
import java.util.Map;
import java.util.stream.Collectors;

/// Takes a call of a test to its judgement, and a judgement to what a test compares.
final class Judging {
  private Judging() {}

  static Judgement judge(CallBuilder call, SeriesBuilder... series) {
    return judge(call, aMarket(series).build());
  }

  static Judgement judge(CallBuilder call, Market market) {
    return new Judge(new Replay(market)).judge(call.build());
  }

  static String reason(Judgement judgement) {
    return judgement.reason().in(Language.EN);
  }

  /// The measures by name, as text.
  static Map<String, String> measures(Judgement judgement) {
    return judgement.finding().measures().stream()
        .collect(Collectors.toMap(Measure::name, measure -> text(measure.value())));
  }

  private static String text(Measure.Value value) {
    return switch (value) {
      case Measure.Count(var count) -> Long.toString(count);
      case Measure.Amount(var amount) -> amount.toPlainString();
      case Measure.Day(var day) -> day.toString();
      case Measure.Word(var word) -> word;
    };
  }
}
