/*
 * What the pages of live rounds share: the reader's settings, elements, the server's time, and the connection, over which states come as
 * they change. Where nothing can be pushed, the state is fetched every two seconds.
 */
const BRIEF = 2000;
const SILENCE = 40000;

try {
  for (const name of ['scheme', 'text']) {
    const value = localStorage.getItem('quadrivia.' + name);
    if (value) document.documentElement.setAttribute('data-' + name, value);
  }
} catch (closed) {
  // The page has its defaults
}

export const page = JSON.parse(document.getElementById('live').textContent);

/** The text with that name, with its places filled. */
export function words(name, ...values) {
  return values.reduce((text, value, i) => text.replace('{' + i + '}', value), page.words[name]);
}

/** An element with attributes and children; texts are never markup. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'onclick') element.addEventListener('click', value);
    else if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

const SHAPES = ['M12 3 22 21H2z', 'M12 2 22 12 12 22 2 12z', 'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20z', 'M3 3h18v18H3z',
  'M12 2l3 7h7l-5.5 4.5L19 21l-7-4.5L5 21l2.5-7.5L2 9h7z', 'M7 3h10l5 9-5 9H7l-5-9z'];

/** The letter of a tile. */
export function letter(index) {
  return String.fromCharCode(65 + index);
}

/** The shape of a tile, which tells it apart beside its colour and its letter. */
export function shape(index) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'shape');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', SHAPES[index % SHAPES.length]);
  svg.append(path);
  return svg;
}

let ahead = 0;
let best = Infinity;

/** The server's time in milliseconds. */
export function serverTime() {
  return Date.now() + ahead;
}

/** Compares the clocks a few times; the quickest reply says it best, and is wrong by half of its time at most. */
export async function compareClocks() {
  for (let i = 0; i < 5; i++) {
    try {
      const sent = performance.now();
      const reply = await fetch(page.root + '/play/time', { cache: 'no-store' });
      const { now } = await reply.json();
      const took = performance.now() - sent;
      if (took < best) {
        best = took;
        ahead = now + took / 2 - Date.now();
      }
    } catch (away) {
      return;
    }
  }
}

/** Sends something as JSON. */
export function post(address, body, headers = {}) {
  return fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Live': '1', ...headers },
    body: JSON.stringify(body),
  });
}

/**
 * Listens for states.
 *
 * show: takes each state; gone: called once there is nothing any more; away: called with whether the connection is gone
 */
export function listen(address, show, gone, away) {
  let events = null;
  let heard = 0;
  let polling = null;
  let over = false;

  function stop() {
    over = true;
    if (events) events.close();
    clearInterval(polling);
  }

  function take(state) {
    heard = performance.now();
    away(false);
    show(state);
  }

  async function poll() {
    try {
      const reply = await fetch(address + '/state', { cache: 'no-store' });
      if (reply.status === 404 || reply.status === 410) {
        if (!over) {
          stop();
          gone(reply.status);
        }
      } else if (reply.ok) {
        take(await reply.json());
      } else {
        away(true);
      }
    } catch (failure) {
      away(true);
    }
  }

  function open() {
    if (over) return;
    if (events) events.close();
    events = new EventSource(address + '/events');
    events.addEventListener('state', (event) => {
      clearInterval(polling);
      polling = null;
      take(JSON.parse(event.data));
    });
    events.addEventListener('gone', () => {
      stop();
      gone(410);
    });
    events.addEventListener('error', () => {
      if (!polling) {
        poll();
        polling = setInterval(poll, BRIEF);
      }
      if (events.readyState === EventSource.CLOSED && !over) setTimeout(open, BRIEF);
    });
  }

  // A device that slept, or a network that drops connections silently: look when the page is seen again, and after a long silence
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && !over) {
      compareClocks();
      poll();
    }
  });
  setInterval(() => {
    if (!over && performance.now() - heard > SILENCE) poll();
  }, SILENCE / 2);
  open();
}

/** Shows how much time is left, by the server's time, until it is stopped. Returns what stops it. */
export function countdown(bar, number, round, tell) {
  function update() {
    const left = Math.max(0, (round.left ?? round.deadline - serverTime()));
    number.textContent = words('seconds', Math.ceil(left / 1000));
    bar.style.inlineSize = (round.limit ? (100 * left) / round.limit : 100) + '%';
    tell(left);
  }
  update();
  const timer = round.left === null ? setInterval(update, 100) : null;
  return () => clearInterval(timer);
}
