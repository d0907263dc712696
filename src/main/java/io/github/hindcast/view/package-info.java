/// What was published: sources, the views in them, and the calls that say a view in a form that can
/// be judged. The key types are [io.github.hindcast.view.Call] and [io.github.hindcast.view.Claim].
/// Nothing here knows a price that was not printed in the source.
@NullMarked
package io.github.hindcast.view;

import org.jspecify.annotations.NullMarked;
