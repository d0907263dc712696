package io.github.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  @TempDir private Path home;

  @BeforeEach
  void copy() throws IOException {
    ProjectCopy.into(home);
  }

  @Test
  void allNamesOfTheProjectAreInBothLanguages() {
    var check = ProjectCopy.run(home, "check", "--lang", "zh");
    assertThat(check.out()).matches("没有问题：\\d+ 个观点集共 \\d+ 条判断，\\d+ 个来源，\\d+ 个价格序列\n");
  }

  @Test
  void anInstrumentWithoutAnEnglishNameIsTold() throws IOException {
    replace("data/instruments.yaml", "{ en: \"SHFE zinc, main contract\", zh: 沪锌主力 }", "沪锌主力");
    assertThat(ProjectCopy.run(home, "check").out()).contains("\nno English name: 沪锌主力\n");
  }

  @Test
  void anInstrumentWithoutAChineseNameIsTold() throws IOException {
    replace("data/instruments.yaml", "zh: 沪锌主力", "zh: Zinc");
    assertThat(ProjectCopy.run(home, "check", "--lang", "zh").out()).contains("\n没有中文名：Zinc\n");
  }

  @Test
  void problemsThatAreToldAsADigestAreAllCounted() throws IOException {
    var sheet = home.resolve("desk.csv");
    Files.writeString(
        sheet,
        "date,analyst,instrument,side,entry,horizon\n"
            + "2020-03-01,Li,SHFE.AL,short,many,3 months\n".repeat(150));
    assertThat(ProjectCopy.run(home, "check", sheet.toString()).err())
        .contains("and 145 more of this kind; 150 problems in this file in all\n")
        .endsWith("\n150 problems; everything else was used\n");
  }

  private void replace(String name, String old, String now) throws IOException {
    var file = home.resolve(name);
    var text = Files.readString(file);
    assertThat(text).contains(old);
    Files.writeString(file, text.replace(old, now));
  }
}
