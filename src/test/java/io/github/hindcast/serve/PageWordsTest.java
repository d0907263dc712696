package io.github.hindcast.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.replay.ExitReason;
import io.github.hindcast.view.Direction;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The files of the page and its words fit each other, and none of them could run what is in a
/// strategy file.
final class PageWordsTest {
  private static final Pattern USED =
      Pattern.compile("(?:data-word|data-label)=\"([a-z-]+)\"|word\\('([a-z_-]+)'\\)");
  private static final Pattern CHOSEN =
      Pattern.compile("word\\([a-z.]+ \\? '([a-z-]+)' : '([a-z-]+)'\\)");

  private static Stream<String> files() {
    return Pages.load().all().entrySet().stream()
        .filter(page -> !page.getKey().matches("/(echarts|charts)\\..*"))
        .map(page -> page.getValue().text());
  }

  @Test
  void everyWordOfThePageIsOnRecordAndEveryWordOnRecordIsOnThePage() {
    var used = new TreeSet<String>();
    files()
        .forEach(text -> {
          USED.matcher(text)
              .results()
              .forEach(use -> used.add(use.group(1) == null ? use.group(2) : use.group(1)));
          CHOSEN.matcher(text).results().forEach(use -> used.add(use.group(1)));
          CHOSEN.matcher(text).results().forEach(use -> used.add(use.group(2)));
        });
    Stream.of("call", "analyst", "instrument", "kind", "published", "verdict").forEach(used::add);
    Stream.of(ExitReason.values())
        .forEach(reason -> used.add("exit-" + reason.name().toLowerCase(Locale.ROOT)));
    Stream.of(Direction.values())
        .forEach(side -> used.add("side-" + side.name().toLowerCase(Locale.ROOT)));
    used.remove("unreachable");

    assertThat(new TreeSet<>(PageWords.ALL.keySet())).isEqualTo(used);
  }

  @Test
  void nothingOnThePageIsScriptOrMarkupFromText() {
    assertThat(files())
        .noneMatch(text -> text.contains("innerHTML"))
        .noneMatch(text -> text.contains("insertAdjacentHTML"))
        .noneMatch(text -> text.contains("eval("))
        .noneMatch(text -> Pattern.compile("\\son[a-z]+=\"").matcher(text).find())
        .noneMatch(text -> Pattern.compile("<[a-z][^>]*\\sstyle=").matcher(text).find())
        .noneMatch(text -> Pattern.compile("<script(?![^>]*\\ssrc=)").matcher(text).find());
  }
}
