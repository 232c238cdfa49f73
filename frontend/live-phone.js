/* The phone of a player: joining, the tiles, and how it went. */
import { compareClocks, countdown, el, letter, listen, page, post, shape, words } from './live-page.js';

const form = document.getElementById('join');
const play = document.getElementById('play');
const status = document.getElementById('status');
const complaint = form.querySelector('.complaint');
let shownVersion = '';
let stopCounting = () => {};
let chosen = null;

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  complaint.textContent = '';
  const button = form.querySelector('button');
  button.disabled = true;
  try {
    const reply = await post(page.root + '/play/join', { code: form.code.value, name: form.elements.name.value });
    if (reply.ok) {
      begin();
    } else {
      const { fault } = await reply.json();
      complaint.textContent = words('fault.' + fault);
      const field = fault.startsWith('name') ? form.elements.name : form.code;
      field.focus();
    }
  } catch (failure) {
    complaint.textContent = words('away');
  }
  button.disabled = false;
});

function begin() {
  compareClocks();
  listen(page.root + '/play', show, gone, (isAway) => say(isAway ? words('away') : ''));
}

function say(text) {
  if (status.textContent !== text) status.textContent = text;
}

function gone(code) {
  stopCounting();
  if (code === 404) {
    play.hidden = true;
    form.hidden = false;
    return;
  }
  fill(el('h1', { tabindex: '-1' }, words('gone')), el('p', {}, words('gone.body')), again());
}

function again() {
  return el('button', { class: 'btn', type: 'button', onclick: () => {
    form.code.value = '';
    play.hidden = true;
    form.hidden = false;
    form.code.focus();
  } }, words('again'));
}

function fill(...parts) {
  form.hidden = true;
  play.hidden = false;
  play.replaceChildren(...parts.filter((part) => part !== null));
  play.querySelector('h1')?.focus({ preventScroll: true });
}

function show(state) {
  const { round } = state;
  const version = round.version + ' ' + state.tile;
  if (version === shownVersion) return;
  shownVersion = version;
  stopCounting();
  stopCounting = () => {};
  chosen = state.tile;
  const head = el('p', { class: 'eyebrow' },
    round.place ? words('question', round.place, round.size) : round.title,
    round.votes > 1 && round.place && round.phase !== 'ENDED' ? ' · ' + words('vote', round.vote, round.votes) : '',
    ' · ' + state.name);
  switch (round.phase) {
    case 'LOBBY':
      fill(head, heading(words('lobby')), el('p', {}, words('lobby.body', state.name)));
      break;
    case 'OPEN':
    case 'PAUSED':
      asked(state, head);
      break;
    case 'DISCUSSED':
      fill(head, heading(words('discuss')), el('p', {}, words('discuss.body')), tiles(state, false));
      break;
    case 'SHOWN':
      told(state, head);
      break;
    default:
      ended(state, head);
  }
}

function heading(text, attributes = {}) {
  return el('h1', { tabindex: '-1', ...attributes }, text);
}

function stem(state, tag = 'h1') {
  const { question } = state;
  const attributes = { lang: question.language, dir: 'auto', class: 'stem' };
  return el(tag, tag === 'h1' ? { tabindex: '-1', ...attributes } : attributes,
    (question.framing ? question.framing + ': ' : '') + question.stem);
}

function asked(state, head) {
  const { round } = state;
  const note = el('p', { class: 'note', id: 'note' });
  const parts = [head];
  if (round.deadline !== null || round.left !== null) {
    const number = el('span', { class: 'left', role: 'timer' });
    const bar = el('span', { class: 'bar' });
    parts.push(el('div', { class: 'countdown' }, el('span', { class: 'track', 'aria-hidden': 'true' }, bar), number));
    let told = false;
    stopCounting = countdown(bar, number, round, (left) => {
      if (round.phase !== 'OPEN') return;
      if (left <= 10000 && left > 0 && !told && round.limit > 10000 && !chosen) {
        told = true;
        say(words('ten'));
      }
      if (left === 0 && !note.textContent && !chosen) {
        note.textContent = words('over');
        play.querySelectorAll('.tile').forEach((tile) => tile.setAttribute('aria-disabled', 'true'));
      }
    });
  }
  if (round.phase === 'PAUSED') note.textContent = words('paused');
  if (state.tile) note.textContent = words('kept');
  fill(...parts, stem(state), tiles(state, round.phase === 'OPEN' && !state.tile, note), note);
}

