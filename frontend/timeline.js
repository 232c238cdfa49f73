/*
 * <time-scale>: dates to scale. Where there is room a scale runs from left to right, with the names in lanes above it; elsewhere it
 * runs downwards, with the names beside it. The best-known things get their names first, and no two names overlap: what finds no
 * room joins the cluster of its part of the scale, a button that opens a list. Colours are the page's tokens.
 */
const SVG = 'http://www.w3.org/2000/svg';
const WIDE = 640; // px
const LANE = 46;
const MOST_LANES = 9;
const HISTOGRAM = 56;
const PART = 100; // height of a part of the scale that runs downwards
const SMALL_PART = 76;
const GUTTER = 84; // of that scale, for ticks and clusters
const BARS = 4; // periods side by side there
const BAR = 9;
const GAP = 10;
const NUDGES = [0, 10, -10, 20, -20, 30, -30];
const SHORT = 14; // px: what takes less is a dot

function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

/** Takes the stretch if nothing there is taken yet. */
function take(taken, from, to) {
  if (taken.some((other) => from < other.to && other.from < to)) return false;
  taken.push({ from, to });
  return true;
}

class TimeScale extends HTMLElement {
  #picture = null;
  #width = 0;
  #open = null;
  #resized = null;
  #panel = element('section', 'scale-panel');

  get picture() {
    return this.#picture;
  }

  set picture(value) {
    this.#picture = value;
    this.#width = 0;
    if (this.isConnected) this.#draw();
  }

  connectedCallback() {
    // A property set before this module was loaded hides the accessor: put it where it belongs
    if (Object.hasOwn(this, 'picture')) {
      const value = this.picture;
      delete this.picture;
      this.picture = value;
    }
    this.#resized = new ResizeObserver(() => this.#draw());
    this.#resized.observe(this);
    document.fonts?.ready.then(() => this.#redraw());
    this.#draw();
  }

  disconnectedCallback() {
    this.#resized?.disconnect();
  }

  #redraw() {
    this.#width = 0;
    this.#draw();
  }

