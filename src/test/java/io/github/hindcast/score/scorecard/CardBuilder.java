package io.github.hindcast.score.scorecard;

import io.github.hindcast.Scene;
import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.replay.Replay;
import io.github.hindcast.score.BaseRate;
import io.github.hindcast.score.BaseRates;
import io.github.hindcast.score.Judge;
import io.github.hindcast.score.Measure;
import io.github.hindcast.score.Pnl;
import io.github.hindcast.score.Verdict;
import io.github.hindcast.score.statistics.EffectiveSample;
import io.github.hindcast.view.Call;
import io.github.hindcast.view.Claim;
import io.github.hindcast.view.Direction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Scored calls for tests, one a window of its own of ten days on instrument `X` with a base rate
/// of one half, unless the test says otherwise.
final class CardBuilder {
  private static final Text WHY = Text.of("because", "因为");
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  private final List<ScoredCall> calls = new ArrayList<>();
  private BaseRate base = new BaseRate.Known(0.5, 999, 999);
  private Direction side = Direction.LONG;

  static CardBuilder aCard() {
    return new CardBuilder();
  }

  /// The calls that follow have this base rate, seen on so many independent windows.
  CardBuilder base(double share, int independent) {
    base = new BaseRate.Known(share, independent, independent);
    return this;
  }

  CardBuilder withoutBase() {
    base = new BaseRate.Unknown(WHY);
    return this;
  }

  /// The calls that follow say up, or down.
  CardBuilder saying(Direction direction) {
    side = direction;
    return this;
  }

  CardBuilder with(Verdict verdict, int times) {
    for (int time = 0; time < times; time++) {
      add(verdict, window("X", calls.size() * 10, 9), Optional.empty(), List.of());
    }
    return this;
  }

  /// A judged call over `days` from day `from` on of an instrument.
  CardBuilder over(String instrument, int from, int days, Verdict verdict) {
    return add(verdict, window(instrument, from, days - 1), Optional.empty(), List.of());
  }

  /// A call with this net return.
  CardBuilder earning(String returned) {
    var amount = new BigDecimal(returned);
    var pnl = new Pnl("CNY", amount, amount, amount, amount, amount, amount);
    return add(
        amount.signum() > 0 ? Verdict.HIT : Verdict.MISS,
        window("X", calls.size() * 10, 9),
        Optional.of(pnl),
        List.of());
  }

  /// A judged number.
  CardBuilder forecast(String forecast, String outcome) {
    return add(
        Verdict.MISS,
        window("X", calls.size() * 10, 9),
        Optional.empty(),
        List.of(
            Measure.number("forecast", new BigDecimal(forecast)),
            Measure.number("outcome", new BigDecimal(outcome))));
  }

  /// A probability that was stated, and whether it happened.
  CardBuilder stating(String probability, boolean happened) {
    var claim = new Claim.Event("event", Optional.of(new BigDecimal(probability)));
    return add(
        claim,
        happened ? Verdict.HIT : Verdict.MISS,
        window("event", calls.size() * 10, 9),
        Optional.empty(),
        List.of());
  }

  /// A call of a scene, as the judge finds it.
  CardBuilder judged(Scene scene, Call call) {
    var judgement = new Judge(new Replay(scene.market())).judge(call);
    calls.add(ScoredCall.of(judgement.ruling(), new BaseRates(scene.market())));
    return this;
  }

  private CardBuilder add(
      Verdict verdict, EffectiveSample.Window window, Optional<Pnl> pnl, List<Measure> measures) {
    return add(
        new Claim.Move(InstrumentId.of("X"), side, Optional.empty()),
        verdict,
        window,
        pnl,
        measures);
  }

  private CardBuilder add(
      Claim claim,
      Verdict verdict,
      EffectiveSample.Window window,
      Optional<Pnl> pnl,
      List<Measure> measures) {
    var call = Scene.call("c" + calls.size(), claim, window.from(), 5);
    calls.add(
        new ScoredCall(
            call,
            verdict,
            WHY,
            measures,
            pnl.map(Pnl::returned),
            Optional.empty(),
            base,
            Optional.of(window),
            Optional.empty(),
            Optional.empty()));
    return this;
  }

  private static EffectiveSample.Window window(String instrument, int from, int days) {
    return new EffectiveSample.Window(
        instrument, FIRST.plusDays(from), FIRST.plusDays(from + days));
  }

  List<ScoredCall> build() {
    return List.copyOf(calls);
  }
}
