package io.github.hindcast.base;

/// Thrown by a record that is given parts which do not go together: the rule that they break, with
/// the values, in words for the user whose file or command line they came from.
///
/// The words are put together only when they are asked for, as a sweep throws one for every
/// scenario that cannot be.
public final class BrokenRule extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final transient String en;
  private final transient String zh;
  private final transient Object[] values;

  private BrokenRule(String en, String zh, Object... values) {
    this.en = en;
    this.zh = zh;
    this.values = values;
  }

  /// Both languages with gaps for the values, as [Text#format] takes them.
  public static BrokenRule of(String en, String zh, Object... values) {
    return new BrokenRule(en, zh, values);
  }

  public Text rule() {
    return Text.format(en, zh, values);
  }

  @Override
  public String getMessage() {
    return rule().en();
  }
}
