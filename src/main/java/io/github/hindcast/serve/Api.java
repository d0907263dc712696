package io.github.hindcast.serve;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Text;
import io.github.hindcast.report.Format;
import io.github.hindcast.report.PlaceboReport;
import io.github.hindcast.report.page.BooksJson;
import io.github.hindcast.report.page.CallJson;
import io.github.hindcast.report.page.ErrorJson.Fault;
import io.github.hindcast.report.page.WhatIfJson;
import io.github.hindcast.report.page.WordsJson;
import io.github.hindcast.score.Placebo;
import io.github.hindcast.sweep.Variation;
import io.github.hindcast.view.Call;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// What can be asked, each question with its answer as JSON. No answer changes anything, and the
/// same question has the same answer.
///
/// A changed call is judged by the judge of `run`, with the same data: there is no second
/// arithmetic.
final class Api {
  private static final Text CALL = Text.of("a call such as book/call", "判断，如 book/call");

  private final Shelf shelf;
  private final Map<Language, String> books = new ConcurrentHashMap<>();

  Api(Shelf shelf) {
    this.shelf = shelf;
  }

  /// The parameters of a request.
  interface Question {
    String answer(Map<String, List<String>> parameters);
  }

  /// The addresses that answer with JSON.
  Map<String, Question> questions() {
    return Map.of(
        "/api/words", this::words,
        "/api/books", this::books,
        "/api/call", this::call,
        "/api/what-if", this::whatIf,
        "/api/placebo", this::placebo,
        "/api/sweep", parameters -> new HeatMap(shelf).answer(parameters));
  }

  private String words(Map<String, List<String>> parameters) {
    var asked = Asked.of(parameters);
    asked.requireSound();
    return WordsJson.write(PageWords.ALL, asked.language());
  }

  private String books(Map<String, List<String>> parameters) {
    var asked = Asked.of(parameters);
    asked.requireSound();
    return books.computeIfAbsent(
        asked.language(), language -> BooksJson.write(shelf.run(), language));
  }

  private String whatIf(Map<String, List<String>> parameters) {
    var asked = Asked.of(parameters, "id", "set");
    var changed = changed(asked);
    return WhatIfJson.write(
        shelf.market(), changed.written(), shelf.judge().judge(changed.varied()), asked.language());
  }

  private String call(Map<String, List<String>> parameters) {
    var asked = Asked.of(parameters, "id", "set");
    var changed = changed(asked);
    var book = shelf.book(changed.written().id().book());
    var base = book.call(changed.written().id().name()).orElseThrow();
    return CallJson.write(
        shelf.market(),
        book,
        changed.written(),
        shelf.judge().judge(changed.varied()),
        Stream.concat(Stream.of(base), base.readings().stream()).toList(),
        asked.language());
  }

  private String placebo(Map<String, List<String>> parameters) {
    var asked = Asked.of(parameters, "id", "set");
    var judgement = shelf.judge().judge(changed(asked).varied());
    return PlaceboReport.write(
        List.of(Placebo.of(shelf.market(), judgement)), Format.JSON, asked.language());
  }

  /// A call as it stands in its book, and with other values.
  record Changed(Call written, Call varied) {}

  private Changed changed(Asked asked) {
    return changed(shelf, asked);
  }

  /// Throws a [Refusal] where the call is not known or the values do not fit it.
  static Changed changed(Shelf shelf, Asked asked) {
    var id = asked.required("id", CALL);
    var settings = asked.settings();
    asked.requireSound();
    var written = shelf.call(id.orElseThrow());
    return switch (Variation.of(written, settings)) {
      case Variation.Varied(var varied) -> new Changed(written, varied);
      case Variation.Refused(var faults) ->
          throw new Refusal(
              400, faults.stream().map(each -> new Fault(each.path(), each.message())).toList());
    };
  }
}
