package io.github.hindcast.load;

import io.github.hindcast.base.Problem;
import io.github.hindcast.base.Text;
import io.github.hindcast.load.Node.Form;
import io.github.hindcast.load.Node.Scalar;
import java.util.List;
import java.util.Optional;

/// A sweep as a file: the book and its axes, both as on the command line.
///
/// ```yaml
/// book: beite-2019-annual
/// axes:
///   - path: al-sell-hedge.entry.zone[0]
///     values: 13800:14700:50
///   - path: ["al-sell-hedge.exits[0].at"]
///     values: [13000, 13500]
/// ```
///
/// What the paths and values mean is decided where there are calls to hold them against; each axis
/// keeps its place for what is then wrong with it.
public record SweepFile(String book, List<AxisText> axes) {
  public SweepFile {
    axes = List.copyOf(axes);
  }

  /// Linked paths are joined by `&`, values by commas. `place` has the file, the line and the key;
  /// its message means nothing.
  public record AxisText(String paths, String values, Problem place) {}

  static Optional<SweepFile> read(Spot root, String file) {
    return root.fields("book", "axes")
        .flatMap(fields -> {
          var book = fields.required("book", Scalars::text);
          var axes = fields.required("axes", list -> list.all(spot -> axis(spot, file)));
          return fields.build(() -> new SweepFile(book.orElseThrow(), axes.orElseThrow()));
        });
  }

  private static Optional<AxisText> axis(Spot spot, String file) {
    return spot.fields("path", "values")
        .flatMap(fields -> {
          var paths = fields.required("path", path -> joined(path, "&"));
          var values = fields.required("values", value -> joined(value, ","));
          var at = spot.node().place();
          var place =
              Problem.of(file, Text.same("?")).at(at.line(), at.column()).withKey(spot.key());
          return fields.build(() -> new AxisText(paths.orElseThrow(), values.orElseThrow(), place));
        });
  }

  /// One word, or a list of them.
  private static Optional<String> joined(Spot spot, String by) {
    return spot.node() instanceof Scalar
        ? word(spot)
        : spot.all(SweepFile::word).map(words -> String.join(by, words));
  }

  private static Optional<String> word(Spot spot) {
    return spot.node() instanceof Scalar(_, var type, var text)
            && (type == Form.TEXT || type == Form.NUMBER)
        ? Optional.of(text)
        : spot.expected(Text.of("a text or a number", "文本或数字"));
  }
}
