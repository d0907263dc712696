package io.github.hindcast.load.feed;

import io.github.hindcast.base.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The vendors whose files are known by name: the columns by which each of their tables is told
/// from all others, whether bars of minutes are named by their end, and where the header was read.
///
/// A file counts as the first of them all of whose columns it has. [#OTHER] is any table with a day
/// and a close under names that are known ([Role]).
enum Profile {
  /// The yearly table of the Guangzhou exchange, as saved from its site: a title line, days of
  /// eight digits, contracts in lower case, blank or zero prices where nothing traded. Header from
  /// `ALLFUTURES2024.csv` in Ken1208/Lithium-Carbonate-Futures-Contract-Forecasting-Model.
  GFEX("交易日期 品种名称 交割月份 合约代码 前结算价 开盘价 收盘价 结算价"),

  /// The yearly table of the Shanghai exchange (所内合约行情报表): title lines, the contract named once and
  /// blank below, thousands separators, remarks at the end. Columns from `shfe2csv.py` in
  /// guixlin/jupiter, which reads these workbooks.
  SHFE("合约 日期 前收盘 前结算 开盘价 最高价 最低价 收盘价 结算价"),

  /// `fut_daily` of Tushare: tushare.pro/document/2?doc_id=138. Newest row first.
  TUSHARE_FUTURES("ts_code trade_date open high low close settle vol oi"),

  /// `daily` of Tushare for shares, volume in lots of 100. Fields from public code that asks for
  /// them.
  TUSHARE_STOCKS("ts_code trade_date open high low close vol amount"),

  /// `ft_mins` and `stk_mins` of Tushare, bars named by their end:
  /// tushare.pro/document/2?doc_id=313.
  TUSHARE_MINUTES("ts_code trade_time open close high low vol", true),

  /// `stock_zh_a_hist` of AKShare, columns as a dozen public scripts that read its files name them.
  AKSHARE_STOCKS("日期 开盘 收盘 最高 最低 成交量 成交额 振幅 涨跌幅 涨跌额 换手率"),

  /// `futures_hist_em` of AKShare. Columns from its documentation as it is known; no file was at
  /// hand.
  AKSHARE_FUTURES_HIST("时间 开盘 最高 最低 收盘 涨跌 涨跌幅 成交量 成交额 持仓量"),

  /// `futures_zh_daily_sina` of AKShare; a settlement of zero, which public files of it have, is
  /// none. Columns as public code that reads its files names them.
  AKSHARE_FUTURES("date open high low close volume hold settle"),

  /// `futures_zh_minute_sina` of AKShare, bars named by their end; columns from the same code.
  AKSHARE_MINUTES("datetime open high low close volume hold", true),

  /// Sina's main contract as `futures_main_sina` of AKShare gives it; columns from public code.
  SINA("日期 开盘价 最高价 最低价 收盘价 成交量 持仓量 动态结算价"),

  /// Wind's export of a history: code, short name and day, units behind the names, `2012/1/2`, and
  /// 数据来源：Wind below the table. Header from `DefaultFlatFileHeaderCallback.java`, found in public
  /// code that writes it again, and the footer from scripts that cut it off.
  WIND("代码 简称 日期 前收盘价 开盘价 最高价 最低价 收盘价"),

  /// Yahoo's history: closes are adjusted for splits, `Adj Close` for dividends too, days without a
  /// price have `null`. Header from public code that reads it.
  YAHOO("date open high low close adjclose volume"),

  /// Stooq's bulk files: ticker, period and open interest, `20200102`, `000000`; header and rows
  /// from tests of public code that reads them.
  STOOQ_BULK("<ticker> <per> <date> <time> <open> <high> <low> <close>"),

  /// Stooq's history of one symbol; header from public code that reads it.
  STOOQ("Date Open High Low Close Volume"),

  /// MetaTrader 5, exported bars: tabs, `2020.01.02`, the time in a column of its own and in the
  /// zone of the broker's server.
  METATRADER_5("<date> <open> <high> <low> <close> <tickvol> <vol> <spread>"),

  /// TradingView, exported chart: the time at which a bar opens, as Unix seconds or ISO with its
  /// offset, and a column for each study. Header and rows from tests of public code.
  TRADINGVIEW("time open high low close"),

  /// Any other table.
  OTHER("");

  private final List<String> columns;
  private final boolean atClose;

  Profile(String columns) {
    this(columns, false);
  }

  Profile(String columns, boolean atClose) {
    this.columns = columns.isEmpty() ? List.of() : List.of(columns.split(" "));
    this.atClose = atClose;
  }

  /// As `--profile` writes it: `tushare-futures`.
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String words() {
    return Arrays.stream(values()).map(Profile::word).collect(Collectors.joining(", "));
  }

  static Optional<Profile> of(String word) {
    return Arrays.stream(values()).filter(profile -> profile.word().equals(word)).findFirst();
  }

  /// The first profile whose columns all stand in a header; as they are written, where case or
  /// brackets tell vendors apart.
  static Profile recognised(List<String> header) {
    return Arrays.stream(values())
        .filter(profile -> profile.missing(header).isEmpty())
        .filter(profile -> profile.isWrittenLike(header))
        .findFirst()
        .orElse(OTHER);
  }

  /// The columns of this profile that a header has not.
  List<String> missing(List<String> header) {
    var names = header.stream().map(Role::bare).collect(Collectors.toSet());
    return columns.stream().filter(column -> !names.contains(Role.bare(column))).toList();
  }

  private boolean isWrittenLike(List<String> header) {
    return switch (this) {
      case STOOQ -> header.equals(columns);
      case TRADINGVIEW -> header.subList(0, 5).equals(columns);
      case STOOQ_BULK, METATRADER_5 -> header.getFirst().startsWith("<");
      default -> true;
    };
  }

  /// Whether bars of minutes are named by the time at which they close.
  boolean isAtClose() {
    return atClose;
  }

  /// Whether a contract is named in its first row only.
  boolean isNamedOnce() {
    return this == SHFE || this == OTHER;
  }

  /// What is worth knowing of the figures, whatever the file.
  Optional<Text> note() {
    return switch (this) {
      case YAHOO ->
          Optional.of(
              Text.of(
                  "closes are those of the column Close, which Yahoo adjusts for splits; Adj Close,"
                      + " adjusted for dividends too, was left",
                  "收盘价取 Close 列（Yahoo 已按拆股调整）；未采用另按分红调整的 Adj Close"));
      case TUSHARE_STOCKS, AKSHARE_STOCKS ->
          Optional.of(
              Text.of(
                  "volume is in lots of 100 shares and kept as it is; whether prices are adjusted the"
                      + " file does not say (--adjusted marks them)",
                  "成交量单位为手（100 股），保持原值；文件未说明是否复权（可用 --adjusted 标明）"));
      case METATRADER_5 ->
          Optional.of(
              Text.of(
                  "times are those of the broker's server; --zone says which zone that is",
                  "时间为经纪商服务器时间；可用 --zone 指明其时区"));
      default -> Optional.empty();
    };
  }
}
