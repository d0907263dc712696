// The parts of a call that can be moved on its chart: one slider each, at its price or day, for the
// mouse, the finger and the keyboard. Prices snap to the tick, days to those that have a bar.

import { grouped, make, word } from './page.js';

const PAGE = 10;

/* A key that is held down is one movement: it has ended when no other has come for so long. */
const REST_MS = 300;

/**
 * `view` is the chart, `place` the element over it. `moved(path, text, done)` is told every new
 * value; `done` when the hand lets go.
 */
export function handles(view, place, moved) {
  const all = new Map();
  let dates = [];
  let step = 1;
  let decimals = 0;

  function show(chart, values) {
    if (chart.price && chart.price.bars) {
      dates = chart.price.bars.dates;
      step = chart.price.tick || tickOf(chart.price.bars);
      decimals = Math.max(0, ...[step, ...chart.handles.filter((each) => each.axis === 'price').map((each) => each.value)].map(decimalsOf));
    }
    const wanted = new Set((chart.handles || []).map((each) => each.path));
    for (const [path, handle] of all) {
      if (!wanted.has(path)) {
        handle.element.remove();
        all.delete(path);
      }
    }
    for (const each of chart.handles || []) {
      const handle = all.get(each.path) || create(each);
      const value = values.find((one) => one.path === each.path);
      handle.label = each.label;
      handle.element.dataset.changed = String(Boolean(value && value.changed));
      if (!handle.held) {
        handle.value = each.axis === 'price' ? Number(each.value) : each.value;
      }
    }
    layOut();
  }

  function create(each) {
    const element = make('div', '', {
      role: 'slider', tabindex: '0', class: 'handle', 'data-path': each.path, 'data-axis': each.axis,
      'aria-orientation': each.axis === 'price' ? 'vertical' : 'horizontal',
    });
    const handle = { path: each.path, axis: each.axis, label: each.label, element, held: false, value: each.value };
    element.addEventListener('pointerdown', (event) => grab(handle, event));
    element.addEventListener('keydown', (event) => key(handle, event));
    element.addEventListener('blur', () => {
      if (handle.rest !== undefined) {
        rest(handle);
      }
    });
    place.append(element);
    all.set(each.path, handle);
    return handle;
  }

  function grab(handle, event) {
    if (event.button !== 0) {
      return;
    }
    event.preventDefault();
    const { element } = handle;
    element.focus();
    element.setPointerCapture(event.pointerId);
    element.classList.add('held');
    clearTimeout(handle.rest);
    handle.rest = undefined;
    handle.held = true;
    const off = handle.axis === 'price' ? event.clientY - at(handle) : event.clientX - at(handle);
    const before = handle.value;
    const move = (to) => set(handle, handle.axis === 'price'
      ? snapped(view.pixelToPrice(to.clientY - off))
      : view.pixelToDate(to.clientX - off));
    const end = () => {
      element.removeEventListener('pointermove', move);
      element.classList.remove('held');
      handle.held = false;
      if (handle.value !== before) {
        moved(handle.path, text(handle), true);
      }
    };
    element.addEventListener('pointermove', move);
    element.addEventListener('lostpointercapture', end, { once: true });
  }

  function key(handle, event) {
    const steps = {
      ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1, PageUp: PAGE, PageDown: -PAGE,
    }[event.key];
    if (steps === undefined || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    const next = handle.axis === 'price'
      ? snapped(handle.value + steps * step)
      : dates[Math.min(dates.length - 1, Math.max(0, indexOf(handle.value) + steps))];
    // An answer to an earlier key must not take the handle back.
    handle.held = true;
    set(handle, next);
    clearTimeout(handle.rest);
    handle.rest = setTimeout(() => rest(handle), REST_MS);
  }

  /** The keys were let go: after a while, or as something else is taken up. */
  function rest(handle) {
    clearTimeout(handle.rest);
    handle.rest = undefined;
    handle.held = false;
    moved(handle.path, text(handle), true);
  }

  function set(handle, value) {
    if (value === handle.value || value === undefined || (handle.axis === 'price' && !(value > 0))) {
      return;
    }
    handle.value = value;
    layOut();
    moved(handle.path, text(handle), false);
  }

  const snapped = (price) => Number((Math.round(price / step) * step).toFixed(decimals));
  const text = (handle) => (handle.axis === 'price' ? handle.value.toFixed(decimals).replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '') : handle.value);
  const at = (handle) => (handle.axis === 'price' ? view.priceToPixel(handle.value) : view.dateToPixel(handle.value));

  function indexOf(date) {
    const after = dates.findIndex((each) => each > date);
    return Math.max(0, (after < 0 ? dates.length : after) - 1);
  }

  /** Prices stand in columns inside the left edge of the panel, days in rows at its foot: none covers another. */
  function layOut() {
    const plot = view.plot();
    const prices = [...all.values()].filter((each) => each.axis === 'price');
    const days = [...all.values()].filter((each) => each.axis === 'date');
    let left = plot.left + 6;
    for (const handle of prices) {
      tell(handle, grouped(text(handle)));
      const y = Math.min(plot.top + plot.height, Math.max(plot.top, at(handle)));
      handle.element.style.top = y + 'px';
      handle.element.style.left = left + 'px';
      left += handle.element.offsetWidth + 6;
    }
    days.forEach((handle, row) => {
      tell(handle, handle.value);
      const half = handle.element.offsetWidth / 2;
      const x = Math.min(place.clientWidth - half, Math.max(half, at(handle)));
      handle.element.style.left = x + 'px';
      handle.element.style.top = plot.top + plot.height - (days.length - row) * (handle.element.offsetHeight + 6) + 'px';
    });
  }

  function tell(handle, shown) {
    const { element } = handle;
    element.textContent = shown;
    element.setAttribute('aria-label', handle.label);
    element.setAttribute('aria-valuetext', shown);
    if (handle.axis === 'price') {
      element.setAttribute('aria-valuenow', text(handle));
      const plot = view.plot();
      element.setAttribute('aria-valuemin', String(snapped(Math.max(step, view.pixelToPrice(plot.top + plot.height)))));
      element.setAttribute('aria-valuemax', String(snapped(view.pixelToPrice(plot.top))));
    } else {
      element.setAttribute('aria-valuenow', String(indexOf(handle.value)));
      element.setAttribute('aria-valuemin', '0');
      element.setAttribute('aria-valuemax', String(dates.length - 1));
    }
    element.title = handle.label + ' ' + shown + ' — ' + word('drag');
  }

  /** Marks the values that a refusal is about; all of them where it names none. */
  function refuse(paths) {
    for (const handle of all.values()) {
      handle.element.setAttribute('aria-invalid', String(paths !== null && (paths.length === 0 ? handle.element.dataset.changed === 'true' : paths.includes(handle.path))));
    }
  }

  return { show, layOut, refuse };
}

function decimalsOf(number) {
  const text = String(number);
  return text.includes('e-') ? Number(text.split('e-')[1]) : (text.split('.')[1] || '').length;
}

/** Where no tick is on record: the finest decimal that the closes have. */
function tickOf(bars) {
  const decimals = Math.max(0, ...bars.close.slice(0, 100).map(decimalsOf));
  return Number((10 ** -Math.min(decimals, 4)).toFixed(4));
}
