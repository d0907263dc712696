package io.github.hindcast.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.hindcast.base.Text;
import io.github.hindcast.load.NewReading;
import io.github.hindcast.load.Project.WithReading;
import io.github.hindcast.report.page.ErrorJson.Fault;
import io.github.hindcast.sweep.Variation;
import io.github.hindcast.view.Call;
import io.github.hindcast.view.CallId;
import io.javalin.http.Context;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// A strategy file with the changed call in it as one more reading, to be saved by whoever asked:
/// nothing is written here.
///
/// The file is read anew, and handed out only when the program itself reads the new one, finds the
/// reading in it, and the reading says exactly what was judged.
final class Download {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+([._-][a-z0-9]+)*");
  private static final int LONGEST_NAME = 60;

  private final Shelf shelf;

  Download(Shelf shelf) {
    this.shelf = shelf;
  }

  void send(Context context) {
    var asked = Asked.of(context.queryParamMap(), "id", "set", "name");
    var name = asked.required("name", Text.of("the name of the reading", "口径的名称"));
    name.filter(text -> !isName(text))
        .ifPresent(text ->
            asked.fault(
                "name",
                Text.format(
                    "expected at most 60 lower-case letters and digits with hyphens between,"
                        + " other than 'base', was '%s'",
                    "应为不超过 60 个小写字母、数字及其间的连字符，且不为 'base'，实为 '%s'", text)));
    var changed = Api.changed(shelf, asked);
    var id = changed.written().id();
    var file =
        shelf
            .file(id.book())
            .orElseThrow(
                () -> Refusal.of(404, "id", Text.of("the book has no file", "该观点集没有对应文件")));
    var text = text(file, changed, name.orElseThrow());
    context
        .contentType("application/octet-stream")
        .header("Content-Disposition", "attachment; filename=\"" + fileName(file) + "\"")
        .result(text.getBytes(UTF_8));
  }

  private static boolean isName(String text) {
    return text.length() <= LONGEST_NAME
        && NAME.matcher(text).matches()
        && !text.equals(CallId.BASE);
  }

  private String text(Path file, Api.Changed changed, String name) {
    var reading = new NewReading(changed.written().id(), name, values(changed));
    var loaded = shelf.project().withReading(file, reading);
    return loaded
        .value()
        .filter(made -> says(made, changed.varied(), name))
        .map(WithReading::text)
        .orElseThrow(() ->
            new Refusal(
                400,
                loaded.problems().isEmpty()
                    ? java.util.List.of(new Fault("", changedSince(file)))
                    : loaded.problems().stream()
                        .map(problem -> new Fault(problem.key(), problem.message()))
                        .toList()));
  }

  private static Text changedSince(Path file) {
    return Text.format(
        "%s has changed since hindcast was started; start it again",
        "%s 在 hindcast 启动后已改动；请重新启动", fileName(file));
  }

  /// The values that are other than written. What a call has and the variant has not is nothing
  /// that a reading could say.
  private static Map<String, String> values(Api.Changed changed) {
    var values = new TreeMap<String, String>();
    for (var path : Variation.paths(changed.varied())) {
      var before = Variation.said(changed.written(), path);
      var now = Variation.said(changed.varied(), path);
      if (now.isEmpty() && before.isPresent()) {
        throw Refusal.of(
            400, path, Text.of("a reading cannot take away what its call says", "口径无法删去判断本身所说的内容"));
      }
      now.filter(_ -> !now.equals(before)).ifPresent(text -> values.put(path, text));
    }
    return values;
  }

  private static boolean says(WithReading made, Call varied, String name) {
    return made.book().call(varied.id().name()).stream()
        .flatMap(call -> call.readings().stream())
        .filter(reading -> reading.id().reading().equals(name))
        .anyMatch(reading ->
            reading.claim().equals(varied.claim())
                && reading.window().equals(varied.window())
                && reading.quantity().equals(varied.quantity())
                && reading.frictions().equals(varied.frictions())
                && reading.hedge().equals(varied.hedge())
                && reading.published().equals(varied.published()));
  }

  private static String fileName(Path file) {
    return Optional.ofNullable(file.getFileName())
        .map(Path::toString)
        .orElse("book.yaml")
        .replaceAll("[^A-Za-z0-9._-]", "_");
  }
}
