package io.github.hindcast.replay;

import io.github.hindcast.base.Text;
import java.math.BigDecimal;
import java.util.OptionalDouble;

/// An order that was never filled, and why; one without a level was to be filled at the open.
public record Unfilled(OptionalDouble level, BigDecimal quantity, Text reason) {}
