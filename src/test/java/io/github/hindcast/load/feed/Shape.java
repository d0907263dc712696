package io.github.hindcast.load.feed;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Rows of one instrument in the shape of each vendor's file: headers, encodings, order and
/// oddities as the vendor writes them. The figures that a shape has and our files have not
/// (turnover, change) are left blank.
public enum Shape {
  AKSHARE_FUTURES(
      "AL0.csv",
      "date,open,high,low,close,volume,hold,settle\n",
      row -> list(row.date(), prices(row), row.volume(), row.openInterest(), row.settlement())),
  AKSHARE_FUTURES_HIST(
      "al2006.csv",
      "时间,开盘,最高,最低,收盘,涨跌,涨跌幅,成交量,成交额,持仓量\n",
      row -> list(row.date(), prices(row), "", "", row.volume(), "", row.openInterest())),
  AKSHARE_STOCKS(
      "stock.csv",
      "日期,股票代码,开盘,收盘,最高,最低,成交量,成交额,振幅,涨跌幅,涨跌额,换手率\n",
      row ->
          list(row.date(), "300001", row.open(), row.close(), row.high(), row.low(), row.volume())
              + ",,,,,"),
  TUSHARE_FUTURES(
      "fut_daily.csv",
      ",ts_code,trade_date,pre_close,pre_settle,open,high,low,close,settle,change1,change2,vol,"
          + "amount,oi,oi_chg\n",
      row ->
          list("0", "AL2006.SHF", row.compactDate(), "", "", prices(row), row.settlement(), "", "")
              + list("", row.volume(), "", row.openInterest(), "")),
  TUSHARE_STOCKS(
      "daily.csv",
      "ts_code,trade_date,open,high,low,close,pre_close,change,pct_chg,vol,amount\n",
      row -> list("300001.SZ", row.compactDate(), prices(row), "", "", "", row.volume(), "")),
  SINA(
      "AL0.csv",
      "日期,开盘价,最高价,最低价,收盘价,成交量,持仓量,动态结算价\n",
      row -> list(row.date(), prices(row), row.volume(), row.openInterest(), row.settlement())),
  WIND(
      "wind.csv",
      "代码,简称,日期,前收盘价(元),开盘价(元),最高价(元),最低价(元),收盘价(元),成交量(股),成交金额(元)\n",
      row -> list("300001.SZ", "某股", row.slashedDate(), "", prices(row), row.volume(), "")),
  YAHOO(
      "9999.HK.csv",
      "Date,Open,High,Low,Close,Adj Close,Volume\n",
      row -> list(row.date(), prices(row), row.close(), row.volume())),
  STOOQ(
      "xyz_us_d.csv",
      "Date,Open,High,Low,Close,Volume\n",
      row -> list(row.date(), prices(row), row.volume())),
  STOOQ_BULK(
      "xyz.us.txt",
      "<TICKER>,<PER>,<DATE>,<TIME>,<OPEN>,<HIGH>,<LOW>,<CLOSE>,<VOL>,<OPENINT>\n",
      row -> list("XYZ.US", "D", row.compactDate(), "000000", prices(row), row.volume(), "")),
  METATRADER_5(
      "XAUUSD_Daily_202001020000_202012310000.csv",
      "<DATE>\t<OPEN>\t<HIGH>\t<LOW>\t<CLOSE>\t<TICKVOL>\t<VOL>\t<SPREAD>\n",
      row -> list(row.dottedDate(), prices(row), row.volume(), "0", "0").replace(',', '\t')),
  TRADINGVIEW(
      "SHFE_DLY_AL1!, 1D.csv",
      "time,open,high,low,close,Volume,Volume MA\n",
      row -> list(Long.toString(row.unix()), prices(row), row.volume(), "")),
  SHFE(
      "所内合约行情报表2020.csv",
      """
      上海期货交易所年度行情,,,,,,,,,,,,,,
      2020,,,,,,,,,,,,,,
      合约,日期,前收盘,前结算,开盘价,最高价,最低价,收盘价,结算价,涨跌1,涨跌2,成交量,成交金额,持仓量,
      """,
      row ->
          list("@", row.compactDate(), "", "", grouped(row.open()), grouped(row.high()))
              + ","
              + list(grouped(row.low()), grouped(row.close()), row.settlement(), "", "")
              + list("", row.volume(), "", row.openInterest(), "")),
  GFEX(
      "ALLFUTURES2024.csv",
      """
      广州期货交易所期货历史行情表(2024)
      交易日期,品种名称,交割月份,合约代码,前结算价,开盘价,最高价,最低价,收盘价,结算价,涨跌,涨跌1,成交量,持仓量,\
      持仓量变化,成交额
      """,
      row ->
          list(row.compactDate(), "工业硅", "2509", "si2509", "", prices(row), row.settlement())
              + list("", "", "", row.volume(), row.openInterest(), "", ""));

