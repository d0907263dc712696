package io.github.hindcast.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/// Turns Ctrl-C into a request to stop: the program ends once what is done has been printed, or
/// after a while if that does not come.
final class Interruption implements AutoCloseable, BooleanSupplier {
  private static final int PATIENCE_SECONDS = 30;

  private final AtomicBoolean asked = new AtomicBoolean();
  private final CountDownLatch finished = new CountDownLatch(1);
  private final Thread hook = new Thread(this::ask, "interruption");

  private Interruption() {}

  static Interruption watch() {
    var interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  private void ask() {
    asked.set(true);
    try {
      var _ = finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Whether to stop.
  @Override
  public boolean getAsBoolean() {
    return asked.get();
  }

  /// All is printed that will be.
  @Override
  public void close() {
    finished.countDown();
    if (!asked.get()) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }
}
