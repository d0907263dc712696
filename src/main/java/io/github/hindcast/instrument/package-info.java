/// What is traded and when: instruments with their units, ticks and sessions, and the calendars
/// that tell which days trade and which evenings have a night session. The key types are
/// [io.github.hindcast.instrument.Instrument] and [io.github.hindcast.instrument.TradingCalendar].
@NullMarked
package io.github.hindcast.instrument;

import org.jspecify.annotations.NullMarked;
