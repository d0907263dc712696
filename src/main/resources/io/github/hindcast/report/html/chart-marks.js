'use strict';

/* What of a call is drawn behind its bars, and the words beside it. */

function hindcastBehind(chart, bars, theme, box, api) {
  const x = (at) => api.coord([at, bars.close[0]])[0];
  const y = (price) => api.coord([0, price])[1];
  const half = bars.dates.length > 1 ? (x(1) - x(0)) / 2 : box.width / 2;
  const start = x(hindcastFrom(bars.dates, chart.actionable_from || chart.window.from)) - half;
  const end = x(hindcastTo(bars.dates, chart.window.to || bars.dates[bars.dates.length - 1])) + half;
  const shapes = [];
  const rect = (left, top, width, height, style) =>
    shapes.push({ type: 'rect', shape: { x: left, y: top, width, height }, style });
  const line = (x1, y1, x2, y2, stroke, dash, width) => shapes.push({
    type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke, lineWidth: width || 1, lineDash: dash, fill: 'none' },
  });
  const bottom = box.y + box.height;

  rect(start, box.y, end - start, box.height, { fill: theme.window });
  for (const band of chart.bands) {
    const top = y(band.high);
    rect(start, top, end - start, y(band.low) - top, { fill: theme.zone, opacity: 0.22 });
    line(start, top, end, top, theme.zone, null, 1.4);
    line(start, y(band.low), end, y(band.low), theme.zone, null, 1.4);
  }
  for (const level of chart.levels) {
    const stop = level.kind === 'stop';
    line(start, y(level.price), end, y(level.price), stop ? theme.stop : theme.level, stop ? [2, 3] : [7, 4], 1.6);
  }
  for (const roll of chart.rolls) {
    const at = x(hindcastFrom(bars.dates, roll.date)) - half;
    line(at, box.y, at, bottom, theme.muted, [1, 4], 1);
  }
  const published = hindcastPublished(chart, bars, x, half);
  line(published, box.y - 14, published, bottom, theme.text, null, 1.2);
  line(start, box.y, start, bottom, theme.text, [4, 3], 1);
  line(end, box.y, end, bottom, theme.muted, [4, 3], 1);
  return shapes;
}

/* A publication falls between the last bar that had opened and the first that opens after it. */
function hindcastPublished(chart, bars, x, half) {
  const last = bars.dates[bars.dates.length - 1];
  return chart.next_bar && chart.next_bar <= last
    ? x(hindcastFrom(bars.dates, chart.next_bar)) - half
    : x(bars.dates.length - 1) + half;
}

/* Labels: the days in two rows above the panel, the prices to the right of it and apart from each other. */
function hindcastNames(chart, bars, theme, words, box, api) {
  const x = (at) => api.coord([at, bars.close[0]])[0];
  const y = (price) => api.coord([0, price])[1];
  const half = bars.dates.length > 1 ? (x(1) - x(0)) / 2 : box.width / 2;
  const shapes = [];
  const right = box.x + box.width;
  const text = (content, left, top, fill, align) => shapes.push({
    type: 'text',
    style: {
      text: content, x: left, y: top, fill, align, verticalAlign: 'middle', fontSize: theme.size,
      fontFamily: theme.font, backgroundColor: theme.narrow && align === 'right' ? theme.ground : undefined,
    },
  });
  const above = (content, at, top, fill) => {
    const toRight = at - box.x < box.width / 2;
    text(content, toRight ? at + 3 : at - 3, top, fill, toRight ? 'left' : 'right');
  };
  above(words.published + ' ' + chart.published, hindcastPublished(chart, bars, x, half), box.y - 32, theme.text);
  if (chart.actionable_from) {
    const from = hindcastFrom(bars.dates, chart.actionable_from);
    above(words.actionable + ' ' + chart.actionable_from, x(from) - half, box.y - 9, theme.muted);
  }

  const joint = theme.narrow ? ' ' : '\n';
  const names = chart.bands.map((band) => ({
    at: y((band.low + band.high) / 2), text: band.label + joint + band.prices, fill: theme.zone,
  }));
  chart.levels.forEach((level) => names.push({
    at: y(level.price), text: level.label + joint + level.prices, fill: level.kind === 'stop' ? theme.stop : theme.level,
  }));
  hindcastApart(names, theme.narrow ? theme.size + 4 : 2 * theme.size + 6, box.y + box.height);
  for (const name of names) {
    text(name.text, theme.narrow ? right - 2 : right + 6, name.at, name.fill, theme.narrow ? 'right' : 'left');
  }
  return shapes;
}

/* Moves labels down, and where the panel ends up again, until none covers another. */
function hindcastApart(names, step, floor) {
  names.sort((one, other) => one.at - other.at);
  names.forEach((name, at) => {
    name.at = at === 0 ? name.at : Math.max(name.at, names[at - 1].at + step);
  });
  for (let at = names.length - 1; at >= 0; at--, floor -= step) {
    names[at].at = Math.min(names[at].at, floor);
  }
}

/* What a tooltip says of one day. */
function hindcastDay(chart, bars, at, words) {
  const date = bars.dates[at];
  const lines = [date];
  const contract = bars.contracts.filter(([from]) => from <= at).pop();
  if (contract) {
    lines[0] += '  ' + contract[1];
  }
  if (bars.open) {
    lines.push(words.open + ' ' + hindcastNumber(bars.open[at]) + '  ' + words.high + ' ' + hindcastNumber(bars.high[at]));
    lines.push(words.low + ' ' + hindcastNumber(bars.low[at]) + '  ' + words.close + ' ' + hindcastNumber(bars.close[at]));
  } else {
    lines.push(words.price + ' ' + hindcastNumber(bars.close[at]));
  }
  if (bars.volume) {
    lines.push(words.volume + ' ' + hindcastNumber(bars.volume[at]));
  }
  if (date === chart.published || (at > 0 && bars.dates[at - 1] < chart.published && date > chart.published)) {
    lines.push(words.published + ' ' + chart.published);
  }
  if (date === chart.actionable_from) {
    lines.push(words.actionable);
  }
  chart.rolls.filter((roll) => roll.date === date).forEach((roll) => lines.push(
    words.roll + ' ' + roll.old + ' ' + hindcastNumber(roll.closed_at) + ' → ' + roll.new + ' '
      + (roll.known ? hindcastNumber(roll.reopened_at) : words.unknown)));
  chart.fills.filter((fill) => fill.date === date).forEach((fill) => lines.push(fill.text));
  const day = chart.account ? chart.account.dates.indexOf(date) : -1;
  if (day >= 0) {
    lines.push(words.equity + ' ' + hindcastNumber(chart.account.equity[day]) + ' ' + chart.price.currency);
    lines.push(words.drawdown + ' ' + hindcastNumber(chart.account.drawdown[day]));
  }
  return lines;
}
