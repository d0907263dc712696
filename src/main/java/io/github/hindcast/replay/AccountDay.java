package io.github.hindcast.replay;

import io.github.hindcast.instrument.Known;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// How an account stands at the end of a session.
///
/// `equity` is the cash of all ledger lines so far plus the position at `mark`: the result up to
/// that evening, an account that began with nothing. `mark` is the settlement price, or the close
/// where there is none. `margin` is what the exchange asks for the position, where its terms are on
/// record.
public record AccountDay(
    LocalDate day,
    BigDecimal position,
    BigDecimal mark,
    BigDecimal cash,
    BigDecimal equity,
    Optional<Known<BigDecimal>> margin) {}
