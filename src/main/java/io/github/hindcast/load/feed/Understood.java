package io.github.hindcast.load.feed;

import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What was made out of a file before anything was done with it.
///
/// @param profile as `--profile` writes it
/// @param encoding such as `GB18030 (GBK)`
/// @param separator as it is called
/// @param decimal the decimal mark
/// @param dates the form of the days
/// @param headerLine counted from 1
/// @param used for each role's word the column that has it
/// @param left the columns that are not used
/// @param titles the lines above the header
/// @param footers the lines below the table
/// @param rows that stand in the table
/// @param withoutTrade of them those on which nothing traded, which were left out
/// @param notes what else is worth knowing
public record Understood(
    String profile,
    String encoding,
    Text separator,
    char decimal,
    Text dates,
    int headerLine,
    Map<String, String> used,
    List<String> left,
    List<String> titles,
    List<String> footers,
    int rows,
    int withoutTrade,
    List<Text> notes) {

  public Understood {
    left = List.copyOf(left);
    titles = List.copyOf(titles);
    footers = List.copyOf(footers);
    notes = List.copyOf(notes);
  }

  /// In lines for a reader.
  public List<Text> lines() {
    var lines = new ArrayList<Text>();
    lines.add(
        Text.format(
            "profile %s; %s; separated by %s; decimal mark '%s'; days %s; header on line %s",
            "格式 %s；编码 %s；分隔符为%s；小数点“%s”；日期%s；表头在第 %s 行",
            profile,
            encoding,
            separator,
            decimal,
            dates,
            headerLine));
    var columns = Text.format("columns %s", "采用列：%s", usedColumns());
    lines.add(
        left.isEmpty()
            ? columns
            : columns.plus(Text.format("; left %s", "；未采用：%s", Text.list(left))));
    lines.add(rowsRead());
    if (!footers.isEmpty()) {
      lines.add(
          Text.format("below the table, left out: %s", "表尾说明，未采用：%s", String.join(" / ", footers)));
    }
    lines.addAll(notes);
    return lines;
  }

  private Text usedColumns() {
    return Text.list(
        used.entrySet().stream()
            .map(entry ->
                entry.getKey().equals(entry.getValue())
                    ? entry.getKey()
                    : entry.getKey() + " = " + entry.getValue())
            .toList());
  }

  private Text rowsRead() {
    var read = Text.counted(rows, "row", "行");
    return withoutTrade == 0
        ? read
        : read.plus(
            Text.format(
                ", %s of them without a trade, left out",
                "，其中 %s 行无成交，未采用", grouped(withoutTrade)));
  }

  private static String grouped(int number) {
    return Numbers.grouped(BigDecimal.valueOf(number));
  }
}
