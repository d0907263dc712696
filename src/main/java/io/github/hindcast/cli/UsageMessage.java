package io.github.hindcast.cli;

import io.github.hindcast.base.Text;
import io.github.hindcast.base.Words;
import io.github.hindcast.market.RollRule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What is wrong with a command line. In English the library has said it already; its words in
/// Chinese are made here from what it found.
final class UsageMessage {
  private UsageMessage() {}

  static Text of(ParameterException problem) {
    return switch (problem) {
      case WrongUsage wrong -> wrong.words();
      case UnmatchedArgumentException unmatched when !unmatched.getUnmatched().isEmpty() ->
          unmatched(unmatched);
      case MissingParameterException missing ->
          said(problem, Text.format("%s", "缺少：%s", names(missing.getMissing())));
      case OverwrittenOptionException _ -> said(problem, only(problem, "%s 只能写一次"));
      default -> said(problem, value(problem));
    };
  }

  private static Text said(ParameterException problem, Text words) {
    return new Text(String.valueOf(problem.getMessage()), words.zh());
  }

  private static Text only(ParameterException problem, String zh) {
    return Text.format("%s", zh, argument(problem));
  }

  private static Text value(ParameterException problem) {
    var value = Optional.ofNullable(problem.getValue());
    if (value.isEmpty()) {
      return only(problem, "%s 缺少取值");
    }
    var argument = Optional.ofNullable(problem.getArgSpec());
    if (argument.filter(each -> type(each) == LocalDate.class).isPresent()) {
      return Text.format("%s: %s", "%s：%s", argument(problem), Day.refused(value.get()));
    }
    if (argument.filter(each -> type(each) == RollRule.class).isPresent()) {
      return Text.format("%s: %s", "%s：%s", argument(problem), RollRuleWord.refused(value.get()));
    }
    return Text.format(
        "%s%s%s",
        "%s 的取值无效：“%s”%s",
        argument(problem),
        value.get(),
        argument.flatMap(UsageMessage::expected));
  }

  /// Of one value, where there may be several or none.
  private static Class<?> type(ArgSpec argument) {
    var parts = argument.auxiliaryTypes();
    return parts.length > 0 ? parts[0] : argument.type();
  }

  private static Optional<Text> expected(ArgSpec argument) {
    var type = type(argument);

    if (type.isEnum()) {
      var words =
          Arrays.stream(type.getEnumConstants())
              .map(each -> each.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
              .toList();
      return Optional.of(Text.format("%s", "，应为下列之一：%s", Text.list(words)));
    }
    boolean number = type == int.class || type == Integer.class || type == long.class;
    return number ? Optional.of(Text.of("; a whole number", "，应为整数")) : Optional.empty();
  }

  private static String names(List<ArgSpec> arguments) {
    return String.join("、", arguments.stream().map(UsageMessage::name).toList());
  }

  private static String argument(ParameterException problem) {
    return Optional.ofNullable(problem.getArgSpec()).map(UsageMessage::name).orElse("命令行");
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static Text unmatched(UnmatchedArgumentException problem) {
    var command = problem.getCommandLine();
    String word = problem.getUnmatched().getFirst();
    if (word.startsWith("-")) {
      var options = command.getCommandSpec().optionsMap().keySet();
      return Text.format(
          "no option is called \"%s\"%s", "没有选项“%s”%s", word, didYouMean(word, options));
    }
    var commands = command.getSubcommands().keySet();
    return commands.isEmpty()
        ? Text.format("nothing more was expected, was \"%s\"", "此处不应再有内容，实为“%s”", word)
        : Text.format(
            "no command is called \"%s\"%s", "没有命令“%s”%s", word, didYouMean(word, commands));
  }

  private static Optional<Text> didYouMean(String word, Collection<String> candidates) {
    return Words.nearest(word, candidates).map(Speech::didYouMean);
  }
}
