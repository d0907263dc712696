'use strict';

/* Colours and sizes of all charts. They are read from the page's style sheet, so that a chart follows
   light and dark and the colours of its language. */

function hindcastTheme(element) {
  const style = getComputedStyle(element);
  const theme = { narrow: element.clientWidth < 560 };
  for (const name of ['text', 'muted', 'line', 'ground', 'up', 'down', 'entry', 'exit', 'zone', 'level', 'stop',
    'window', 'equity', 'loss']) {
    theme[name] = style.getPropertyValue('--' + name).trim();
  }
  theme.font = style.fontFamily;
  theme.size = theme.narrow ? 10 : 11;
  return theme;
}

/* 14500 as 14,500: the form that the tables have. Digits are those of the document, none is lost. */
function hindcastNumber(number) {
  if (number === null || number === undefined) {
    return '–';
  }
  const parts = String(number).split('.');
  parts[0] = parts[0].replace(/\B(?=(\d{3})+$)/g, ',');
  return parts.join('.').replace('-', '−');
}

function hindcastPercent(share) {
  return hindcastNumber((100 * share).toFixed(2)) + '%';
}

/* Lines of a tooltip as elements: text never becomes markup. */
function hindcastLines(lines) {
  const box = document.createElement('div');
  box.className = 'tip';
  lines.forEach((line, at) => {
    const row = document.createElement(at === 0 ? 'strong' : 'div');
    row.textContent = line;
    box.append(row);
  });
  return box;
}

function hindcastTooltip(theme, formatter) {
  return {
    trigger: 'axis',
    confine: true,
    transitionDuration: 0,
    backgroundColor: theme.ground,
    borderColor: theme.line,
    padding: 8,
    textStyle: { color: theme.text, fontSize: 12, fontFamily: theme.font },
    axisPointer: { type: 'line', lineStyle: { color: theme.muted, type: 'dashed' }, label: { show: false } },
    formatter,
  };
}

function hindcastAxis(theme, more) {
  return Object.assign({
    axisLine: { lineStyle: { color: theme.line } },
    axisTick: { lineStyle: { color: theme.line } },
    axisLabel: { color: theme.muted, fontSize: theme.size, fontFamily: theme.font, hideOverlap: true },
    splitLine: { show: false },
  }, more);
}

/* A price or money axis: labels at round numbers only, so none stands at the odd ends. */
function hindcastValueAxis(theme, more) {
  const axis = hindcastAxis(theme, {
    type: 'value',
    scale: true,
    splitNumber: 4,
    splitLine: { show: true, lineStyle: { color: theme.line, opacity: 0.6 } },
    axisLine: { show: false },
    axisTick: { show: false },
  });
  Object.assign(axis.axisLabel, { showMinLabel: false, showMaxLabel: false, formatter: hindcastNumber });
  const label = Object.assign(axis.axisLabel, (more || {}).axisLabel);
  return Object.assign(axis, more, { axisLabel: label });
}
