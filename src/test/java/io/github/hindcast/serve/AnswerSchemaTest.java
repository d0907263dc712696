package io.github.hindcast.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.hindcast.report.RunJson;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the server answers is what the published schemas say.
final class AnswerSchemaTest {
  private static final String SCHEMAS = "https://hindcast.github.io/schema/";

  private static Served served;

  @BeforeAll
  static void start() {
    served = Served.shipped();
  }

  @AfterAll
  static void end() {
    served.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "words   | /api/words?lang=zh",
        "books   | /api/books",
        "books   | /api/books?lang=zh",
        "what-if | /api/what-if?id=beite-2019-annual/al-sell-hedge&set=stop=15000",
        "what-if | /api/what-if?id=beite-2019-annual/zn-al-pair&lang=zh",
        "what-if | /api/what-if?id=huaxi-financing-cost-2022/lpr5y-lower",
        "call    | /api/call?id=beite-2019-annual/al-sell-hedge&set=stop=15000",
        "call    | /api/call?id=beite-2019-annual/zn-al-pair&lang=zh",
        "call    | /api/call?id=huaxi-financing-cost-2022/lpr5y-lower",
        "placebo | /api/placebo?id=beite-2019-annual/al-sell-hedge&set=stop=15000",
        "placebo | /api/placebo?id=beite-2019-annual/zn-al-pair",
        "heat    | /api/sweep?id=beite-2019-annual/al-sell-hedge&x=stop=none,14600,15000",
        "heat    | /api/sweep?id=beite-2019-annual/al-sell-hedge&x=stop=none,15000&y=entry.ladder=1,2",
        "error   | /api/sweep?id=x&yy=1&lang=zh",
      })
  void answersValidate(String schema, String target) throws IOException {
    var answer = served.browser().get(target.strip());
    var registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(SCHEMAS + "run-1.json", text("run"))));
    var errors =
        registry
            .getSchema(text(schema.strip()))
            .validate(
                answer.body(),
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.locale(Locale.ROOT)));

    assertThat(errors).isEmpty();
  }

  private static String text(String schema) {
    try (var in = RunJson.class.getResourceAsStream(schema + ".schema.json")) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }
}
