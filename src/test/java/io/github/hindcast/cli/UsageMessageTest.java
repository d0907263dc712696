package io.github.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Wrong usage is answered in Chinese where the line asks for it, wherever in it that stands.
class UsageMessageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --lang zh                   | hindcast：应写明命令
          rnu --lang=zh               | hindcast：没有命令“rnu”；是否想写“run”？
          run --lang ZH --formt json  | hindcast run：没有选项“--formt”；是否想写“--format”？
          --lang zh run --format xml  | hindcast run：--format 的取值无效：“xml”，应为下列之一：table、json、csv
          run --as-of soon --lang zh  | hindcast run：--as-of：应为形如 2020-06-30 的日期，实为“soon”
          explain --lang zh           | hindcast explain：缺少：CALL
          sweep b --lang zh --threads x | hindcast sweep：--threads 的取值无效：“x”，应为整数
          sweep --lang zh             | hindcast sweep：应写明观点集（BOOK）或 --file
          calls --lang zh             | hindcast calls：应写明 import 或 export
          """)
  void wrongUsageIsAnsweredInChinese(String line, String said) {
    var cli = Cli.run(line.split(" "));
    assertThat(cli.exitCode()).isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(cli.err().lines().findFirst()).hasValue(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          run --lang zz | hindcast run: Invalid value for option '--lang': expected one of [EN, ZH]
          run --lang    | hindcast run: Missing required parameter for option '--lang'
          """)
  void aLanguageThatIsNoneIsAnsweredInEnglish(String line, String said) {
    assertThat(Cli.run(line.split(" ")).err()).startsWith(said);
  }
}
