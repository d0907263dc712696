package io.github.hindcast.score.lookahead;

import io.github.hindcast.market.Market;
import io.github.hindcast.score.Judgement;
import io.github.hindcast.view.Call;

/// How a call is taken through a market to its judgement: what [Lookahead] puts to the proof.
@FunctionalInterface
public interface Replaying {
  Judgement judge(Market market, Call call);
}
