package io.github.hindcast.cli;

import io.github.hindcast.base.Language;
import io.github.hindcast.report.Format;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The options of every command that prints a result.
final class Presentation {
  @Option(
      names = "--format",
      paramLabel = "table|json|csv",
      description = "Form of the output; ${DEFAULT-VALUE} unless given.")
  private Format format = Format.TABLE;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec mixee;

  Format format() {
    return format;
  }

  Language language() {
    return Speech.of(mixee);
  }
}
