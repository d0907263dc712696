/// Puts results before people who look before they read: self-contained pages with charts, and the
/// charts' own documents. The key types are [io.github.hindcast.report.html.CallChart] and
/// [io.github.hindcast.report.html.HtmlReport].
@NullMarked
package io.github.hindcast.report.html;

import org.jspecify.annotations.NullMarked;
