package io.github.hindcast.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hindcast.Shipped;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.view.Book;
import io.github.hindcast.view.Call;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ta4j.core.BaseBarSeriesBuilder;
import org.ta4j.core.BaseTradingRecord;
import org.ta4j.core.Trade.TradeType;
import org.ta4j.core.criteria.pnl.GrossProfitLossCriterion;
import org.ta4j.core.num.DecimalNum;
import org.ta4j.core.num.DecimalNumFactory;

/// Two others compute what the replay computed: ta4j the gross result of the same trades, DuckDB
/// the daily equity from the same ledger.
final class IndependentCheckTest {

  /// Every call of the shipped books that traded, under its base reading.
  static Stream<Played> traded() {
    var replay = new Replay(Shipped.PROJECT.market());
    return Shipped.PROJECT.books().stream()
        .map(Book::calls)
        .flatMap(List<Call>::stream)
        .map(replay::replay)
        .filter(Played.class::isInstance)
        .map(Played.class::cast)
        .filter(played -> !played.execution().trades().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("traded")
  void ta4jFindsTheSameGrossResult(Played played) {
    var bars = played.window().bars();
    var series = new BaseBarSeriesBuilder().withNumFactory(DecimalNumFactory.getInstance()).build();
    for (int bar = 0; bar < bars.size(); bar++) {
      series.addBar(
          series
              .barBuilder()
              .timePeriod(Duration.ofHours(1))
              .endTime(bars.instrument().closes(bars.day(bar)))
              .openPrice(bars.open(bar))
              .highPrice(bars.high(bar))
              .lowPrice(bars.low(bar))
              .closePrice(bars.close(bar))
              .volume(1)
              .build());
    }
    double spliced = 0;
    for (var trade : played.execution().trades()) {
      var type =
          switch (trade.direction()) {
            case LONG -> TradeType.BUY;
            case SHORT -> TradeType.SELL;
          };
      var record = new BaseTradingRecord(type);
      record.enter(
          bars.firstOnOrAfter(trade.entry().day()),
          DecimalNum.valueOf(trade.entry().price()),
          DecimalNum.valueOf(trade.quantity()));
      record.exit(
          bars.firstOnOrAfter(trade.exit().day()),
          DecimalNum.valueOf(trade.exit().price()),
          DecimalNum.valueOf(trade.quantity()));
      spliced += new GrossProfitLossCriterion().calculate(series, record).doubleValue();
    }
    var ours =
        played.execution().trades().stream()
            .map(Trade::pricePnl)
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(spliced)
        .isCloseTo(ours.doubleValue(), within(0.01 * played.execution().trades().size()));
  }

  @ParameterizedTest
  @MethodSource("traded")
  void sqlFindsTheSameEquityEveryEvening(Played played) throws SQLException {
    var account = played.execution().account();
    try (var database = DriverManager.getConnection("jdbc:duckdb:")) {
      load(database, account, played.window().bars());
      var equity = new ArrayList<String>();
      try (var query = database.createStatement();
          var rows =
              query.executeQuery(
                  """
                  select e.day, round_even(
                    (select coalesce(sum(amount), 0) from ledger l where l.day <= e.day)
                    + (select coalesce(sum(quantity), 0) from ledger l where l.day <= e.day)
                    * e.mark, 2)
                  from evenings e order by e.day
                  """)) {
        while (rows.next()) {
          equity.add(rows.getDate(1) + " " + rows.getBigDecimal(2).setScale(2));
        }
      }
      assertThat(equity)
          .isEqualTo(account.days().stream().map(day -> day.day() + " " + day.equity()).toList());
    }
  }

  private static void load(Connection database, Account account, BarSeries bars)
      throws SQLException {
    try (var create = database.createStatement()) {
      create.execute("create table ledger(day date, quantity decimal(18,6), amount decimal(18,2))");
      create.execute("create table evenings(day date, mark decimal(18,6))");
    }
    try (var insert = database.prepareStatement("insert into ledger values (?::date, ?, ?)")) {
      for (var line : account.ledger().lines()) {
        insert.setString(1, line.day().toString());
        insert.setBigDecimal(2, line.quantity());
        insert.setBigDecimal(3, line.amount());
        insert.execute();
      }
    }
    try (var insert = database.prepareStatement("insert into evenings values (?::date, ?)")) {
      for (var day : account.days()) {
        int bar = bars.firstOnOrAfter(day.day());
        insert.setString(1, day.day().toString());
        insert.setBigDecimal(2, BigDecimal.valueOf(bars.settlement(bar).orElse(bars.close(bar))));
        insert.execute();
      }
    }
  }
}
