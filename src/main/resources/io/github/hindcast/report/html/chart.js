'use strict';

/* Draws one call from its document, "hindcast.chart/1".

   hindcastChart(element, chart, options) fills `element`, whose size decides that of the chart, and returns

     echarts                    the ECharts instance
     priceToPixel(price)        pixels from the top of `element`
     pixelToPrice(y)            the price at so many pixels from the top, not rounded
     dateToPixel(date)          pixels from the left; a day without a bar counts as the last bar before it
     pixelToDate(x)             the day of the nearest bar
     plot()                     { left, top, width, height } of the price panel in pixels
     update(chart)              draws a changed document; without `price.bars` the bars stay as they are
     refresh()                  draws again, after the size or the colours of the page have changed
     dispose()

   options.words    the words of the page in its language, "chart" of ChartWords
   options.series   where `price.bars` names a shared series: the series of the page by name */

function hindcastChart(element, chart, options) {
  const instance = echarts.init(element, null, { renderer: 'svg' });
  let bars = hindcastBars(chart, options.series);
  element.setAttribute('role', 'img');

  function draw() {
    const theme = hindcastTheme(element);
    if (chart.summary) {
      element.setAttribute('aria-label', chart.summary);
    }
    instance.setOption(hindcastForm(chart, bars, theme, options.words), { notMerge: true });
  }

  function index(date) {
    let at = -1;
    while (at + 1 < bars.dates.length && bars.dates[at + 1] <= date) {
      at++;
    }
    return Math.max(0, at);
  }

  draw();
  return {
    echarts: instance,
    priceToPixel: (price) => instance.convertToPixel({ yAxisIndex: 0 }, price),
    pixelToPrice: (y) => instance.convertFromPixel({ yAxisIndex: 0 }, y),
    dateToPixel: (date) => instance.convertToPixel({ xAxisIndex: 0 }, index(date)),
    pixelToDate: (x) => {
      const at = Math.round(instance.convertFromPixel({ xAxisIndex: 0 }, x));
      return bars.dates[Math.min(bars.dates.length - 1, Math.max(0, at))];
    },
    plot: () => {
      const box = instance.getModel().getComponent('grid', 0).coordinateSystem.getRect();
      return { left: box.x, top: box.y, width: box.width, height: box.height };
    },
    update: (changed) => {
      chart = changed;
      if (changed.price && changed.price.bars) {
        bars = hindcastBars(changed, options.series);
      }
      draw();
    },
    refresh: () => {
      instance.resize();
      draw();
    },
    dispose: () => instance.dispose(),
  };
}

/* The columns of the bars, in place or cut out of a series that several charts share. */
function hindcastBars(chart, series) {
  if (chart.form !== 'price') {
    return { dates: (chart.pair || chart.steps || { dates: [] }).dates };
  }
  const bars = chart.price.bars;
  if (!bars.of) {
    return bars;
  }
  const all = series[bars.of];
  const cut = { contracts: [] };
  for (const name of ['dates', 'open', 'high', 'low', 'close', 'volume']) {
    if (all[name]) {
      cut[name] = all[name].slice(bars.from, bars.to);
    }
  }
  for (const [at, code] of all.contracts) {
    if (at <= bars.from) {
      cut.contracts = [[0, code]];
    } else if (at < bars.to) {
      cut.contracts.push([at - bars.from, code]);
    }
  }
  return cut;
}

function hindcastForm(chart, bars, theme, words) {
  switch (chart.form) {
    case 'price': return hindcastPriceOption(chart, bars, theme, words);
    case 'pair': return hindcastPairOption(chart, theme, words);
    case 'steps': return hindcastStepsOption(chart, theme, words);
    default: return {};
  }
}
