/// What can be said about luck: tests, intervals, scores and rankings as pure functions of numbers,
/// each with its formula and source. The key types are [Significance] and [Interval].
@NullMarked
package io.github.hindcast.score.statistics;

import org.jspecify.annotations.NullMarked;
