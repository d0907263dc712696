package io.github.hindcast.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// Puts many rows into a table, a value a column in the order of its columns. Rows are part of the
/// transaction in which they are put, and are there when this is closed.
interface Bulk extends AutoCloseable {

  Bulk text(String value) throws SQLException;

  /// Not a number is nothing.
  Bulk number(double value) throws SQLException;

  Bulk whole(long value) throws SQLException;

  Bulk truth(boolean value) throws SQLException;

  Bulk day(int epochDay) throws SQLException;

  /// Of exactly the scale of the column.
  Bulk decimal(BigDecimal value) throws SQLException;

  Bulk nothing() throws SQLException;

  void endRow() throws SQLException;

  @Override
  void close() throws SQLException;

  default Bulk text(Optional<String> value) throws SQLException {
    return value.isPresent() ? text(value.get()) : nothing();
  }

  default Bulk day(Optional<LocalDate> value) throws SQLException {
    return value.isPresent() ? day((int) value.get().toEpochDay()) : nothing();
  }

  default Bulk whole(OptionalInt value) throws SQLException {
    return value.isPresent() ? whole(value.getAsInt()) : nothing();
  }

  /// Rounded half to even to the scale of the column.
  default Bulk decimal(Optional<BigDecimal> value, int scale) throws SQLException {
    return value.isPresent()
        ? decimal(value.get().setScale(scale, RoundingMode.HALF_EVEN))
        : nothing();
  }
}
