package io.github.hindcast.report;

import io.github.hindcast.base.Text;
import io.github.hindcast.replay.ExitReason;
import io.github.hindcast.replay.LedgerLine;
import io.github.hindcast.score.Flag;
import io.github.hindcast.score.Verdict;
import io.github.hindcast.view.Call;
import io.github.hindcast.view.Claim;
import io.github.hindcast.view.Claim.Leaning;
import io.github.hindcast.view.Direction;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// The words of the field for what the types name, in both languages.
public final class Labels {
  private static final int COLUMN = 16;

  private Labels() {}

  public static Text verdict(Verdict verdict) {
    return switch (verdict) {
      case HIT -> Text.of("HIT", "命中");
      case PARTIAL -> Text.of("PARTIAL", "部分命中");
      case MISS -> Text.of("MISS", "未中");
      case NOT_ENTERED -> Text.of("NOT_ENTERED", "未入场");
      case AMBIGUOUS -> Text.of("AMBIGUOUS", "路径不明");
      case PENDING -> Text.of("PENDING", "待定");
      case NO_DATA -> Text.of("NO_DATA", "无数据");
      case UNTESTABLE -> Text.of("UNTESTABLE", "不可检验");
    };
  }

  public static Text kind(Claim claim) {
    return switch (claim) {
      case Claim.Level _ -> Text.of("level", "价位");
      case Claim.Range _ -> Text.of("range", "区间");
      case Claim.Move _ -> Text.of("direction", "方向");
      case Claim.Barrier(_, var type, _, _) ->
          switch (type) {
            case FLOOR -> Text.of("floor", "支撑位");
            case CEILING -> Text.of("ceiling", "压力位");
            case RISE_TO -> Text.of("rise to", "涨至");
            case FALL_TO -> Text.of("fall to", "跌至");
          };
      case Claim.Avoid _ -> Text.of("avoid", "规避");
      case Claim.Relative _ -> Text.of("relative", "相对强弱");
      case Claim.Volatility _ -> Text.of("volatility", "波动率");
      case Claim.Signal _ -> Text.of("signal", "多空信号");
      case Claim.Neutral _ -> Text.of("neutral", "中性");
      case Claim.Series _ -> Text.of("series", "利率序列");
      case Claim.Event _ -> Text.of("event", "事件");
      case Claim.Forecast _ -> Text.of("quantity", "数量");
    };
  }

  public static Text direction(Direction direction) {
    return switch (direction) {
      case LONG -> Text.of("long", "多");
      case SHORT -> Text.of("short", "空");
    };
  }

  /// What a factor view claims.
  public static Text leaning(Leaning leaning) {
    return switch (leaning) {
      case BULLISH -> Text.of("bullish", "看多");
      case NEUTRAL -> Text.of("neutral", "中性");
      case BEARISH -> Text.of("bearish", "看空");
    };
  }

  /// Of the word that a measure has for it; another word stays as it is.
  static Text leaning(String word) {
    return Arrays.stream(Leaning.values())
        .filter(each -> word(each).equals(word))
        .findFirst()
        .map(each -> Text.of(word, leaning(each).zh()))
        .orElseGet(() -> Text.same(word));
  }

  /// What the market did in that sense.
  public static Text outcome(Leaning third) {
    return switch (third) {
      case BULLISH -> Text.of("ROSE", "上涨");
      case NEUTRAL -> Text.of("WEAK", "震荡");
      case BEARISH -> Text.of("FELL", "下跌");
    };
  }

  public static Text exit(ExitReason reason) {
    return switch (reason) {
      case TARGET -> Text.of("target", "到达目标价");
      case STOP -> Text.of("stop", "止损");
      case EXPIRY -> Text.of("expiry", "到期平仓");
      case STILL_OPEN -> Text.of("still open", "未平仓");
    };
  }

  /// The letter under which a flag stands in a table; those most worth a look are capitals.
  public static String mark(Flag flag) {
    return switch (flag) {
      case PUBLISHED_INFERRED -> "i";
      case CONDITION_UNVERIFIED -> "q";
      case DEPENDS_ON_READING -> "R";
      case COSTS_NOT_MODELLED -> "c";
      case COSTS_INCOMPLETE -> "C";
      case TERMS_UNVERIFIED -> "t";
      case FRACTIONAL_LOTS -> "f";
      case SPOT_PROXY -> "p";
      case HELD_BACK -> "L";
      case EXIT_LOCKED -> "X";
      case CLOSE_ONLY -> "d";
      case MISSING_BARS -> "M";
      case ROLL_GAP_UNKNOWN -> "G";
      case ROLLS_UNKNOWN -> "s";
      case MARKED_TO_LAST_CLOSE -> "o";
      case PRICES_ADJUSTED -> "A";
      case INSTRUMENT_UNVERIFIED -> "u";
      case OUTCOME_UNVERIFIED -> "U";
      case HISTORY_CONTINUOUS -> "H";
      case SHORT_HISTORY -> "h";
    };
  }

  public static Text ledger(LedgerLine.Kind kind) {
    return switch (kind) {
      case ENTRY -> Text.of("entries", "入场");
      case EXIT -> Text.of("exits", "离场");
      case ROLL -> Text.of("rolls", "移仓");
      case COMMISSION -> Text.of("commission", "手续费");
      case DUTY -> Text.of("duties and levies", "印花税及规费");
      case SLIPPAGE -> Text.of("slippage", "滑点");
      case INTEREST -> Text.of("interest on margin", "保证金利息");
    };
  }

  public static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /// What the call is about: an instrument, two legs, a rate or an outcome.
  public static String subject(Call call) {
    return switch (call.claim()) {
      case Claim.Series(var series, _) -> series;
      case Claim.Event(var outcome, _) -> outcome;
      case Claim.Forecast(var outcome, _, _, _) -> outcome;
      case Claim.Level _,
          Claim.Range _,
          Claim.Move _,
          Claim.Barrier _,
          Claim.Avoid _,
          Claim.Relative _,
          Claim.Volatility _,
          Claim.Signal _,
          Claim.Neutral _ ->
          call.claim().instruments().stream()
              .map(id -> id.value())
              .collect(Collectors.joining("-"));
    };
  }

  /// The subject cut to what a column holds.
  public static String shortSubject(Call call) {
    var subject = subject(call);
    return subject.length() <= COLUMN ? subject : subject.substring(0, COLUMN - 1) + "…";
  }
}