  private final String file;
  private final String header;
  private final Function<PriceRow, String> line;

  Shape(String file, String header, Function<PriceRow, String> line) {
    this.file = file;
    this.header = header;
    this.line = line;
  }

  public String file() {
    return file;
  }

  /// The id under which its instrument is known here, from the rows or from the file's name.
  public String id() {
    return switch (this) {
      case AKSHARE_FUTURES, SINA -> "AL0";
      case AKSHARE_FUTURES_HIST -> "AL2006";
      case AKSHARE_STOCKS, TUSHARE_STOCKS, WIND -> "SZ.300001";
      case TUSHARE_FUTURES, SHFE -> "SHFE.AL2006";
      case YAHOO -> "HK.9999";
      case STOOQ, STOOQ_BULK -> "XYZ.US";
      case METATRADER_5 -> "XAUUSD";
      case TRADINGVIEW -> "SHFE.AL1";
      case GFEX -> "GFEX.SI2509";
    };
  }

  public byte[] write(List<PriceRow> rows) {
    return switch (this) {
      case AKSHARE_STOCKS -> marked(text(rows));
      case TUSHARE_FUTURES, TUSHARE_STOCKS -> text(rows.reversed()).getBytes(UTF_8);
      case WIND -> (text(rows) + "\n数据来源：Wind\n").getBytes(Charset.forName("GBK"));
      case SHFE -> namedOnce(text(rows)).getBytes(Charset.forName("GBK"));
      case METATRADER_5 -> utf16(text(rows));
      case STOOQ -> text(rows).replace("\n", "\r\n").getBytes(UTF_8);
      case YAHOO -> (text(rows) + "2030-01-01,null,null,null,null,null,null\n").getBytes(UTF_8);
      default -> text(rows).getBytes(UTF_8);
    };
  }

  private String text(List<PriceRow> rows) {
    return header + rows.stream().map(row -> line.apply(row) + "\n").collect(Collectors.joining());
  }

  private static String namedOnce(String text) {
    return text.replaceFirst("\n@,", "\nal2006,").replace("\n@,", "\n,")
        + "注：成交量、持仓量单位为手,,,,,,,,,,,,,,\n";
  }

  private static byte[] marked(String text) {
    return ("\uFEFF" + text).getBytes(UTF_8);
  }

  private static byte[] utf16(String text) {
    var out = new ByteArrayOutputStream();
    out.write(0xff);
    out.write(0xfe);
    out.writeBytes(text.getBytes(UTF_16LE));
    return out.toByteArray();
  }

  private static String prices(PriceRow row) {
    return list(row.open(), row.high(), row.low(), row.close());
  }

  private static String list(String... cells) {
    return String.join(",", cells);
  }

  /// `"13,385"`
  private static String grouped(String number) {
    int point = number.indexOf('.');
    var whole = point < 0 ? number : number.substring(0, point);
    var rest = point < 0 ? "" : number.substring(point);
    return "\"" + whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + rest + "\"";
  }
}