  #draw() {
    const width = this.clientWidth;
    if (!this.#picture || width === 0 || width === this.#width) return;
    const focused = this.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
    this.#width = width;
    const wide = width >= WIDE;
    this.classList.toggle('across', wide);
    const ticks = this.#picture.ticks;
    const scale = { from: ticks[0].at, years: ticks.at(-1).at - ticks[0].at, width };
    const stage = element('div', 'scale-stage');
    const list = element('ol', 'scale-items');
    stage.append(list);
    this.#panel.hidden = true;
    this.#open = null;
    this.replaceChildren(stage, this.#panel);
    const placed = wide ? this.#across(stage, list, scale) : this.#down(stage, list, scale);
    const inOrder = [...placed].sort((one, other) => one.item.from - other.item.from || one.item.to - other.item.to);
    list.replaceChildren(...inOrder.map((one) => one.node));
    if (focused) this.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus();
  }

  /** Makes the entries of all things and measures their names, at a given width if there is one. */
  #measured(list, nameWidth) {
    const entries = this.#picture.items.map((item) => {
      const node = element('li', item.here ? 'here' : '');
      const link = element(item.here ? 'span' : 'a', 'scale-name');
      if (!item.here) link.href = item.href;
      link.dataset.key = item.href;
      const name = element('span', 'name', item.label);
      name.dir = 'auto';
      if (this.words.language) name.lang = this.words.language;
      link.title = item.label;
      link.append(name, element('span', 'when', item.when));
      if (nameWidth) link.style.maxWidth = `${nameWidth}px`;
      node.append(link);
      return { item, node, link };
    });
    list.append(...entries.map((entry) => entry.node));
    for (const entry of entries) {
      entry.wide = entry.link.offsetWidth;
      entry.high = entry.link.offsetHeight;
    }
    return entries;
  }

  #mark(entry, from, to, across, place) {
    const mark = element('span', to - from < SHORT ? 'mark' : 'mark period');
    mark.style[across ? 'left' : 'top'] = `${from}px`;
    if (to - from >= SHORT) mark.style[across ? 'width' : 'height'] = `${to - from}px`;
    mark.style[across ? 'top' : 'left'] = `${place}px`;
    entry.node.prepend(mark);
  }

  #across(stage, list, { from, years, width }) {
    const at = (year) => Math.min(width, Math.max(0, ((year - from) / years) * width));
    const lanes = [];
    const placed = [];
    for (const entry of this.#measured(list)) {
      const start = at(entry.item.from);
      const end = at(entry.item.to);
      const period = end - start >= SHORT;
      let name = period ? start : start + 8;
      if (name + entry.wide > width) name = period ? width - entry.wide : start - 8 - entry.wide;
      const first = Math.min(start - (period ? 0 : 6), name);
      const last = Math.max(period ? end : start + 6, name + entry.wide);
      if (first < -6) continue;
      let lane = lanes.findIndex((taken) => take(taken, first - GAP, last));
      if (lane < 0 && lanes.length < MOST_LANES) {
        lane = lanes.push([]) - 1;
        take(lanes[lane], first - GAP, last);
      }
      if (lane < 0) continue;
      placed.push({ ...entry, start, end, name, lane, period });
    }
    const high = Math.max(1, lanes.length) * LANE;
    stage.style.height = `${high + HISTOGRAM + 28}px`;
    for (const entry of placed) {
      const top = high - (entry.lane + 1) * LANE;
      this.#mark(entry, entry.start, entry.end, true, entry.period ? top + 2 : top + 16);
      entry.link.style.left = `${entry.name}px`;
      entry.link.style.top = `${entry.period ? top + 6 : top}px`;
    }
    this.#ticks(stage, (year) => at(year), 'left');
    this.#parts(stage, placed, (part, index, button) => {
      const left = at(this.#picture.ticks[index].at);
      button.style.left = `${left}px`;
      button.style.width = `${at(this.#picture.ticks[index + 1].at) - left}px`;
      button.style.top = `${high}px`;
      button.style.height = `${HISTOGRAM}px`;
    });
    return placed;
  }

  #down(stage, list, { from, years, width }) {
    const part = this.classList.contains('small-scale') ? SMALL_PART : PART;
    const high = this.#picture.parts.length * part;
    stage.style.height = `${high + 24}px`;
    const at = (year) => Math.min(high, Math.max(0, ((year - from) / years) * high));
    const bars = this.#picture.items.some((item) => at(item.to) - at(item.from) >= SHORT) ? BARS : 1;
    const left = GUTTER + bars * BAR + 10;
    const columns = Array.from({ length: bars }, () => []);
    const names = [];
    const placed = [];
    const lines = document.createElementNS(SVG, 'svg');
    lines.setAttribute('class', 'scale-lines');
    lines.setAttribute('aria-hidden', 'true');
    for (const entry of this.#measured(list, width - left)) {
      const start = at(entry.item.from);
      const end = Math.max(at(entry.item.to), start);
      const period = end - start >= SHORT;
      const column = columns.findIndex((taken) => (period ? take(taken, start - 2, end) : true));
      if (column < 0) continue;
      const middle = start - (period ? 2 : 11);
      const nudge = NUDGES.find((by) => {
        const top = Math.max(0, middle + by);
        return top + entry.high <= high + 20 && take(names, top, top + entry.high + 4);
      });
      if (nudge === undefined) {
        if (period) columns[column].pop();
        continue;
      }
      this.#mark(entry, start, end, false, GUTTER + (period ? column * BAR : 0));
      const top = Math.max(0, middle + nudge);
      entry.link.style.left = `${left}px`;
      entry.link.style.top = `${top}px`;
      const line = document.createElementNS(SVG, 'line');
      const ends = { x1: GUTTER + (period ? column * BAR + 5 : 11), y1: period ? start + 2 : start, x2: left + 2, y2: top + 11 };
      Object.entries(ends).forEach(([name, value]) => line.setAttribute(name, value));
      lines.append(line);
      placed.push(entry);
    }
    stage.prepend(lines);
    this.#ticks(stage, (year) => at(year), 'top');
    this.#parts(stage, placed, (one, index, button) => {
      const top = at(this.#picture.ticks[index].at);
      const bottom = at(this.#picture.ticks[index + 1].at);
      button.style.top = `${(top + bottom) / 2 + 10 - 22}px`;
    });
    return placed;
  }

  #ticks(stage, at, side) {
    const ticks = element('div', 'scale-ticks');
    ticks.setAttribute('aria-hidden', 'true');
    for (const { at: year, label } of this.#picture.ticks) {
      const tick = element('span', 'scale-tick');
      tick.style[side] = `${at(year)}px`;
      tick.append(element('span', '', label));
      ticks.append(tick);
    }
    stage.prepend(ticks);
  }

  /** What each part of the scale holds: a bar as long as it is full, and a button where not everything is named. */
  #parts(stage, placed, put) {
    const { parts, items, ticks } = this.#picture;
    const most = Math.max(...parts.map((part) => part.count), 1);
    const indexOf = (item) => Math.max(0, Math.min(parts.length - 1, ticks.findLastIndex((tick) => tick.at <= item.from)));
    const named = new Set(placed.map((entry) => entry.item));
    const group = element('div', 'scale-parts');
    parts.forEach((part, index) => {
      const here = items.filter((item) => indexOf(item) === index);
      const missing = here.filter((item) => !named.has(item));
      const rest = part.count - (here.length - missing.length);
      if (part.count === 0) return;
      const box = element(rest > 0 ? 'button' : 'span', 'scale-part');
      box.style.setProperty('--full', Math.max(0.06, part.count / most));
      if (rest > 0) {
        box.type = 'button';
        box.dataset.key = `part ${index}`;
        box.append(element('span', '', `+${rest.toLocaleString(document.documentElement.lang || undefined)}`));
        box.setAttribute('aria-label', this.words.more.replace('{0}', rest).replace('{1}', part.words));
        box.setAttribute('aria-expanded', 'false');
        box.addEventListener('click', () => this.#toggle(box, part, rest, missing));
      } else {
        box.setAttribute('aria-hidden', 'true');
      }
      put(part, index, box);
      group.append(box);
    });
    stage.append(group);
  }

  #toggle(button, part, rest, missing) {
    const again = this.#open === button;
    this.#close();
    if (again) return;
    this.#open = button;
    button.setAttribute('aria-expanded', 'true');
    const title = element('h3', '', button.getAttribute('aria-label'));
    title.tabIndex = -1;
    const list = element('ol', 'dates');
    for (const item of [...missing].sort((one, other) => one.from - other.from)) {
      const row = element('li');
      const link = element('a', '', item.label);
      link.href = item.href;
      link.dir = 'auto';
      if (this.words.language) link.lang = this.words.language;
      row.append(element('span', 'when', item.when), link);
      list.append(row);
    }
    const actions = element('div', 'page-actions');
    if (part.href) {
      const closer = element('a', 'btn primary', this.words.closer);
      closer.href = part.href;
      actions.append(closer);
    }
    const close = element('button', 'btn', this.words.close);
    close.type = 'button';
    close.addEventListener('click', () => this.#close());
    actions.append(close);
    const note = rest > missing.length && missing.length > 0 ? [element('p', 'muted small', this.words.rest.replace('{0}', rest))] : [];
    this.#panel.replaceChildren(title, ...note, list, actions);
    this.#panel.hidden = false;
    this.#panel.onkeydown = (event) => {
      if (event.key === 'Escape') this.#close();
    };
    title.focus({ preventScroll: true });
    this.#panel.scrollIntoView({ block: 'nearest' });
  }

  #close() {
    const opened = this.#open;
    if (!opened) return;
    const inside = this.#panel.contains(document.activeElement);
    this.#open = null;
    this.#panel.hidden = true;
    opened.setAttribute('aria-expanded', 'false');
    if (inside) opened.focus();
  }
}

customElements.define('time-scale', TimeScale);
