package io.github.hindcast.report.html;

import static io.github.hindcast.market.MarketBuilder.aMarket;
import static io.github.hindcast.market.SeriesBuilder.aSeries;
import static io.github.hindcast.view.CallBuilder.aBarrier;
import static io.github.hindcast.view.CallBuilder.aLevelCall;
import static io.github.hindcast.view.CallBuilder.aMove;
import static io.github.hindcast.view.CallBuilder.aRange;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.Shipped;
import io.github.hindcast.base.Language;
import io.github.hindcast.market.SeriesBuilder;
import io.github.hindcast.replay.Replay;
import io.github.hindcast.score.Judge;
import io.github.hindcast.score.Judgement;
import io.github.hindcast.view.CallBuilder;
import io.github.hindcast.view.Claim.BarrierType;
import io.github.hindcast.view.Claim.PriceBasis;
import io.github.hindcast.view.Direction;
import io.github.hindcast.view.TradingBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

final class CallChartTest {
  private static final SeriesBuilder SIX_DAYS = aSeries().flat(100, 101, 102, 103, 104, 105);

  private static ObjectNode chart(CallBuilder call, SeriesBuilder... series) {
    var market = aMarket(series).build();
    var judgement = new Judge(new Replay(market)).judge(call.build());
    return CallChart.of(market, judgement, Language.EN);
  }

  private static List<String> texts(JsonNode array, String field) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(item -> item.get(field).asString())
        .toList();
  }

  @Test
  void everyNumberOfALevelCallIsAHandleWithItsPath() {
    var trading =
        TradingBuilder.aShort()
            .at("104", "105")
            .stop("110")
            .reduce("0.5", "102")
            .reduce("0.5", "100");
    var chart = chart(aLevelCall(trading), SIX_DAYS);
    assertThat(texts(chart.get("handles"), "path"))
        .containsExactly(
            "entry.zone[0]",
            "entry.zone[1]",
            "stop",
            "exits[0].at",
            "exits[1].at",
            "window.from",
            "window.to");
    assertThat(texts(chart.get("handles"), "value"))
        .containsExactly("104", "105", "110", "102", "100", "2020-01-01", "2020-01-10");
  }

  @Test
  void aRangeIsABandAndABarrierALevel() {
    var range = chart(aRange("99", "104"), SIX_DAYS);
    assertThat(range.at("/bands/0/prices").asString()).isEqualTo("99–104");
    var floor = chart(aBarrier(BarrierType.FLOOR, "99", PriceBasis.EXTREMES), SIX_DAYS);
    assertThat(floor.at("/levels/0/kind").asString()).isEqualTo("floor");
    assertThat(floor.at("/handles/0/path").asString()).isEqualTo("level");
  }

  @Test
  void aPublicationAfterTheOpenStandsBeforeTheBarOfTheNextDay() {
    var call = aMove(Direction.LONG).publishedAt("2020-01-03T10:00:00+08:00");
    assertThat(chart(call, SIX_DAYS).get("next_bar").asString()).isEqualTo("2020-01-06");
    var early = aMove(Direction.LONG).publishedAt("2020-01-03T08:00:00+08:00");
    assertThat(chart(early, SIX_DAYS).get("next_bar").asString()).isEqualTo("2020-01-03");
  }

  @Test
  void aCallWithoutPricesHasNothingToDraw() {
    var chart = chart(aMove(Direction.LONG).publishedOn("2021-01-01"), SIX_DAYS);
    assertThat(chart.get("form").asString()).isEqualTo("none");
    assertThat(chart.has("price")).isFalse();
  }

  @Test
  void fillsOfOneDayAndPriceAreOneMark() {
    var trading = TradingBuilder.aLong().at("101", "101").reduce("0.5", "103").reduce("0.5", "104");
    var chart = chart(aLevelCall(trading).quantity("10"), SIX_DAYS);
    assertThat(texts(chart.get("fills"), "text"))
        .containsExactly(
            "entry: bought 10 at 100", "target: sold 5 at 103", "target: sold 5 at 104");
  }

  @Test
  void aSeriesOfOnePriceADayHasOnlyCloses() {
    var lme = shipped("beite-2019-annual/lme-zn-support");
    assertThat(lme.at("/price/bars").propertyNames())
        .contains("dates", "close")
        .doesNotContain("open");
  }

  private static ObjectNode shipped(String id) {
    var call =
        Shipped.PROJECT.books().stream()
            .flatMap(book -> book.calls().stream())
            .filter(each -> each.id().toString().equals(id))
            .findFirst()
            .orElseThrow();
    var judge = new Judge(new Replay(Shipped.PROJECT.market()));
    return CallChart.of(Shipped.PROJECT.market(), judge.judge(call), Language.EN);
  }

  private static Stream<Judgement> shipped() {
    var judge = new Judge(new Replay(Shipped.PROJECT.market()));
    return Shipped.PROJECT.books().stream().flatMap(book -> judge.judge(book).stream());
  }

  @Test
  void theDeepestDrawdownDrawnIsThatOfRun() {
    var market = Shipped.PROJECT.market();
    var charts =
        shipped()
            .map(judgement -> CallChart.of(market, judgement, Language.EN))
            .filter(chart -> chart.path("account").isObject())
            .toList();
    assertThat(charts).isNotEmpty();
    for (var chart : charts) {
      var deepest =
          StreamSupport.stream(chart.at("/account/drawdown").spliterator(), false)
              .map(JsonNode::decimalValue)
              .reduce(BigDecimal.ZERO, BigDecimal::min);
      assertThat(deepest.negate())
          .as(chart.get("id").asString())
          .isEqualByComparingTo(chart.at("/result/max_drawdown").decimalValue());
    }
  }

  @Test
  void thePathOfAPairEndsAtTheReturnThatDecidesIt() {
    var market = Shipped.PROJECT.market();
    var charts =
        shipped()
            .map(judgement -> CallChart.of(market, judgement, Language.EN))
            .filter(chart -> chart.get("form").asString().equals("pair"))
            .toList();
    assertThat(charts).isNotEmpty();
    for (var chart : charts) {
      var lead = chart.at("/pair/lead");
      assertThat(lead.get(lead.size() - 1).decimalValue())
          .as(chart.get("id").asString())
          .isEqualByComparingTo(chart.at("/result/measures/return").decimalValue());
    }
  }
}
