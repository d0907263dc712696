package io.github.hindcast.load.feed;

import io.github.hindcast.market.Column;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a column of a vendor's file is for, and the names under which vendors have it, the surest
/// first: `time` is a date only where no column is called `date`.
///
/// A name is compared without case, blanks, `_`, `-`, `.`, `<`, `>` and without a unit in brackets
/// behind it: `<OPEN>`, `开盘价(元)` and `Open Price` are found as well.
enum Role {
  DATE(
      "date datetime 日期 交易日期 日期时间 交易日 tradedate tradetime tradingday gmttime opentime"
          + " candlebegintime timestamp day dt 交易时间 time 时间"),
  TIME("time 时间 交易时间"),
  SYMBOL(
      "tscode symbol ticker contract 合约代码 合约 证券代码 股票代码 代码 合约编码 windcode thscode"
          + " orderbookid instrument stockcode code"),
  OPEN("open 开盘 开盘价 今开盘 今开盘价 openprice"),
  HIGH("high 最高 最高价 highprice"),
  LOW("low 最低 最低价 lowprice"),
  CLOSE("close 收盘 收盘价 今收盘 今收盘价 closeprice close/last last 最新价"),
  SETTLEMENT("settlement settle 结算 结算价 今结算 今结算价 动态结算价 settlementprice"),
  VOLUME("volume vol 成交量 成交手数 总手 tickvol tickvolume"),
  OPEN_INTEREST("openinterest oi 持仓量 持仓 hold 空盘量 openint");

  private final List<String> names;

  Role(String names) {
    this.names = List.of(names.split(" "));
  }

  List<String> names() {
    return names;
  }

  /// As `--map` writes it: `open-interest`.
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Role::word).toList();
  }

  static Optional<Role> of(String word) {
    return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
  }

  /// The column of a bar; empty for what says when and of what the bar is.
  Optional<Column> column() {
    return switch (this) {
      case DATE, TIME, SYMBOL -> Optional.empty();
      case OPEN -> Optional.of(Column.OPEN);
      case HIGH -> Optional.of(Column.HIGH);
      case LOW -> Optional.of(Column.LOW);
      case CLOSE -> Optional.of(Column.CLOSE);
      case SETTLEMENT -> Optional.of(Column.SETTLEMENT);
      case VOLUME -> Optional.of(Column.VOLUME);
      case OPEN_INTEREST -> Optional.of(Column.OPEN_INTEREST);
    };
  }

  /// A name as names are compared.
  static String bare(String name) {
    var text = name.replace('（', '(');
    int unit = text.indexOf('(');
    if (unit > 0) {
      text = text.substring(0, unit);
    }
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s_<>.\"'\uFEFF-]", "");
  }
}
