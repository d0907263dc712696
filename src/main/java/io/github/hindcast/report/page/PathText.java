package io.github.hindcast.report.page;

import io.github.hindcast.base.Text;
import java.util.regex.Pattern;

/// What a path of a call is called on a page.
final class PathText {
  private static final Pattern EXIT = Pattern.compile("exits\\[(\\d+)]\\.(at|reduce)");

  private PathText() {}

  static Text of(String path) {
    var exit = EXIT.matcher(path);
    if (exit.matches()) {
      int number = Integer.parseInt(exit.group(1)) + 1;
      return exit.group(2).equals("at")
          ? Text.format("exit %s", "离场价 %s", number)
          : Text.format("share of exit %s", "离场比例 %s", number);
    }
    return switch (path) {
      case "entry.zone[0]" -> Text.of("lower entry", "入场区间下沿");
      case "entry.zone[1]" -> Text.of("upper entry", "入场区间上沿");
      case "entry.ladder" -> Text.of("number of orders", "分批数");
      case "stop" -> Text.of("stop", "止损");
      case "range[0]" -> Text.of("lower end of the range", "区间下沿");
      case "range[1]" -> Text.of("upper end of the range", "区间上沿");
      case "level" -> Text.of("level", "价位");
      case "band" -> Text.of("band", "带宽");
      case "window.from" -> Text.of("start", "起始");
      case "window.to" -> Text.of("end", "结束");
      default -> Text.same(path);
    };
  }
}
