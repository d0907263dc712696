package io.github.hindcast.replay;

import io.github.hindcast.base.Text;
import java.time.LocalDate;

/// A day on which orders stood in the market and could not have been filled, and why.
public record Waiting(LocalDate day, Text reason) {}
