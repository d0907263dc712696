'use strict';

/* The charts of calls that are not about one price: two legs, and a published rate. */

function hindcastPairOption(chart, theme, words) {
  const pair = chart.pair;
  const line = (name, data, color, type, more) => Object.assign(
    { name, type: 'line', data, symbol: 'none', lineStyle: { color, type, width: 1.6 }, itemStyle: { color } }, more);
  return {
    animation: false,
    textStyle: { fontFamily: theme.font },
    grid: { left: 52, right: 16, top: 40, bottom: 28 },
    legend: { top: 4, left: 40, itemWidth: 28, textStyle: { color: theme.text, fontSize: theme.size } },
    xAxis: hindcastAxis(theme, { type: 'category', data: pair.dates }),
    yAxis: hindcastValueAxis(theme, { axisLabel: { formatter: (share) => hindcastNumber(+(100 * share).toFixed(2)) + '%' } }),
    tooltip: hindcastTooltip(theme, (at) => {
      const day = at[0].dataIndex;
      const share = (value) => (value === null ? '–' : hindcastPercent(value));
      return hindcastLines([
        pair.dates[day], pair.long_name + ' ' + share(pair.long[day]), pair.short_name + ' ' + share(pair.short[day]),
        words.lead + ' ' + share(pair.lead[day]),
      ]);
    }),
    series: [
      line(pair.long_name, pair.long, theme.equity, 'solid'),
      line(pair.short_name, pair.short, theme.exit, 'dashed'),
      line(words.lead, pair.lead, theme.text, 'dotted', { areaStyle: { color: theme.muted, opacity: 0.2 } }),
    ],
  };
}

function hindcastStepsOption(chart, theme, words) {
  const steps = chart.steps;
  const points = steps.dates.map((date, at) => [date, steps.values[at]]);
  if (points.length > 0 && steps.known_up_to > steps.dates[steps.dates.length - 1]) {
    points.push([steps.known_up_to, steps.values[steps.values.length - 1]]);
  }
  const mark = (xAxis, name) => ({ xAxis, label: { formatter: name, color: theme.text, fontSize: theme.size } });
  return {
    animation: false,
    textStyle: { fontFamily: theme.font },
    grid: { left: 52, right: 24, top: 40, bottom: 28 },
    xAxis: hindcastAxis(theme, {
      type: 'time',
      axisLabel: { color: theme.muted, fontSize: theme.size, hideOverlap: true, formatter: '{yyyy}-{MM}' },
    }),
    yAxis: hindcastValueAxis(theme, { axisLabel: { formatter: (rate) => hindcastNumber(+rate.toFixed(4)) + '%' } }),
    tooltip: hindcastTooltip(theme, (at) => hindcastLines([at[0].value[0], hindcastNumber(at[0].value[1]) + '%'])),
    series: [{
      type: 'line',
      step: 'end',
      data: points,
      symbolSize: 5,
      lineStyle: { color: theme.equity, width: 1.8 },
      itemStyle: { color: theme.equity },
      markLine: {
        silent: true,
        symbol: 'none',
        lineStyle: { color: theme.text, type: 'solid', width: 1 },
        data: [mark(chart.published, words.published)],
      },
      markArea: {
        silent: true,
        itemStyle: { color: theme.window },
        data: [[{ xAxis: chart.window.from }, { xAxis: chart.window.to }]],
      },
    }],
  };
}
