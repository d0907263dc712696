package io.github.hindcast.sweep;

import io.github.hindcast.base.Text;

/// Something wrong with an axis of a sweep: what was expected and what was found.
///
/// @param axis which one, counted from 0; the last where it takes all of them together
/// @param message in one line
public record AxisProblem(int axis, Text message) {}
