/// Judges what the replay found: a verdict for each call and reading, with the evidence that
/// decided it. The key types are [io.github.hindcast.score.Verdict] and
/// [io.github.hindcast.score.Judgement].
@NullMarked
package io.github.hindcast.score;

import org.jspecify.annotations.NullMarked;
