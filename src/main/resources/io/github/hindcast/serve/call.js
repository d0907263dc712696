// One call: its chart with handles, and what would have come of it at the values they are moved to.

import { handles } from './handles.js';
import { ask, begin, get, grouped, language, link, make, money, parameters, percent, refreshLanguage, Refused, say, verdict, word } from './page.js';

const id = parameters.get('id') || '';
const sets = new Map(parameters.getAll('set').filter((each) => each.includes('=')).map((each) => [each.slice(0, each.indexOf('=')), each.slice(each.indexOf('=') + 1)]));
let call;
let view;
let grips;
let newest = 0;
let running = false;
let waiting = null;

begin(async () => {
  try {
    await load();
  } catch (problem) {
    await loadWritten(problem);
  }
  get('reset').addEventListener('click', () => { sets.clear(); settle(); });
  get('save').addEventListener('submit', save);
  const original = sets.size === 0 ? call : await ask('/api/call', [['id', id]]);
  verdict(get('written-verdict'), original.chart.result.verdict, original.verdict_text);
  get('written-net').textContent = net(original.chart.result);
});

const query = () => [['id', id], ...[...sets].map(([path, value]) => ['set', path + '=' + value])];
const net = (result) => money(result.pnl && result.pnl.net, result.pnl && result.pnl.currency);

/** The call with the bars that its window needs. */
async function load() {
  const asked = ++newest;
  const document = await ask('/api/call', query());
  if (asked !== newest) {
    return;
  }
  call = document;
  head();
  draw();
  result(call.chart.result, call.verdict_text);
  unknownLuck();
  fields(call.values);
  await luck();
}

/** The call as it is written, beside what is wrong with the values that the address has. */
async function loadWritten(problem) {
  if (!(problem instanceof Refused) || sets.size === 0) {
    throw problem;
  }
  const wrong = [...sets];
  sets.clear();
  await load();
  wrong.forEach(([path, value]) => sets.set(path, value));
  refused(problem);
}

function head() {
  document.title = call.id + ' · Hindcast';
  get('title').textContent = call.id;
  get('said').textContent = call.statement;
  get('source').textContent = [call.analyst, call.house, call.source, call.locator, word('published') + ' ' + call.chart.published].join(' · ');
  get('readings').replaceChildren(...(call.readings.length < 2 ? [] : call.readings.map((reading) => {
    const name = reading.includes('#') ? reading.slice(reading.indexOf('#') + 1) : word('base-reading');
    return make('a', name, Object.assign({ href: link('/call', [['id', reading]]) }, reading === call.id ? { 'aria-current': 'page' } : {}));
  })));
  get('to-sweep').href = link('/sweep', [['id', id]]);
}

function draw() {
  const chart = call.chart;
  get('how').hidden = chart.form !== 'price';
  if (chart.form === 'none') {
    get('chart').hidden = true;
    return;
  }
  if (view) {
    view.update(chart);
  } else {
    view = globalThis.hindcastChart(get('chart'), chart, { words: call.chart_words });
    grips = handles(view, get('handles'), moved);
    new ResizeObserver(() => { view.refresh(); grips.layOut(); }).observe(get('chart'));
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => view.refresh());
    view.echarts.on('datazoom', () => grips.layOut());
  }
  if (chart.form === 'price') {
    grips.show(chart, call.values);
  }
}

function moved(path, text, done) {
  const written = call.values.find((value) => value.path === path);
  if (written && written.written === text) {
    sets.delete(path);
  } else {
    sets.set(path, text);
  }
  if (done) {
    settle();
  } else {
    follow();
  }
}

/** While the hand moves: one question at a time, and of those that wait only the last. */
async function follow() {
  if (running) {
    waiting = query();
    return;
  }
  running = true;
  get('result').setAttribute('aria-busy', 'true');
  for (let next = query(); next; next = waiting) {
    waiting = null;
    await judge(next);
  }
  running = false;
  get('result').setAttribute('aria-busy', 'false');
}

async function judge(next) {
  const asked = ++newest;
  try {
    const answer = await ask('/api/what-if', next);
    if (asked !== newest) {
      return;
    }
    call.values = answer.values;
    show(answer);
  } catch (problem) {
    if (asked === newest) {
      refused(problem);
    }
  }
}

function show(answer) {
  if (view) {
    view.update(answer.chart);
    if (answer.chart.form === 'price') {
      grips.show(answer.chart, answer.values);
    }
  }
  result(answer.call, answer.verdict_text);
  fields(answer.values);
  unknownLuck();
}

/** What was the luck of other values is taken away until that of the new ones is known. */
function unknownLuck() {
  get('result-percentile').textContent = '…';
  get('result-base-rate').textContent = '…';
  get('result-placebo').textContent = '';
}

