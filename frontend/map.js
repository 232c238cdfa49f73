/*
 * <world-map>: a picture of where things are, on outlines of Natural Earth that the server ships: nothing is fetched from elsewhere.
 * The page lists the same places in words, so the picture is hidden from screen readers and takes no keyboard focus.
 * Longitudes are shortened as in the middle of the map, so that shapes look right there. Colours are the page's tokens.
 */
const SVG = 'http://www.w3.org/2000/svg';
const STEPS = 10; // units of the outlines in a degree
const ASPECT = 1.5;
const PADDING = 1.25;
const LEAST = 6; // degrees from top to bottom
const MOST = 180;
const LABELS = 9;
const MANY = 20; // of so many places, those far from all others may lie outside
const OUTSIDE = 0.04;

/** Degrees east of the middle, so that a map may reach over the date line. */
function turned(longitude, middle) {
  return ((((longitude - middle + 180) % 360) + 360) % 360) - 180 + middle;
}

/** The longitude around which the points lie closest together. */
function middleOf(points) {
  const sorted = points.map((point) => point.longitude).sort((one, other) => one - other);
  let gap = sorted[0] + 360 - sorted.at(-1);
  let west = sorted[0];
  for (let i = 1; i < sorted.length; i++) {
    if (sorted[i] - sorted[i - 1] > gap) {
      gap = sorted[i] - sorted[i - 1];
      west = sorted[i];
    }
  }
  return west + (360 - gap) / 2;
}

/** Without the outermost of many numbers. */
function inner(numbers) {
  const sorted = numbers.sort((one, other) => one - other);
  const out = sorted.length < MANY ? 0 : Math.floor(sorted.length * OUTSIDE);
  return sorted.slice(out, sorted.length - out);
}

/**
 * What part of the world is shown: the middle in degrees, the height in degrees, and how much longitudes are shortened.
 * A question shows more around its points, since nothing is named there: MapFrame.java makes its options by these numbers.
 */
function frameOf(points, padding = PADDING, least = LEAST) {
  const middle = middleOf(points);
  const across = inner(points.map((point) => turned(point.longitude, middle)));
  const up = inner(points.map((point) => point.latitude));
  const latitude = (Math.max(...up) + Math.min(...up)) / 2;
  const wide = Math.max(...across) - Math.min(...across);
  const squeeze = wide > 120 ? 1 : Math.max(0.3, Math.cos((latitude * Math.PI) / 180));
  const high = Math.max(least, (Math.max(...up) - Math.min(...up)) * padding, (wide * squeeze * padding) / ASPECT);
  const height = Math.min(high, MOST);
  const bound = 90 - height / 2;
  return {
    longitude: (Math.max(...across) + Math.min(...across)) / 2,
    latitude: Math.min(bound, Math.max(-bound, latitude)),
    height,
    width: height * ASPECT,
    squeeze,
  };
}

class WorldMap extends HTMLElement {
  #places = [];
  #seen = null;
  #resized = null;

  get places() {
    return this.#places;
  }

  /** What the map reaches even where it shows nothing; set before the places. */
  extent = [];

  set places(value) {
    this.#places = value ?? [];
    if (this.isConnected) this.#watch();
  }

  connectedCallback() {
    // A property set before this module was loaded hides the accessor: put it where it belongs
    if (Object.hasOwn(this, 'places')) {
      const value = this.places;
      delete this.places;
      this.places = value;
    }
    this.#resized = new ResizeObserver(() => this.#label());
    this.#resized.observe(this);
    this.#watch();
  }

  disconnectedCallback() {
    this.#seen?.disconnect();
    this.#resized?.disconnect();
  }

  /** Draws once the map comes into view: the outlines are only fetched by those who get to see them. */
  #watch() {
    this.#seen?.disconnect();
    this.#seen = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) {
        this.#seen.disconnect();
        this.#draw();
      }
    });
    this.#seen.observe(this);
  }

  #draw() {
    if (this.#places.length === 0) return;
    const frame = this.extent?.length ? frameOf(this.extent, 1.6, 9) : frameOf(this.#places);
    this.classList.toggle('crowded', this.#places.length > MANY);
    this.replaceChildren(this.#outlines(frame), ...this.#places.map((place) => this.#dot(place, frame)));
    this.#label();
  }

  #outlines({ longitude, latitude, width, height, squeeze }) {
    const svg = document.createElementNS(SVG, 'svg');
    const left = longitude * squeeze - width / 2;
    svg.setAttribute('viewBox', [left, -latitude - height / 2, width, height].map((n) => n * STEPS).join(' '));
    const world = document.createElementNS(SVG, 'g');
    world.setAttribute('transform', `scale(${squeeze} 1)`);
    const outlines = new URL('map/world.svg', document.baseURI).href;
    for (const turn of [-360, 0, 360]) {
      const shown = Math.abs(turn - longitude) - 180 < width / squeeze / 2;
      for (const part of shown ? ['land', 'borders'] : []) {
        const use = document.createElementNS(SVG, 'use');
        use.setAttribute('href', `${outlines}#${part}`);
        use.setAttribute('class', part);
        use.setAttribute('x', turn * STEPS);
        world.append(use);
      }
    }
    svg.append(world);
    return svg;
  }

  #dot(place, { longitude, latitude, width, height, squeeze }) {
    const east = (turned(place.longitude, longitude) - longitude) * squeeze;
    const linked = !place.here && place.href;
    const dot = document.createElement(linked ? 'a' : 'span');
    dot.className = place.here ? 'place here' : 'place';
    dot.style.left = `${(0.5 + east / width) * 100}%`;
    dot.style.top = `${(0.5 + (latitude - place.latitude) / height) * 100}%`;
    if (linked) {
      dot.href = place.href;
      dot.tabIndex = -1;
    }
    const name = document.createElement('span');
    name.textContent = place.label;
    name.dir = 'auto';
    dot.append(name);
    return dot;
  }

  /** Names as many places as have room, the first ones first; the others are named when pointed at. */
  #label() {
    const dots = [...this.querySelectorAll('.place')];
    dots.forEach((dot) => dot.classList.remove('named', 'left'));
    const edge = this.getBoundingClientRect();
    const taken = [];
    const free = (box) =>
      box.left >= edge.left &&
      box.right <= edge.right &&
      taken.every((other) => box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom);
    for (const dot of dots.slice(0, LABELS)) {
      dot.classList.add('named');
      const found = ['', 'left'].some((side) => {
        dot.classList.toggle('left', side === 'left');
        const box = dot.firstElementChild.getBoundingClientRect();
        if (!free(box)) return false;
        taken.push(box);
        return true;
      });
      if (!found) dot.classList.remove('named', 'left');
    }
  }
}

customElements.define('world-map', WorldMap);
