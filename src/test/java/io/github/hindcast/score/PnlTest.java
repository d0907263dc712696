package io.github.hindcast.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.replay.Account;
import io.github.hindcast.replay.Execution;
import io.github.hindcast.replay.ExitReason;
import io.github.hindcast.replay.Fill;
import io.github.hindcast.replay.Ledger;
import io.github.hindcast.replay.Rollover;
import io.github.hindcast.replay.Trade;
import io.github.hindcast.view.Direction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PnlTest {
  private static final LocalDate IN = LocalDate.parse("2020-01-02");
  private static final LocalDate OUT = LocalDate.parse("2020-02-03");

  @Test
  void theLinesOfAllTradesSumToTheCent() {
    // 400 t sold at 14500, 600 t at 14600, all bought back at 13900; a gap of +50 on the way:
    // price 400 x 600 + 600 x 700 = 660,000; roll 1,000 x 50 = 50,000
    var pnl = Pnl.of(of(sold("400", 14500), sold("600", 14600)), "CNY").orElseThrow();
    assertThat(pnl.currency()).isEqualTo("CNY");
    assertThat(pnl.roll()).isEqualTo("50000.00");
    assertThat(pnl.gross()).isEqualTo("710000.00");
    assertThat(pnl.costs()).isEqualTo("0.00");
    assertThat(pnl.net()).isEqualTo("710000.00");
  }

  @Test
  void perUnitIsGrossOverTheQuantityFilled() {
    assertThat(Pnl.of(of(sold("400", 14500), sold("600", 14600)), "CNY").orElseThrow())
        .extracting(Pnl::perUnit)
        .isEqualTo(new BigDecimal("710.0000"));
  }

  @Test
  void theReturnIsNetOverTheValueAtEntry() {
    // 710,000 / (400 x 14500 + 600 x 14600) = 710,000 / 14,560,000
    assertThat(Pnl.of(of(sold("400", 14500), sold("600", 14600)), "CNY").orElseThrow())
        .extracting(Pnl::returned)
        .isEqualTo(new BigDecimal("0.048764"));
  }

  @Test
  void whereNothingWasTradedThereIsNoPnl() {
    assertThat(Pnl.of(Execution.NONE, "CNY")).isEmpty();
  }

  private static Execution of(Trade... trades) {
    var account = new Account(new Ledger(List.of()), List.of());
    return new Execution(List.of(trades), List.of(), List.of(), 0, false, account);
  }

  private static Trade sold(String quantity, double price) {
    return new Trade(
        Direction.SHORT,
        new BigDecimal(quantity),
        new Fill(IN, price),
        new Fill(OUT, 13900),
        ExitReason.TARGET,
        List.of(new Rollover(OUT, "AL2002", "AL2003", 14000, 14050, true)));
  }
}
