/// Proves that a result up to a day does not depend on anything that came after it: the future is
/// cut off and scrambled, the calls are replayed, and nothing earlier may change. The key types are
/// [io.github.hindcast.score.lookahead.Lookahead] and [io.github.hindcast.score.lookahead.KnownBy].
@NullMarked
package io.github.hindcast.score.lookahead;

import org.jspecify.annotations.NullMarked;
