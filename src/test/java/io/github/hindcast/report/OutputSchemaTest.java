package io.github.hindcast.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.hindcast.cli.Cli;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What commands print as JSON is what their published schemas say.
final class OutputSchemaTest {
  @ParameterizedTest
  @CsvSource({
    "run, run",
    "run, run --readings",
    "run, run --as-of 2020-06-30 --lang zh",
    "run, run --as-of 2015-01-01",
    "coverage, coverage",
    "data-check, data check",
    "data-check, data check SHFE.AL --lang zh",
    "placebo, placebo",
    "sweep, 'sweep beite-2019-annual --set al-sell-hedge.stop=none,15000,14000'",
    "placebo, placebo --lang zh --as-of 2020-06-30",
    "lookahead, lookahead beite-2019-annual huaxi-financing-cost-2022",
    "scorecard, scorecard",
    "scorecard, scorecard --by kind --lang zh --ledger",
    "scorecard, scorecard beite-2019-annual --by instrument --as-of 2020-06-30",
  })
  void outputValidates(String schema, String command) {
    var words = (command + " --format json").split(" ", -1);
    var output = Cli.run(words).out();
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    var resource = OutputSchemaTest.class.getResourceAsStream(schema + ".schema.json");
    var errors =
        registry
            .getSchema(resource)
            .validate(
                output,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.locale(Locale.ROOT)));

    assertThat(errors).isEmpty();
  }
}
