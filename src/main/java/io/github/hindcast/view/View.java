package io.github.hindcast.view;

import java.util.List;

/// The opinion of one analyst on one date, holding one or more statements.
public record View(String id, Analyst analyst, Publication published, List<Statement> statements) {
  public View {
    statements = List.copyOf(statements);
  }
}
