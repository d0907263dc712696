package io.github.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportCommandTest {
  private static final String BOOK =
      """
      source: beite-2019-annual
      calls:
        - id: my-call
          statement: zn-virtual-inventory
          instrument: SHFE.ZN
          kind: direction
          side: long
          window: { from: published, to: 2020-03-31 }
      """;

  @TempDir private Path folder;

  private Path book(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void aBookTheScorecardAndTheIndexAreWrittenAndNamed() throws IOException {
    var out = folder.resolve("pages").resolve("new");
    var done = Cli.run("report", "-o", out.toString(), book("mine.yaml", BOOK).toString());
    assertThat(done.exitCode()).as(done.err()).isZero();
    try (var files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("book-mine.html", "scorecard.html", "index.html");
    }
    assertThat(done.out().lines())
        .containsExactly(
            out.resolve("book-mine.html").toString(),
            out.resolve("scorecard.html").toString(),
            out.resolve("index.html").toString());
    assertThat(Files.readString(out.resolve("book-mine.html"))).contains("id=\"call-my-call\"");
  }

  @Test
  void pagesInChineseSayTheirLanguage() throws IOException {
    var done =
        Cli.run(
            "report", "--lang", "zh", "-o", folder.toString(), book("mine.yaml", BOOK).toString());
    assertThat(done.exitCode()).as(done.err()).isZero();
    assertThat(Files.readString(folder.resolve("book-mine.html")))
        .startsWith("<!DOCTYPE html>\n<html lang=\"zh-Hans\">")
        .contains("模拟业绩，不代表实际交易");
  }

  @Test
  void aBookWithABadCallIsWrittenWithoutItAndTheProblemIsTold() throws IOException {
    var bad = BOOK + "  - { id: other, kind: level }\n";
    var done = Cli.run("report", "-o", folder.toString(), book("mine.yaml", bad).toString());
    assertThat(done.exitCode()).isEqualTo(ExitCodes.PROBLEMS);
    assertThat(done.err()).contains("mine.yaml:9");
    assertThat(folder.resolve("book-mine.html")).exists();
  }

  @Test
  void aScriptInATitleIsShownAsText() throws IOException {
    var calls = "date,analyst,instrument,side,horizon,source\n";
    var sheet = calls + "2019-12-20,<script>alert(1)</script>,SHFE.AL,short,3 months,<b>x</b>\n";
    var done = Cli.run("report", "-o", folder.toString(), book("mine.csv", sheet).toString());
    assertThat(done.exitCode()).as(done.err()).isZero();
    for (var name : new String[] {"book-mine.html", "index.html", "scorecard.html"}) {
      assertThat(Files.readString(folder.resolve(name))).doesNotContain("<script>alert", "<b>x");
    }
    assertThat(Files.readString(folder.resolve("book-mine.html")))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
  }

  @Test
  void ofTwoBooksOfOneNameTheFirstIsWritten() throws IOException {
    var other = Files.createDirectory(folder.resolve("other"));
    var first = book("mine.yaml", BOOK);
    var second = Files.writeString(other.resolve("mine.yaml"), BOOK.replace("my-call", "second"));
    var done = Cli.run("report", "-o", folder.toString(), first.toString(), second.toString());
    assertThat(done.exitCode()).isEqualTo(ExitCodes.PROBLEMS);
    assertThat(done.err()).contains("mine: another book of this report has the same name");
    assertThat(Files.readString(folder.resolve("book-mine.html"))).contains("my-call");
  }

  @Test
  void theFolderMustBeNamed() {
    var done = Cli.run("report");
    assertThat(done.exitCode()).isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(done.err()).contains("Missing required option: '--out=DIR'");
  }
}
