/// What every other package answers with when it has read something: the value, and everything that
/// was wrong with it. The key types are [Problem] and [Text], its words in both languages.
@NullMarked
package io.github.hindcast.base;

import org.jspecify.annotations.NullMarked;
