package io.github.hindcast.score;

import io.github.hindcast.replay.Replay;
import io.github.hindcast.replay.Replayed;
import io.github.hindcast.replay.Replayed.Announced;
import io.github.hindcast.replay.Replayed.NotPlayed;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.replay.Replayed.PlayedPair;
import io.github.hindcast.replay.Replayed.Recorded;
import io.github.hindcast.view.Book;
import io.github.hindcast.view.Call;
import io.github.hindcast.view.Claim;
import java.util.List;
import java.util.Optional;

/// Takes calls through the replay to their verdicts, each call under each of its readings.
public record Judge(Replay replay) {

  public List<Judgement> judge(Book book) {
    return book.calls().stream().map(this::judge).toList();
  }

  public Judgement judge(Call call) {
    return Flags.dependence(
        judgeAlone(call), call.readings().stream().map(this::judgeAlone).toList());
  }

  /// The verdict under the base reading alone, as records count it.
  public Ruling rule(Call call) {
    var replayed = replay.replay(call);
    return new Ruling(replayed, find(replayed), pnl(call, replayed));
  }

  private Judgement judgeAlone(Call call) {
    var ruling = rule(call);
    var replayed = ruling.replayed();
    return new Judgement(
        call,
        ruling.finding(),
        ruling.pnl(),
        replayed instanceof Played played ? Risk.of(played) : Optional.empty(),
        replayed instanceof Played played ? Hedge.of(played) : Optional.empty(),
        Flags.of(replayed),
        replayed,
        List.of());
  }

  private static Finding find(Replayed replayed) {
    return switch (replayed) {
      case NotPlayed(_, var cause, var reason) ->
          switch (cause) {
            case NO_DATA -> Finding.of(Verdict.NO_DATA, reason);
            case NOT_YET -> Finding.of(Verdict.PENDING, reason);
          };
      case Played played -> onPrices(played);
      case PlayedPair pair -> RelativeRule.judge(pair);
      case Announced announced -> onRates(announced);
      case Recorded recorded -> onRecord(recorded);
    };
  }

  /// The verdict alone on a call that was laid over prices.
  static Verdict verdictOnPrices(Played played) {
    return switch (played.call().claim()) {
      case Claim.Level _ -> LevelRule.verdict(played);
      case Claim.Avoid _ -> AvoidRule.verdict(played);
      case Claim.Range _,
          Claim.Move _,
          Claim.Barrier _,
          Claim.Volatility _,
          Claim.Signal _,
          Claim.Neutral _,
          Claim.Relative _,
          Claim.Series _,
          Claim.Event _,
          Claim.Forecast _ ->
          onPrices(played).verdict();
    };
  }

  /// What the rule of its kind finds in a call that was laid over prices.
  static Finding onPrices(Played played) {
    return switch (played.call().claim()) {
      case Claim.Level _ -> LevelRule.judge(played);
      case Claim.Range range -> RangeRule.judge(range, played);
      case Claim.Move move -> DirectionRule.judge(move, played);
      case Claim.Barrier barrier -> BarrierRule.judge(barrier, played);
      case Claim.Avoid _ -> AvoidRule.judge(played);
      case Claim.Volatility volatility -> VolatilityRule.judge(volatility, played);
      case Claim.Signal(_, var leaning, var band) -> SignalRule.judge(leaning, band, played);
      case Claim.Neutral(_, var band) -> SignalRule.judge(Claim.Leaning.NEUTRAL, band, played);
      case Claim.Relative _, Claim.Series _, Claim.Event _, Claim.Forecast _ ->
          throw misplayed(played);
    };
  }

  private static Finding onRates(Announced announced) {
    if (announced.call().claim() instanceof Claim.Series series) {
      return SeriesRule.judge(series, announced);
    }
    throw misplayed(announced);
  }

  private static Finding onRecord(Recorded recorded) {
    if (recorded.call().claim() instanceof Claim.Event event) {
      return OutcomeRule.judge(event, recorded);
    }
    if (recorded.call().claim() instanceof Claim.Forecast forecast) {
      return OutcomeRule.judge(forecast, recorded);
    }
    throw misplayed(recorded);
  }

  /// What following the call earned: advice against a trade and "no strong move" trade nothing.
  private static Optional<Pnl> pnl(Call call, Replayed replayed) {
    boolean trades =
        switch (call.claim()) {
          case Claim.Level _, Claim.Move _, Claim.Relative _ -> true;
          case Claim.Signal(_, var leaning, _) -> leaning != Claim.Leaning.NEUTRAL;
          case Claim.Range _,
              Claim.Barrier _,
              Claim.Avoid _,
              Claim.Volatility _,
              Claim.Neutral _,
              Claim.Series _,
              Claim.Event _,
              Claim.Forecast _ ->
              false;
        };
    return trades && replayed instanceof Played played
        ? Pnl.of(played.execution(), played.window().bars().instrument().currency().orElse(""))
        : Optional.empty();
  }

  private static IllegalStateException misplayed(Replayed replayed) {
    return new IllegalStateException(
        "call " + replayed.call().id() + " was replayed as another kind than " + kind(replayed));
  }

  private static String kind(Replayed replayed) {
    return replayed.call().claim().kind();
  }
}
