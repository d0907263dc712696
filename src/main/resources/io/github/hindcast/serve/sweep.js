// A call swept over one axis or two: every cell is the result at its values and opens the call there.

import { ask, begin, get, grouped, link, make, parameters, refreshLanguage, word } from './page.js';

const id = parameters.get('id') || '';

begin(async () => {
  const call = await ask('/api/call', [['id', id]]);
  document.title = call.id + ' · Hindcast';
  get('title').textContent = word('sweep-of').replace('{call}', call.id);
  get('to-call').href = link('/call', [['id', id]]);
  get('to-call').textContent = call.id;
  const paths = call.values.map((value) => value.path);
  axis('x', paths, parameters.get('x') || start(call.values, 0), false);
  axis('y', paths, parameters.has('x') ? parameters.get('y') || '' : start(call.values, 1), true);
  get('axes').addEventListener('submit', (event) => { event.preventDefault(); sweep().catch(refused); });
  if (parameters.has('x') || call.chart.result.trades.length > 0) {
    await sweep().catch(refused);
  }
});

function refused(problem) {
  get('said').textContent = problem.message;
  get('said').className = 'problem';
}

/** Five percent around a price of the call. */
function start(values, which) {
  const prices = values.filter((value) => /zone\[|\.at$|^stop$|^level$|^range/.test(value.path) && value.now !== null);
  const path = (prices[which * 2] || prices[which] || { path: '' }).path;
  return path === '' ? '' : path + '=-5%:5%:1%';
}

function axis(name, paths, text, optional) {
  const equals = text.indexOf('=');
  const path = equals < 0 ? '' : text.slice(0, equals);
  const all = (optional ? [''] : []).concat(paths, paths.includes(path) || path === '' ? [] : [path]);
  get(name + '-path').replaceChildren(...all.map((each) => make('option', each || word('no-axis'), { value: each })));
  get(name + '-path').value = path;
  get(name + '-values').value = text.slice(equals + 1);
}

const chosen = (name) => (get(name + '-path').value === '' ? '' : get(name + '-path').value + '=' + get(name + '-values').value);

async function sweep() {
  const query = [['id', id], ['x', chosen('x')]].concat(chosen('y') === '' ? [] : [['y', chosen('y')]]);
  get('said').className = 'note';
  get('said').textContent = word('running');
  const heat = await ask('/api/sweep', query);
  history.replaceState(null, '', link('/sweep', query));
  refreshLanguage();
  table(heat);
  get('said').textContent = word('sweep-said')
    .replace('{tried}', grouped(heat.tried)).replace('{invalid}', grouped(heat.invalid))
    .replace('{written}', grouped(heat.written, 2)).replace('{currency}', heat.currency || '');
  const luck = heat.statistics;
  get('luck').textContent = luck.reason || word(luck.skill ? 'luck-skill' : 'luck-none')
    .replace('{sharpe}', luck.deflated_sharpe).replace('{p}', luck.spa_p);
}

function table(heat) {
  const [down, across] = heat.axes;
  const nets = heat.net.flat().filter((net) => net !== null);
  const most = nets.reduce((most, net) => Math.max(most, Math.abs(net)), 0);
  const best = nets.reduce((best, net) => Math.max(best, net), -Infinity);
  get('heat-caption').textContent = word('net') + (heat.currency ? ' ' + heat.currency : '') + ' — '
    + down.paths.join(' & ') + (across ? ' × ' + across.paths.join(' & ') : '');
  const columns = across ? across.values : [''];
  get('heat').tHead.replaceChildren(make('tr', [
    make('th', down.paths.join(' & ') + (across ? ' \\ ' + across.paths.join(' & ') : ''), { scope: 'col' }),
    ...columns.map((value) => make('th', value || word('net'), { scope: 'col' })),
  ]));
  get('heat').tBodies[0].replaceChildren(...heat.net.map((line, row) => make('tr', [
    make('th', down.values[row], { scope: 'row' }),
    ...line.map((net, column) => cell(net, setting(down, row).concat(across ? setting(across, column) : []), most, best)),
  ])));
}

const setting = (axis, at) => axis.paths.map((path) => ['set', path + '=' + axis.values[at]]);

function cell(net, sets, most, best) {
  const values = sets.map(([, set]) => set).join(' & ');
  if (net === null) {
    return make('td', make('span', '·', { title: word('invalid') }), { 'data-cell': values });
  }
  const anchor = make('a', grouped(net, 0), {
    href: link('/call', [['id', id], ...sets]), title: values + ': ' + grouped(net, 2), 'data-net': String(net),
  });
  const element = make('td', anchor, { 'data-cell': values, 'data-sign': net > 0 ? 'gain' : 'loss', 'data-best': String(net === best) });
  element.style.setProperty('--share', most === 0 ? '0' : String(Math.abs(net) / most));
  return element;
}
