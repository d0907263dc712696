/// Judges what the replay found: a verdict for each call and reading, with the evidence that
/// decided it. The key types are [io.github.hindcast.score.Verdict] and
/// [io.github.hindcast.score.Judgement].
///
/// # Adding a kind of call
///
/// | file | change | why | what catches a miss |
/// | --- | --- | --- | --- |
/// | `view/Claim` | a record, its word in `kind()`, its instruments | what is claimed is data | the compiler: every switch over `Claim` is without default |
/// | `load/Kind`, `load/ClaimReader` | the keys of the kind and how they are read | files name it | the compiler; `SchemaTest` |
/// | `load/strategy.schema.json` | the same keys for editors | the schema is published | `SchemaTest` holds it against the readers |
/// | `replay/Replay` | which bars, trades, rates or outcomes it is laid over | view and market meet nowhere else | the compiler |
/// | `score`, a rule of its own | when it is a HIT, with the hard cases in its doc | one rule, one file | the compiler in `Judge` |
/// | `score/Judge` | whether following it makes a P&L | advice against a trade earns nothing | the compiler |
/// | `report/Labels` | its words in English and Chinese | tables and explanations | the compiler |
/// | `report/run.schema.json` | its word among the kinds | JSON is documented | `OutputSchemaTest` |
/// | a test of the rule by hand, one call in `explain`'s golden files | the hard cases | tested like money | review |
@NullMarked
package io.github.hindcast.score;

import org.jspecify.annotations.NullMarked;
