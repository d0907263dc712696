package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import io.github.hindcast.view.Source;
import io.github.hindcast.view.Statement;
import io.github.hindcast.view.View;

/// A source with the names of its statements, those that did not load included.
record Sourced(Source source, Names<Stated> statements) {

  static final Text WHAT = Text.of("source", "来源");

  /// A statement and the view that it is part of.
  record Stated(Statement statement, View view) {}
}
