package io.github.hindcast.base;

import java.io.IOException;

/// Thrown where a file cannot be read or written for a reason that is told in words of ours, for
/// the user whose file it is.
public final class FileFailure extends IOException {
  private static final long serialVersionUID = 1;

  private final transient Text words;

  public FileFailure(Text words, Throwable cause) {
    super(words.en(), cause);
    this.words = words;
  }

  public Text words() {
    return words;
  }
}
