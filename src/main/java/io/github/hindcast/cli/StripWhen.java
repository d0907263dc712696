package io.github.hindcast.cli;

/// When `run` draws the price of every window: in a terminal people look, in a pipe programs read.
enum StripWhen {
  AUTO,
  ALWAYS,
  NEVER;

  boolean draws(boolean terminal) {
    return switch (this) {
      case AUTO -> terminal;
      case ALWAYS -> true;
      case NEVER -> false;
    };
  }
}