function tiles(state, open, note) {
  const list = el('div', { class: 'tiles', role: 'group', 'aria-label': state.question.stem });
  state.question.tiles.forEach((tile, i) => {
    const mine = tile.id === (state.round.phase === 'DISCUSSED' ? state.tile ?? state.first : state.tile);
    const button = el('button', {
      type: 'button', class: 'tile tile-' + i, 'aria-pressed': String(mine), 'aria-disabled': open ? null : 'true',
      onclick: () => answer(state, tile, list, button, note),
    }, shape(i), el('b', {}, letter(i)), el('span', { lang: state.question.language, dir: 'auto' }, tile.label));
    list.append(button);
  });
  return list;
}

async function answer(state, tile, list, button, note) {
  if (button.getAttribute('aria-disabled')) return;
  const all = [...list.children];
  all.forEach((one) => one.setAttribute('aria-disabled', 'true'));
  button.setAttribute('aria-pressed', 'true');
  chosen = tile.id;
  try {
    const { place, vote } = state.round;
    const reply = await post(page.root + '/play/answer', { place, vote, tile: tile.id });
    if (reply.ok) {
      const kept = (await reply.json()).tile;
      all.forEach((one, i) => one.setAttribute('aria-pressed', String(state.question.tiles[i].id === kept)));
      note.textContent = words('kept');
      say(words('kept'));
    } else if (reply.status === 409) {
      button.setAttribute('aria-pressed', 'false');
      chosen = null;
      note.textContent = words('late');
      say(words('late'));
    } else {
      throw new Error(String(reply.status));
    }
  } catch (failure) {
    button.setAttribute('aria-pressed', 'false');
    chosen = null;
    all.forEach((one) => one.removeAttribute('aria-disabled'));
    note.textContent = words('unsent');
    say(words('unsent'));
  }
}

function told(state, head) {
  const { shown, result, question } = state;
  const verdict = result.right === null ? 'none' : result.right ? 'right' : 'wrong';
  const label = (id) => {
    const i = question.tiles.findIndex((tile) => tile.id === id);
    return i < 0 ? '' : letter(i) + ' ' + question.tiles[i].label;
  };
  fill(head, heading(words(verdict), { class: 'verdict ' + verdict }),
    stem(state, 'p'),
    el('p', { lang: question.language, class: 'answer' }, words('answer', shown.right.map(label).join(', '))),
    result.right === false ? el('p', { class: 'muted' }, words('yours') + ': ' + label(state.tile)) : null,
    result.right && state.round.scored ? el('p', { class: 'points' }, words('points', result.points)) : null,
    proof(state), ...figures(state));
}

function proof(state) {
  const { shown, question } = state;
  const section = el('section', { class: 'proof', 'aria-label': words('proof'), lang: question.language, dir: 'auto' });
  shown.quotes.forEach((quote) => section.append(el('blockquote', {}, quote.words)));
  section.append(el('p', {}, shown.why));
  return section;
}

function figures({ round, result }) {
  return [
    el('p', {}, round.scored ? words('total', result.total) : words('hits', result.hits)),
    result.rank === null ? null : el('p', {}, words('rank', result.rank, result.players)),
  ];
}

function ended(state, head) {
  const { result } = state;
  fill(head, heading(words('end')), ...figures(state),
    state.round.scored ? el('p', {}, words('hits', result.hits)) : null, again());
}

// A phone that comes back is still in its round, unless the code of another one was opened
fetch(page.root + '/play/state', { cache: 'no-store' }).then((reply) => {
  if (reply.ok || reply.status === 410) begin();
  else (form.code.value ? form.elements.name : form.code).focus();
}).catch(() => {});
