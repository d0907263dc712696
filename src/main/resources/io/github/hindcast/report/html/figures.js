'use strict';

/* Small charts that are not of one call's prices. */

/* The outcomes of a call on all other dates as bars, the real one marked: placebo of a call's page. */
function hindcastPlacebo(element, placebo, options) {
  const instance = echarts.init(element, null, { renderer: 'svg' });
  element.setAttribute('role', 'img');
  element.setAttribute('aria-label', placebo.summary);
  const words = options.words;

  function draw() {
    const theme = hindcastTheme(element);
    const marked = placebo.bins.findIndex((bin) => bin.real);
    instance.setOption({
      animation: false,
      textStyle: { fontFamily: theme.font },
      grid: { left: 46, right: 14, top: 30, bottom: 28 },
      xAxis: hindcastAxis(theme, { type: 'category', data: placebo.bins.map((bin) => bin.label) }),
      yAxis: hindcastValueAxis(theme, { scale: false, minInterval: 1 }),
      tooltip: hindcastTooltip(theme, (at) => hindcastLines([
        placebo.bins[at[0].dataIndex].label, words.dates + ' ' + placebo.bins[at[0].dataIndex].count,
      ])),
      series: [{
        type: 'bar',
        barCategoryGap: '8%',
        data: placebo.bins.map((bin) => ({
          value: bin.count,
          itemStyle: bin.real
            ? { color: theme.entry, decal: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 3], rotation: 0.8, color: theme.ground } }
            : { color: theme.muted, opacity: 0.55 },
        })),
        markPoint: {
          silent: true,
          symbol: 'triangle',
          symbolSize: 10,
          symbolRotate: 180,
          symbolOffset: [0, -8],
          itemStyle: { color: theme.entry },
          label: {
            position: marked < placebo.bins.length / 2 ? 'right' : 'left', distance: 4, color: theme.text,
            fontSize: theme.size, formatter: words.real + ' ' + placebo.outcome,
          },
          data: [{ coord: [marked, placebo.bins[marked].count] }],
        },
      }],
    }, { notMerge: true });
  }

  draw();
  return { refresh: () => { instance.resize(); draw(); }, dispose: () => instance.dispose() };
}
