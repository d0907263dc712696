// What all pages have in common: the language, its words, questions to the server, and text that is
// put on the page as text and never as markup.

const asked = new URLSearchParams(location.search);
const chosen = asked.get('lang') || (navigator.language || 'en').slice(0, 2);

export const language = chosen === 'zh' ? 'zh' : 'en';
export const parameters = asked;

let words = {};

/** What the server answers; an answer with problems is thrown as a Refused. */
export async function ask(path, query, signal) {
  const search = new URLSearchParams(query);
  search.set('lang', language);
  const answer = await fetch(path + '?' + search, { signal, cache: 'no-store' });
  const document = await answer.json();
  if (!answer.ok) {
    throw new Refused(document.problems);
  }
  return document;
}

/** A request that was not answered, with what was wrong with it. */
export class Refused extends Error {
  constructor(problems) {
    super(problems.map((problem) => (problem.at ? problem.at + ': ' : '') + problem.message).join('\n'));
    this.problems = problems;
  }
}

/** Begins a page: its words, its language, its links. Whatever goes wrong in it is said on it. */
export async function begin(page) {
  try {
    document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
    words = (await ask('/api/words', [])).words;
    document.querySelectorAll('[data-word]').forEach((each) => { each.textContent = word(each.dataset.word); });
    document.querySelectorAll('[data-label]').forEach((each) => {
      each.setAttribute('aria-label', word(each.dataset.label));
    });
    get('home').href = link('/', []);
    refreshLanguage();
    await page();
    document.documentElement.dataset.ready = 'true';
  } catch (problem) {
    say(problem);
  }
}

/** The link to this page in the other language, wherever the address has got to. */
export function refreshLanguage() {
  const search = new URLSearchParams(location.search);
  search.set('lang', language === 'zh' ? 'en' : 'zh');
  const other = get('language');
  other.href = location.pathname + '?' + search;
  other.textContent = language === 'zh' ? 'English' : '中文';
  other.lang = language === 'zh' ? 'en' : 'zh-Hans';
  other.hreflang = other.lang;
}

export function say(problem) {
  const place = get('problem');
  place.hidden = false;
  place.textContent = problem instanceof Refused ? problem.message : word('unreachable');
}

export function word(key) {
  return words[key] || (key === 'unreachable' ? 'The server does not answer. 服务器没有响应。' : key);
}

export function link(path, query) {
  const search = new URLSearchParams(query);
  search.set('lang', language);
  return path + '?' + search;
}

export function get(id) {
  return document.getElementById(id);
}

/** An element with text or elements in it. */
export function make(name, content, attributes) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    element.setAttribute(key, value);
  }
  element.append(...[content].flat().filter((each) => each !== null && each !== undefined));
  return element;
}

export function verdict(element, name, text) {
  element.textContent = text;
  element.dataset.verdict = name;
}

/** 1234.5 as 1,234.50, with a real minus; a dash for nothing. */
export function money(number, currency) {
  return number === null || number === undefined
    ? '–'
    : grouped(number, 2) + (currency ? ' ' + currency : '');
}

export function grouped(number, decimals) {
  const text = decimals === undefined ? String(number) : Number(number).toFixed(decimals);
  const [whole, rest] = text.split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return (groups + (rest ? '.' + rest : '')).replace('-', '−');
}

export function percent(share, decimals) {
  return share === null || share === undefined ? '–' : grouped(100 * share, decimals === undefined ? 1 : decimals) + '%';
}
