'use strict';

/* Small charts that are not of one call's prices. Both return { refresh, dispose }. */

function hindcastFigure(element, option) {
  const instance = echarts.init(element, null, { renderer: 'svg' });
  const draw = () => instance.setOption(option(hindcastTheme(element)), { notMerge: true });
  draw();
  return { refresh: () => { instance.resize(); draw(); }, dispose: () => instance.dispose() };
}

/* The outcomes of a call on all other dates as bars; that of the real outcome is named. */
function hindcastPlacebo(element, placebo, options) {
  const words = options.words;
  const edge = (bin) => hindcastNumber(+((placebo.first + bin) * placebo.width).toFixed(4)) + '%';
  const most = Math.max(...placebo.counts);
  return hindcastFigure(element, (theme) => ({
    animation: false,
    textStyle: { fontFamily: theme.font },
    grid: { left: 46, right: 14, top: 34, bottom: 28 },
    xAxis: hindcastAxis(theme, { type: 'category', data: placebo.counts.map((_, bin) => edge(bin)) }),
    yAxis: hindcastValueAxis(theme, { scale: false, minInterval: 1 }),
    tooltip: hindcastTooltip(theme, (at) => {
      const bin = at[0].dataIndex;
      return hindcastLines([edge(bin) + ' … ' + edge(bin + 1), words.dates + ' ' + placebo.counts[bin]]);
    }),
    series: [{
      type: 'bar',
      barCategoryGap: '10%',
      data: placebo.counts.map((value, bin) => ({
        value,
        itemStyle: bin === placebo.real ? { color: theme.entry } : { color: theme.muted, opacity: 0.5 },
      })),
      markLine: {
        silent: true,
        symbol: ['none', 'triangle'],
        symbolSize: 8,
        lineStyle: { color: theme.entry, type: 'solid', width: 1.4 },
        label: {
          formatter: words.real + ' ' + placebo.outcome, color: theme.text, fontSize: theme.size,
          position: 'start', distance: 6,
        },
        data: [[{ coord: [placebo.real, most * 1.02] }, { coord: [placebo.real, placebo.counts[placebo.real]] }]],
      },
    }],
  }));
}

/* Hit rates as dots with their intervals as lines, base rates as crosses: one record a row. */
function hindcastRates(element, rates, options) {
  const words = options.words;
  const rows = rates.rows.slice().reverse();
  element.style.height = 70 + 30 * rows.length + 'px';
  const ends = (params, api, theme) => {
    const row = rows[params.dataIndex];
    const y = api.coord([0, params.dataIndex])[1];
    const [low, high] = [row.low, row.high].map((rate) => api.coord([rate, params.dataIndex])[0]);
    const line = (x1, y1, x2, y2) => ({
      type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke: theme.equity, lineWidth: 2 },
    });
    return {
      type: 'group',
      children: [line(low, y, high, y), line(low, y - 5, low, y + 5), line(high, y - 5, high, y + 5)],
    };
  };
  const percent = (share) => hindcastNumber(+(100 * share).toFixed(1)) + '%';
  return hindcastFigure(element, (theme) => ({
    animation: false,
    textStyle: { fontFamily: theme.font },
    legend: {
      top: 0, textStyle: { color: theme.text, fontSize: 12 }, selectedMode: false,
      data: [words.rate, words.base],
    },
    grid: { left: theme.narrow ? 110 : 190, right: 24, top: 34, bottom: 28 },
    xAxis: hindcastValueAxis(theme, {
      min: 0, max: 1, interval: 0.25, axisLabel: { formatter: (share) => Math.round(100 * share) + '%', showMinLabel: true, showMaxLabel: true },
    }),
    yAxis: hindcastAxis(theme, {
      type: 'category',
      data: rows.map((row) => row.name + ' (' + row.n + ')'),
      axisLabel: { color: theme.text, fontSize: theme.size, width: theme.narrow ? 100 : 176, overflow: 'truncate', interval: 0 },
    }),
    tooltip: hindcastTooltip(theme, (at) => {
      const row = rows[at[0].dataIndex];
      const lines = [row.name, words.rate + ' ' + percent(row.rate) + ' (' + percent(row.low) + '–' + percent(row.high) + ')'];
      return hindcastLines(row.base === null ? lines : lines.concat(words.base + ' ' + percent(row.base)));
    }),
    series: [
      { type: 'custom', silent: true, data: rows.map((row, at) => [row.rate, at]), renderItem: (p, api) => ends(p, api, theme) },
      { name: words.rate, type: 'scatter', symbolSize: 11, itemStyle: { color: theme.equity }, data: rows.map((row, at) => [row.rate, at]) },
      {
        name: words.base, type: 'scatter', symbolSize: 11, symbol: 'path://M0,2L2,0L6,4L10,0L12,2L8,6L12,10L10,12L6,8L2,12L0,10L4,6Z',
        itemStyle: { color: theme.exit },
        data: rows.map((row, at) => [row.base, at]).filter(([base]) => base !== null),
      },
    ],
  }));
}
