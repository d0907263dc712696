package io.github.hindcast.score;

import io.github.hindcast.view.Source;
import io.github.hindcast.view.Statement;
import io.github.hindcast.view.View;
import java.util.List;

/// What became of every statement of one source: nothing may be dropped silently.
public record Coverage(Source source, List<Line> lines) {
  public Coverage {
    lines = List.copyOf(lines);
  }

  /// One statement with the judgements of its calls, of which there are none where it is
  /// untestable.
  public record Line(View view, Statement statement, List<Judgement> judgements) {
    public Line {
      judgements = List.copyOf(judgements);
    }

    /// Neither a call nor a reason.
    public boolean isMissing() {
      return judgements.isEmpty() && statement.untestable().isEmpty();
    }
  }

  /// A call counts for the statement that it points to, in whichever book of this source it stands.
  public static Coverage of(Source source, List<BookResult> books) {
    var judgements =
        books.stream()
            .filter(book -> book.book().source().id().equals(source.id()))
            .flatMap(book -> book.judgements().stream())
            .toList();
    return new Coverage(
        source,
        source.views().stream()
            .flatMap(view ->
                view.statements().stream().map(statement -> line(view, statement, judgements)))
            .toList());
  }

  private static Line line(View view, Statement statement, List<Judgement> judgements) {
    return new Line(
        view,
        statement,
        judgements.stream()
            .filter(judgement -> judgement.call().statement().id().equals(statement.id()))
            .toList());
  }

  public long withCalls() {
    return lines.stream().filter(line -> !line.judgements().isEmpty()).count();
  }

  public long untestable() {
    return lines.stream()
        .filter(line -> line.judgements().isEmpty())
        .filter(line -> line.statement().untestable().isPresent())
        .count();
  }

  public List<Line> missing() {
    return lines.stream().filter(Line::isMissing).toList();
  }

  public long count(Verdict verdict) {
    return lines.stream()
        .flatMap(line -> line.judgements().stream())
        .filter(judgement -> judgement.verdict() == verdict)
        .count();
  }
}
