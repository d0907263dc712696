'use strict';

/* Draws the charts of a page from the data that it carries: each when it comes into view, all of them
   before the page is printed. */
(() => {
  const data = JSON.parse(document.getElementById('hindcast').textContent);
  const options = { words: data.words, series: data.series };
  const makers = {
    chart: (element, at) => hindcastChart(element, data.charts[at], options),
    placebo: (element, at) => hindcastPlacebo(element, data.placebos[at], options),
    rates: (element) => hindcastRates(element, data.rates, options),
  };
  const drawn = new Map();

  function draw(element) {
    if (drawn.has(element)) {
      return;
    }
    const kind = Object.keys(makers).find((name) => name in element.dataset);
    drawn.set(element, makers[kind](element, Number(element.dataset[kind])));
  }

  const refresh = () => drawn.forEach((view) => view.refresh());
  const all = document.querySelectorAll('[data-chart], [data-placebo], [data-rates]');
  const watch = new IntersectionObserver((entries) => {
    entries.filter((entry) => entry.isIntersecting).forEach((entry) => {
      watch.unobserve(entry.target);
      draw(entry.target);
    });
  }, { rootMargin: '800px' });
  all.forEach((element) => {
    if (element.getBoundingClientRect().top < window.innerHeight) {
      draw(element);
    } else {
      watch.observe(element);
    }
  });

  let width = window.innerWidth;
  window.addEventListener('resize', () => {
    if (window.innerWidth !== width) {
      width = window.innerWidth;
      refresh();
    }
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', refresh);

  /* Paper is white and as wide as the style sheet says, whatever the screen is. */
  window.addEventListener('beforeprint', () => {
    document.documentElement.setAttribute('data-light', '');
    all.forEach(draw);
    refresh();
  });
  window.addEventListener('afterprint', () => {
    document.documentElement.removeAttribute('data-light');
    refresh();
  });
})();
