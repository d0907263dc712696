package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import io.github.hindcast.market.Outcome;
import io.github.hindcast.market.Outcome.Measured;
import io.github.hindcast.market.Outcome.Result;
import io.github.hindcast.market.Outcome.Settled;
import io.github.hindcast.market.Outcome.Unknown;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads `outcomes.yaml`.
final class OutcomeFile {
  private OutcomeFile() {}

  static Names<Outcome> read(Optional<Spot> root, String file) {
    var list =
        root.flatMap(spot -> spot.fields("outcomes"))
            .flatMap(fields -> fields.required("outcomes", Optional::of));
    return Names.read(Text.of("outcome", "结果"), file, list, OutcomeFile::outcome, Outcome::id);
  }

  private static Optional<Outcome> outcome(Spot spot) {
    return spot.fields(
            "id",
            "name",
            "unit",
            "value",
            "happened",
            "unknown",
            "on",
            "on-inferred",
            "origin",
            "unverified")
        .flatMap(fields -> {
          var id = fields.required("id", Scalars::id);
          var name = fields.required("name", Texts::name);
          var unit = fields.optional("unit", Scalars::text);
          var _ = fields.optional("on-inferred", Texts::name);
          var result = result(fields);
          return fields.build(() ->
              new Outcome(
                  id.orElseThrow(), name.orElseThrow(), unit.orElse(""), result.orElseThrow()));
        });
  }

  static Text noneOrSeveral(long given) {
    return given == 0 ? Text.of("none", "无") : Text.of("several", "多个");
  }

  private static Optional<Result> result(Fields fields) {
    var value = fields.optional("value", Scalars::number);
    var happened = fields.optional("happened", Scalars::truth);
    var unknown = fields.optional("unknown", Texts::both);
    var unverified = fields.optional("unverified", Scalars::truth).orElse(false);
    long given =
        Stream.of("value", "happened", "unknown").filter(key -> fields.at(key).isPresent()).count();
    if (given != 1) {
      fields.refuse(
          "",
          Text.format(
              "expected one of value, happened and unknown, was %s",
              "应为 value、happened、unknown 之一，实为：%s", noneOrSeveral(given)));
    }
    if (value.isPresent() && fields.at("unit").isEmpty()) {
      fields.refuse("", Text.of("key 'unit' is missing: a value has one", "缺少键 'unit'：数值须有单位"));
    }
    if (given != 1 || fields.at("unknown").isPresent()) {
      return unknown.map(Unknown::new);
    }
    var on = fields.required("on", Days::date);
    var origin = fields.required("origin", Scalars::text);
    return fields.build(() ->
        value
            .<Result>map(v -> new Measured(v, on.orElseThrow(), origin.orElseThrow(), unverified))
            .orElseGet(() ->
                new Settled(
                    happened.orElseThrow(), on.orElseThrow(), origin.orElseThrow(), unverified)));
  }
}
