/// Puts results before a reader: as tables, as JSON and CSV, and as the arithmetic of one call. The
/// key types are [io.github.hindcast.report.RunReport] and [io.github.hindcast.report.Explanation].
@NullMarked
package io.github.hindcast.report;

import org.jspecify.annotations.NullMarked;
