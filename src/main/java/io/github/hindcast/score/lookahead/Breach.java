package io.github.hindcast.score.lookahead;

import io.github.hindcast.base.Text;
import java.time.LocalDate;

/// Something that was known by the end of a day and is different once what came later is altered.
///
/// `fact` names it; `whole` is what the whole prices say, `altered` what the altered ones do; empty
/// for nothing.
public record Breach(
    LocalDate date, Alteration alteration, Text fact, String whole, String altered) {}
