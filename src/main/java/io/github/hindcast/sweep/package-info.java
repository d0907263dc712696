/// What would have come of calls with other levels and other windows: every combination of some
/// values, which was best, and how much of that is luck. The key types are [Sweep] and
/// [SweepResult].
@NullMarked
package io.github.hindcast.sweep;

import org.jspecify.annotations.NullMarked;
