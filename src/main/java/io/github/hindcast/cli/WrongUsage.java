package io.github.hindcast.cli;

import io.github.hindcast.base.Text;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// A command line that is wrong by a rule of ours, in words of ours.
final class WrongUsage extends ParameterException {
  private static final long serialVersionUID = 1;

  private final transient Text words;

  WrongUsage(CommandSpec spec, Text words) {
    super(spec.commandLine(), words.en());
    this.words = words;
  }

  Text words() {
    return words;
  }
}
