package io.github.hindcast.load.feed;

import io.github.hindcast.base.Text;

/// In which form a file writes its days.
enum DateForm {
  /// `2020-01-02`, `2020/1/2`, `2020.01.02` or `2020年1月2日`, with or without a time behind it.
  YEAR_FIRST(Text.of("year first (2020-01-02)", "年在前（2020-01-02）")),
  /// `20200102`, also `202001020901` and `20200102 090100`.
  COMPACT(Text.of("eight digits (20200102)", "八位数字（20200102）")),
  /// `31/12/2020`
  DAY_FIRST(Text.of("day first (31/12/2020)", "日在前（31/12/2020）")),
  /// `12/31/2020`
  MONTH_FIRST(Text.of("month first (12/31/2020)", "月在前（12/31/2020）")),
  UNIX_SECONDS(Text.of("Unix time in seconds", "Unix 时间（秒）")),
  UNIX_MILLIS(Text.of("Unix time in milliseconds", "Unix 时间（毫秒）"));

  private final Text words;

  DateForm(Text words) {
    this.words = words;
  }

  Text words() {
    return words;
  }
}
