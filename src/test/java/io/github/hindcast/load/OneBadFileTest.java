package io.github.hindcast.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.view.Call;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What still loads beside a mistake.
final class OneBadFileTest {
  @TempDir private Path home;

  @BeforeEach
  void copy() throws IOException {
    GoodProject.in(home);
  }

  @Test
  void oneBadCallDoesNotLoseTheBook() throws IOException {
    var project = load("strategies/letter.yaml", "signal: bearish", "signal: gloomy");
    assertThat(project.books().getFirst().calls())
        .hasSize(12)
        .extracting(call -> call.id().name())
        .doesNotContain("sign");
  }

  @Test
  void oneBadReadingDoesNotLoseTheCall() throws IOException {
    var project = load("strategies/letter.yaml", "{ stop: 90,", "{ stop: 190,");
    assertThat(project.books().getFirst().call("buy").map(Call::readings).orElseThrow())
        .extracting(call -> call.id().reading())
        .containsExactly("at-once");
  }

  @Test
  void oneBadRowLeavesTheInstrumentWithoutPricesAndItsRatioToo() throws IOException {
    var market = load("data/prices/ag.csv", "2020-01-06,16", "2020-01-06,-16").market();
    assertThat(market.bars().keySet())
        .extracting(InstrumentId::value)
        .containsExactlyInAnyOrder("AL", "AU");
    assertThat(market.instruments().byId()).hasSize(4);
  }

  @Test
  void oneBadRollLeavesTheInstrumentWithoutPrices() throws IOException {
    var market = load("data/rolls/al.csv", "103.5", "none").market();
    assertThat(market.series(InstrumentId.of("AL"))).isEmpty();
  }

  @Test
  void oneBadStatementLosesOnlyTheCallsThatStandForIt() throws IOException {
    var project = load("seeds/letter.yaml", "id: pair, kind: relative", "id: pair, kind: relation");
    assertThat(project.sources().getFirst().statements()).hasSize(13);
    assertThat(project.books().getFirst().calls()).hasSize(12);
  }

  @Test
  void oneBadInstrumentLosesOnlyItsCalls() throws IOException {
    var project = load("data/instruments.yaml", "unit: ratio", "unit: ");
    assertThat(project.market().instruments().byId()).hasSize(3);
    assertThat(project.books().getFirst().calls()).hasSize(12);
  }

  private Project load(String name, String good, String bad) throws IOException {
    var file = home.resolve(name);
    Files.writeString(file, Files.readString(file).replace(good, bad));
    var loaded = Project.load(home, home.resolve("data"));
    assertThat(loaded.problems()).isNotEmpty();
    return loaded.value();
  }
}
