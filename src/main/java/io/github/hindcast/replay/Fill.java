package io.github.hindcast.replay;

import java.time.LocalDate;

/// One execution: the trading day of its bar and its price.
public record Fill(LocalDate day, double price) {}
