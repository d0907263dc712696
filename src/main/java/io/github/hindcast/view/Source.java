package io.github.hindcast.view;

import io.github.hindcast.base.Text;
import java.util.List;
import java.util.Optional;

/// One document: who published it, the views it carries, and what it says about the past: figures
/// and charts.
public record Source(
    String id,
    Text title,
    Text publisher,
    List<View> views,
    List<PrintedFigure> figures,
    List<ChartFact> charts) {
  public Source {
    views = List.copyOf(views);
    figures = List.copyOf(figures);
    charts = List.copyOf(charts);
  }

  public Optional<View> viewOf(String statementId) {
    return views.stream()
        .filter(view -> view.statements().stream().anyMatch(s -> s.id().equals(statementId)))
        .findFirst();
  }

  public Optional<Statement> statement(String id) {
    return statements().stream().filter(statement -> statement.id().equals(id)).findFirst();
  }

  public List<Statement> statements() {
    return views.stream().flatMap(view -> view.statements().stream()).toList();
  }
}
