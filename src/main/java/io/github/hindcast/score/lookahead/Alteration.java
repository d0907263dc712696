package io.github.hindcast.score.lookahead;

import io.github.hindcast.base.Text;

/// What is done to everything that became known after a day.
public enum Alteration {
  /// It is taken away.
  CUT("cut off", "截去"),
  /// It is replaced by something else drawn from a seed.
  SCRAMBLED("scrambled", "打乱"),
  /// As scrambled, every move the other way: whoever bets on a later move is wrong in one of the
  /// two.
  MIRRORED("scrambled the other way", "反向打乱"),
  /// It is replaced and then taken away: what is taken away must leave no trace.
  SCRAMBLED_THEN_CUT("scrambled and cut off", "打乱后截去");

  private final String en;
  private final String zh;

  Alteration(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  public Text text() {
    return Text.of(en, zh);
  }

  /// The word in JSON and CSV.
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
