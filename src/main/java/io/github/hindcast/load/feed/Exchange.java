package io.github.hindcast.load.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The exchanges that vendors name behind or before a code, each in its own way. Hours are those of
/// the exchange's day session, and for Chinese futures of the night session that some products
/// have: a product that has none is so taken to open earlier than it does, which can only delay a
/// call.
enum Exchange {
  SHFE("SHF SHFE", "上海期货交易所", "Asia/Shanghai", "09:00", "15:00", "21:00"),
  INE("INE", "上海国际能源交易中心", "Asia/Shanghai", "09:00", "15:00", "21:00"),
  DCE("DCE", "大连商品交易所", "Asia/Shanghai", "09:00", "15:00", "21:00"),
  CZCE("ZCE CZC CZCE", "郑州商品交易所", "Asia/Shanghai", "09:00", "15:00", "21:00"),
  GFEX("GFE GFEX", "广州期货交易所", "Asia/Shanghai", "09:00", "15:00", "21:00"),
  CFFEX("CFX CFE CFFEX", "中国金融期货交易所", "Asia/Shanghai", "09:15", "15:15", ""),
  SH("SH SS SSE XSHG", "上海证券交易所", "Asia/Shanghai", "09:15", "15:00", ""),
  SZ("SZ SZSE XSHE", "深圳证券交易所", "Asia/Shanghai", "09:15", "15:00", ""),
  HK("HK HKEX XHKG", "香港交易所", "Asia/Hong_Kong", "09:00", "16:10", "");

  private final List<String> codes;
  private final String title;
  private final String zone;
  private final String open;
  private final String close;
  private final String night;

  Exchange(String codes, String title, String zone, String open, String close, String night) {
    this.codes = List.of(codes.split(" "));
    this.title = title;
    this.zone = zone;
    this.open = open;
    this.close = close;
    this.night = night;
  }

  /// By one of the codes that vendors use, in any case.
  static Optional<Exchange> of(String code) {
    var upper = code.toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(each -> each.codes.contains(upper)).findFirst();
  }

  /// The one whose name stands in a title of a file.
  static Optional<Exchange> in(List<String> titles) {
    return Arrays.stream(values())
        .filter(each -> titles.stream().anyMatch(title -> title.contains(each.title)))
        .findFirst();
  }

  java.time.LocalTime close() {
    return java.time.LocalTime.parse(close);
  }

  String zone() {
    return zone;
  }

  /// As a list of instruments has it; to be checked.
  String session() {
    return "{ zone: "
        + zone
        + ", open: \""
        + open
        + "\", close: \""
        + close
        + "\""
        + (night.isEmpty() ? "" : ", night: \"" + night + "\"")
        + ", unverified: true }";
  }
}
