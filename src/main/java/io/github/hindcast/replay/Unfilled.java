package io.github.hindcast.replay;

import io.github.hindcast.base.Text;
import java.math.BigDecimal;

/// An order of the ladder that was never filled, and why.
public record Unfilled(double level, BigDecimal quantity, Text reason) {}
