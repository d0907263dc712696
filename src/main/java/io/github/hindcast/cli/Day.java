package io.github.hindcast.cli;

import io.github.hindcast.base.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a date of the command line, in ISO form only.
final class Day implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException _) {
      throw new TypeConversionException(refused(text).en());
    }
  }

  static Text refused(String text) {
    return Text.format(
        "a date such as 2020-06-30 was expected, was \"%s\"", "应为形如 2020-06-30 的日期，实为“%s”", text);
  }
}
