/// What the record of an analyst, a house, a source, an instrument, a kind or a year comes to, with
/// what luck alone would have done beside it. The key types are
/// [io.github.hindcast.score.scorecard.Scorecard] and [io.github.hindcast.score.scorecard.Metric].
///
/// # Adding a metric
///
/// | file | change | why | what catches a miss |
/// | --- | --- | --- | --- |
/// | a class of its own here | `static Metric of(List<ScoredCall>)`; its doc has the formula, the source, the range and the case without data | one metric, one file | review |
/// | `MetricBlock` | a line in its block | the report prints what is listed | `MetricBlockTest` |
/// | `report/scorecard.schema.json` | its name among the metrics | JSON is documented | `OutputSchemaTest` |
/// | a test with numbers worked out by hand | the hard cases | tested like money | review |
@NullMarked
package io.github.hindcast.score.scorecard;

import org.jspecify.annotations.NullMarked;
