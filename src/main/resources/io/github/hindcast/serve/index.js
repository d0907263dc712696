// Books with their calls, and the analysts who made them.

import { ask, begin, get, link, make, money, percent, verdict, word } from './page.js';

begin(async () => {
  const shelf = await ask('/api/books', []);
  get('books').append(...shelf.books.map(book));
  get('analysts').tBodies[0].append(...shelf.analysts.map(analyst));
});

function book(book) {
  const head = ['call', 'analyst', 'instrument', 'kind', 'published', 'verdict'].map((key) => make('th', word(key), { scope: 'col' }));
  head.push(make('th', word('net'), { scope: 'col', class: 'number' }));
  const table = make('table', [
    make('thead', make('tr', head)),
    make('tbody', book.calls.map(call)),
  ], { 'data-book': book.id });
  const totals = book.totals;
  const count = word('book-count').replace('{calls}', totals.calls).replace('{judged}', totals.judged).replace('{hits}', totals.hits);
  return make('details', [
    make('summary', [make('strong', book.title), ' ', make('span', book.publisher + ' · ' + count, { class: 'note' })]),
    make('div', table, { class: 'wide' }),
    book.untestable.length > 0 ? make('h3', word('untestable')) : null,
    make('ul', book.untestable.map((each) => make('li', [make('code', each.id), ' ', each.reason]))),
  ], { open: '' });
}

function call(call) {
  const badge = make('span', '', { class: 'verdict' });
  verdict(badge, call.verdict, call.verdict_text);
  const names = [make('a', call.name, { href: link('/call', [['id', call.id]]), 'data-call': call.id })];
  for (const reading of call.readings) {
    names.push(make('br', ''), make('a', '# ' + reading, { href: link('/call', [['id', call.id + '#' + reading]]), class: 'reading' }));
  }
  return make('tr', [
    make('th', names, { scope: 'row' }),
    make('td', call.analyst),
    make('td', call.instrument),
    make('td', call.kind_text),
    make('td', call.published),
    make('td', badge, { title: call.reason }),
    make('td', money(call.net, call.currency), { class: 'number' }),
  ]);
}

function analyst(analyst) {
  const totals = analyst.totals;
  return make('tr', [
    make('th', analyst.name, { scope: 'row' }),
    make('td', analyst.house),
    make('td', String(totals.calls), { class: 'number' }),
    make('td', String(totals.judged), { class: 'number' }),
    make('td', String(totals.hits), { class: 'number' }),
    make('td', percent(totals.hit_rate), { class: 'number' }),
    make('td', totals.wilson ? percent(totals.wilson[0], 0) + '–' + percent(totals.wilson[1], 0) : '–', { class: 'number' }),
  ]);
}
