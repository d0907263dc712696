/// Where what was said meets what prices did: finds the bars on which a call could be acted on and
/// makes its trades on them. The key types are [io.github.hindcast.replay.Replay] and
/// [io.github.hindcast.replay.Replayed].
@NullMarked
package io.github.hindcast.replay;

import org.jspecify.annotations.NullMarked;