/** When the hand has let go: the bars of another window, the luck of the new values, the address. */
async function settle() {
  waiting = null;
  address();
  try {
    await load();
  } catch (problem) {
    refused(problem);
  }
}

function address() {
  history.replaceState(null, '', link('/call', query()));
  refreshLanguage();
}

function refused(problem) {
  if (!(problem instanceof Refused)) {
    say(problem);
    return;
  }
  const list = get('result-problems');
  list.hidden = false;
  list.replaceChildren(...problem.problems.map((each) => make('li', each.message)));
  verdict(get('result-verdict'), 'INVALID', word('invalid'));
  for (const name of ['net', 'reason', 'pessimistic', 'optimistic', 'percentile', 'base-rate', 'placebo', 'count']) {
    get('result-' + name).textContent = '';
  }
  get('result-trades').tBodies[0].replaceChildren();
  const paths = problem.problems.map((each) => each.at).filter((at) => at !== '');
  if (grips) {
    grips.refuse(paths);
  }
  get('values').querySelectorAll('input').forEach((input) => {
    input.setAttribute('aria-invalid', String(paths.includes(input.name)));
  });
}

function result(judged, text) {
  get('result-problems').hidden = true;
  if (grips) {
    grips.refuse(null);
  }
  verdict(get('result-verdict'), judged.verdict, text);
  get('result-net').textContent = judged.pnl ? net(judged) : '';
  get('result-reason').textContent = judged.reason;
  const ends = judged.path_ends;
  get('result-pessimistic').textContent = money(ends && ends.pessimistic);
  get('result-optimistic').textContent = money(ends && ends.optimistic);
  get('result-count').textContent = '(' + judged.trades.length + ')';
  get('result-trades').tBodies[0].replaceChildren(...judged.trades.map((trade) => make('tr', [
    make('td', word('side-' + trade.side)),
    make('td', grouped(trade.quantity), { class: 'number' }),
    make('td', trade.entered),
    make('td', grouped(trade.entry_price), { class: 'number' }),
    make('td', trade.exited || '–'),
    make('td', trade.exit_price === null ? '–' : grouped(trade.exit_price), { class: 'number' }),
    make('td', word('exit-' + trade.exit_reason)),
    make('td', money(trade.net), { class: 'number' }),
  ])));
}

async function luck() {
  const asked = newest;
  const said = (await ask('/api/placebo', query())).calls[0];
  if (asked !== newest) {
    return;
  }
  get('result-percentile').textContent = percent(said.percentile);
  get('result-base-rate').textContent = percent(said.base_rate);
  get('result-placebo').textContent = said.reason || word('placebo-note')
    .replace('{dates}', grouped(said.dates)).replace('{independent}', grouped(said.independent))
    .replace('{history}', said.history).replace('{from}', said.from).replace('{to}', said.to);
}

/** Every value as a field too: also those that the chart has no place for, such as a stop that is not there. */
function fields(values) {
  const form = get('values');
  if (form.childElementCount !== values.length) {
    form.replaceChildren(...values.map(field));
  }
  values.forEach((value, at) => {
    const input = form.children[at].querySelector('input');
    input.setAttribute('aria-invalid', 'false');
    if (document.activeElement !== input) {
      input.value = value.now || '';
    }
    form.children[at].querySelector('.was').textContent = value.changed ? word('was') + ' ' + (value.written || '–') : '';
  });
}

function field(value) {
  const input = make('input', '', { id: 'value-' + value.path, name: value.path, placeholder: value.path === 'window.from' ? word('publication') : '–' });
  input.addEventListener('change', () => {
    const text = input.value.trim();
    const written = call.values.find((each) => each.path === value.path).written || '';
    if (text === written || (text === '' && value.path !== 'stop')) {
      sets.delete(value.path);
    } else {
      sets.set(value.path, text === '' ? 'none' : text);
    }
    settle();
  });
  return make('div', [make('label', value.label, { for: 'value-' + value.path }), input, make('span', '', { class: 'was' })]);
}

async function save(event) {
  event.preventDefault();
  const search = new URLSearchParams([...query(), ['name', get('save-name').value], ['lang', language]]);
  const answer = await fetch('/api/reading?' + search, { cache: 'no-store' });
  if (!answer.ok) {
    get('save-said').textContent = new Refused((await answer.json()).problems).message;
    return;
  }
  const name = /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition'))[1];
  const file = URL.createObjectURL(await answer.blob());
  const anchor = make('a', '', { href: file, download: name });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(file), 60000);
  get('save-said').textContent = word('saved').replace('{file}', name);
}
