package io.github.hindcast.store;

import io.github.hindcast.base.Text;
import java.io.IOException;

/// A store that cannot be used as asked: it is not there, is locked, is of a newer version, is no
/// store at all. The fault is not ours, and the text says what to do.
public final class StoreRefused extends IOException {
  private static final long serialVersionUID = 1;

  private final transient Text text;

  StoreRefused(Text text) {
    super(text.en());
    this.text = text;
  }

  StoreRefused(Text text, Exception cause) {
    super(text.en(), cause);
    this.text = text;
  }

  public Text text() {
    return text;
  }
}
