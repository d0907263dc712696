/// The reports and the page as a person meets them, in a real browser. The key types are [Chromium]
/// and its [Visit].
@NullMarked
package io.github.hindcast.browser;

import org.jspecify.annotations.NullMarked;
