package io.github.hindcast.report;

import io.github.hindcast.base.Text;
import io.github.hindcast.score.Measure;

/// What the numbers of a judgement are called; in English as in JSON.
final class MeasureName {
  private MeasureName() {}

  static Text of(Measure measure) {
    var name = measure.name();
    return switch (name) {
      case "avoided_net" -> Text.of(name, "规避交易的净盈亏");
      case "avoided_return" -> Text.of(name, "规避交易的收益率");
      case "average" -> Text.of(name, "窗口均价");
      case "brier" -> Text.of(name, "Brier 得分");
      case "change" -> Text.of(name, "变动");
      case "closes_inside" -> Text.of(name, "收盘在区间内");
      case "depth" -> Text.of(name, "越界幅度");
      case "error" -> Text.of(name, "误差");
      case "first_breach" -> Text.of(name, "首次突破");
      case "first_change" -> Text.of(name, "首次变动");
      case "first_change_size" -> Text.of(name, "首次变动幅度");
      case "first_price" -> Text.of(name, "首次触及的价格");
      case "first_reached" -> Text.of(name, "首次到达");
      case "forecast" -> Text.of(name, "预测值");
      case "highest" -> Text.of(name, "最高");
      case "history_returns" -> Text.of(name, "历史收益样本");
      case "known_on" -> Text.of(name, "公布日");
      case "long_return" -> Text.of(name, "多头腿收益率");
      case "lowest" -> Text.of(name, "最低");
      case "mean_range" -> Text.of(name, "平均振幅");
      case "neutral_band" -> Text.of(name, "中性区间");
      case "outcome" -> Text.of(name, "实际结果");
      case "rate_after" -> Text.of(name, "期末利率");
      case "rate_before" -> Text.of(name, "期初利率");
      case "reference_average" -> Text.of(name, "参照均价");
      case "reference_mean_range" -> Text.of(name, "参照平均振幅");
      case "reference_volatility" -> Text.of(name, "参照波动率");
      case "return" -> Text.of(name, "收益率");
      case "sessions" -> Text.of(name, "交易日");
      case "sessions_beyond" -> Text.of(name, "越界交易日");
      case "sessions_inside" -> Text.of(name, "全日在区间内");
      case "settled_on" -> Text.of(name, "确定日");
      case "share_filled" -> Text.of(name, "成交比例");
      case "short_return" -> Text.of(name, "空头腿收益率");
      case "volatility" -> Text.of(name, "波动率");
      default -> Text.same(name);
    };
  }
}
