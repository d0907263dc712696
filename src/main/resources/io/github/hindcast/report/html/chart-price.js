'use strict';

/* The chart of a call on one price: bars with the call drawn on them, and below them the account. */

function hindcastPriceOption(chart, bars, theme, words) {
  const account = chart.account;
  const right = theme.narrow ? 12 : 112;
  const grids = [{ left: theme.narrow ? 54 : 62, right, top: 44, bottom: account ? '36%' : 28 }];
  const x = [hindcastAxis(theme, { type: 'category', data: bars.dates, boundaryGap: true })];
  const y = [hindcastValueAxis(theme, hindcastExtent(chart, bars))];
  const series = hindcastPriceSeries(chart, bars, theme, words);
  if (account) {
    grids.push({ left: grids[0].left, right, top: '72%', bottom: 28 });
    x.push(hindcastAxis(theme, { type: 'category', data: bars.dates, gridIndex: 1 }));
    x[0].axisLabel.show = false;
    y.push(hindcastValueAxis(theme, {
      gridIndex: 1,
      splitNumber: 2,
      name: words.account + ' ' + chart.price.currency,
      nameGap: 8,
      nameTextStyle: { align: 'left', color: theme.muted, fontSize: theme.size },
      axisLabel: { formatter: hindcastShort, showMinLabel: null, showMaxLabel: null },
    }));
    series.push(...hindcastAccountSeries(account, bars, theme, words));
  }
  const tooltip = hindcastTooltip(theme, (at) => hindcastLines(hindcastDay(chart, bars, at[0].dataIndex, words)));
  return {
    animation: false,
    textStyle: { fontFamily: theme.font },
    grid: grids,
    xAxis: x,
    yAxis: y,
    axisPointer: { link: [{ xAxisIndex: 'all' }] },
    dataZoom: [{
      type: 'inside',
      xAxisIndex: x.map((_, at) => at),
      filterMode: 'none',
      zoomOnMouseWheel: 'ctrl',
      moveOnMouseWheel: false,
      moveOnMouseMove: 'shift',
      preventDefaultMouseMove: false,
    }],
    tooltip,
    series,
  };
}

/* Prices and everything that is drawn at a price are inside the panel. */
function hindcastExtent(chart, bars) {
  const prices = (bars.low || bars.close).concat(bars.high || bars.close);
  chart.bands.forEach((band) => prices.push(band.low, band.high));
  chart.levels.forEach((level) => prices.push(level.price));
  chart.fills.forEach((fill) => prices.push(fill.price));
  const low = prices.reduce((one, other) => Math.min(one, other));
  const high = prices.reduce((one, other) => Math.max(one, other));
  const room = (high - low || high) * 0.04;
  return { min: low - room, max: high + room };
}

/* First bar on or after a day, last bar on or before it. */
function hindcastFrom(dates, day) {
  const at = dates.findIndex((date) => date >= day);
  return at < 0 ? dates.length - 1 : at;
}

function hindcastTo(dates, day) {
  const at = dates.findIndex((date) => date > day);
  return at < 0 ? dates.length - 1 : Math.max(0, at - 1);
}

function hindcastPriceSeries(chart, bars, theme, words) {
  const layer = (z, draw) => ({
    type: 'custom', z, silent: true, clip: false, tooltip: { show: false }, data: [[0, bars.close[0]]],
    renderItem: (params, api) => ({ type: 'group', children: draw(params.coordSys, api) }),
  });
  const series = [layer(1, (box, api) => hindcastBehind(chart, bars, theme, box, api)), hindcastBarsSeries(bars, theme)];
  for (const what of ['entry', 'exit', 'open']) {
    const fills = chart.fills.filter((fill) => fill.what === what);
    if (fills.length > 0) {
      series.push(hindcastFillSeries(what, fills, bars, theme));
    }
  }
  series.push(layer(6, (box, api) => hindcastNames(chart, bars, theme, words, box, api)));
  return series;
}

/* Rising bars are hollow, falling ones filled: colour is not the only sign. */
function hindcastBarsSeries(bars, theme) {
  if (!bars.open) {
    return { type: 'line', z: 3, data: bars.close, symbol: 'none', lineStyle: { width: 1.4, color: theme.text } };
  }
  return {
    type: 'candlestick',
    z: 3,
    data: bars.close.map((close, at) => [bars.open[at], close, bars.low[at], bars.high[at]]),
    barMaxWidth: 9,
    itemStyle: { color: theme.ground, borderColor: theme.up, color0: theme.down, borderColor0: theme.down },
  };
}

function hindcastFillSeries(what, fills, bars, theme) {
  return {
    type: 'scatter',
    z: 5,
    silent: true,
    clip: false,
    symbolSize: 12,
    itemStyle: { color: what === 'entry' ? theme.entry : theme.exit, borderColor: theme.ground, borderWidth: 1.5 },
    data: fills.map((fill) => ({
      value: [hindcastFrom(bars.dates, fill.date), fill.price],
      symbol: what === 'entry' ? 'triangle' : what === 'exit' ? 'circle' : 'emptyCircle',
      symbolRotate: what === 'entry' && fill.side === 'sell' ? 180 : 0,
    })),
  };
}

/* Money of the account on the days of the bars. */
function hindcastAccountSeries(account, bars, theme, words) {
  const at = new Map(account.dates.map((date, index) => [date, index]));
  const column = (values) => bars.dates.map((date) => (at.has(date) ? values[at.get(date)] : null));
  const line = (name, values, more) => Object.assign({
    name, type: 'line', xAxisIndex: 1, yAxisIndex: 1, symbol: 'none', data: column(values),
  }, more);
  const single = account.dates.length === 1 ? { symbol: 'circle', symbolSize: 6, showAllSymbol: true } : {};
  return [
    line(words.drawdown, account.drawdown, {
      z: 2, lineStyle: { width: 0 }, areaStyle: { color: theme.loss, opacity: 0.35 }, itemStyle: { color: theme.loss },
    }),
    line(words.equity, account.equity, Object.assign(
      { z: 3, lineStyle: { width: 1.6, color: theme.equity }, itemStyle: { color: theme.equity } }, single)),
  ];
}

/* 1,250,000 as 1.25M, for an axis only. */
function hindcastShort(number) {
  const size = Math.abs(number);
  if (size >= 1e6) {
    return hindcastNumber(+(number / 1e6).toFixed(2)) + 'M';
  }
  return size >= 1e4 ? hindcastNumber(+(number / 1e3).toFixed(1)) + 'k' : hindcastNumber(+number.toFixed(4));
}
