/// The documents of the local web page: what it lists, one call with all that can be moved on its
/// chart, what came of moving it, and what was wrong with asking. The key types are [CallJson] and
/// [WhatIfJson]; their schemas stand beside that of `run`.
@NullMarked
package io.github.hindcast.report.page;

import org.jspecify.annotations.NullMarked;
