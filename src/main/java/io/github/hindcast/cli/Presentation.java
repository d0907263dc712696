package io.github.hindcast.cli;

import io.github.hindcast.base.Language;
import io.github.hindcast.report.Format;
import picocli.CommandLine.Option;

/// The options of every command that prints a result.
final class Presentation {
  @Option(
      names = "--format",
      paramLabel = "table|json|csv",
      description = "Form of the output; ${DEFAULT-VALUE} unless given.")
  private Format format = Format.TABLE;

  @Option(
      names = "--lang",
      paramLabel = "en|zh",
      description = "Language of the output; ${DEFAULT-VALUE} unless given.")
  private Language language = Language.EN;

  Format format() {
    return format;
  }

  Language language() {
    return language;
  }
}
