package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import io.github.hindcast.load.Sourced.Stated;
import io.github.hindcast.view.Analyst;
import io.github.hindcast.view.ChartFact;
import io.github.hindcast.view.PrintedFigure;
import io.github.hindcast.view.Source;
import io.github.hindcast.view.Statement;
import io.github.hindcast.view.View;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the record of one source, `seeds/<id>.yaml`.
final class SourceFile {
  private static final Text STATEMENT = Text.of("statement", "陈述");

  private final String file;
  private final Distinct distinct = new Distinct(STATEMENT);
  private final Map<String, Stated> stated = new LinkedHashMap<>();
  private final Set<String> broken = new LinkedHashSet<>();

  private SourceFile(String file) {
    this.file = file;
  }

  /// The source with what is sound in it; a statement that is not is known as broken.
  static Optional<Sourced> read(Spot root, String file) {
    return root.fields("id", "title", "publisher", "zone", "analysts", "views", "figures", "charts")
        .flatMap(new SourceFile(file)::source);
  }

  private Optional<Sourced> source(Fields fields) {
    var id = fields.required("id", Scalars::id);
    var title = fields.required("title", Texts::both);
    var publisher = fields.required("publisher", Texts::name);
    var zone = fields.required("zone", Days::zone);
    var analysts =
        Names.read(
            Text.of("analyst", "分析师"),
            file,
            fields.required("analysts", Optional::of),
            SourceFile::analyst,
            Analyst::id);
    var viewList = fields.required("views", Optional::of);
    var views =
        Names.read(
            Text.of("view", "观点"), file, viewList, spot -> view(spot, analysts, zone), View::id);
    var figures =
        Names.read(
            Text.of("figure", "数据"),
            file,
            fields.optional("figures", Optional::of),
            FigureReader::figure,
            PrintedFigure::id);
    var charts =
        Names.read(
            Text.of("chart", "图表"),
            file,
            fields.optional("charts", Optional::of),
            FigureReader::chart,
            ChartFact::id);
    if (id.isEmpty() || title.isEmpty() || publisher.isEmpty() || zone.isEmpty()) {
      return Optional.empty();
    }
    var source =
        new Source(
            id.get(),
            title.get(),
            publisher.get(),
            List.copyOf(views.all()),
            List.copyOf(figures.all()),
            List.copyOf(charts.all()));
    return Optional.of(
        new Sourced(source, new Names<>(STATEMENT, file, stated, broken, views.complete())));
  }

  private static Optional<Analyst> analyst(Spot spot) {
    return spot.fields("id", "name", "house", "licences")
        .flatMap(fields -> {
          var id = fields.required("id", Scalars::id);
          var name = fields.required("name", Texts::name);
          var house = fields.required("house", Texts::name);
          var licences = fields.optional("licences", list -> list.all(Scalars::text));
          return fields.build(() ->
              new Analyst(
                  id.orElseThrow(),
                  name.orElseThrow(),
                  house.orElseThrow(),
                  licences.orElse(List.of())));
        });
  }

  private Optional<View> view(Spot spot, Names<Analyst> analysts, Optional<ZoneId> zone) {
    return spot.fields("id", "analyst", "published", "published-inferred", "statements")
        .flatMap(fields -> {
          var id = fields.required("id", Scalars::id);
          var analyst = fields.required("analyst", analysts::find);
          var inferred = fields.optional("published-inferred", Texts::both);
          var published =
              fields.required(
                  "published", Days.publication(zone.orElse(java.time.ZoneOffset.UTC), inferred));
          var statements = statements(fields.required("statements", Optional::of));
          var view =
              fields.build(() ->
                  new View(
                      id.orElseThrow(),
                      analyst.orElseThrow(),
                      published.orElseThrow(),
                      statements));
          view.ifPresentOrElse(
              sound -> statements.forEach(one -> stated.put(one.id(), new Stated(one, sound))),
              () -> statements.forEach(one -> broken.add(one.id())));
          return view;
        });
  }

  /// The sound ones; their names are unique in the whole source.
  private List<Statement> statements(Optional<Spot> list) {
    var sound = new ArrayList<Statement>();
    for (var item : list.flatMap(Spot::items).orElse(List.of())) {
      var spot = item.named();
      boolean first = distinct.isFirst(spot);
      var read = StatementReader.statement(spot);
      if (first) {
        read.ifPresentOrElse(sound::add, () -> broken.add(spot.key()));
      }
    }
    return List.copyOf(sound);
  }
}
