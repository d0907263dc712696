package io.github.hindcast.cli;

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
      throw new TypeConversionException(
          "a date such as 2020-06-30 was expected, was \"" + text + "\"");
    }
  }
}
