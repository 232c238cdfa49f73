/* The teacher's screen: on the wall, or on the teacher's phone as a remote. The space bar goes on. */
import { compareClocks, countdown, el, letter, listen, page, post, shape, words } from './live-page.js';

const main = document.getElementById('main');
const status = document.getElementById('status');
const address = page.root + '/round/' + page.id;
const head = el('header', { class: 'head' });
const stage = el('div', { class: 'stage' });
const people = el('div', { class: 'people' });
const controls = el('div', { class: 'controls', role: 'group' });
let state = null;
let shownVersion = 0;
let stopCounting = () => {};
let busy = false;

main.append(head, stage, people, controls);
compareClocks();
listen(address, show, () => say(words('away')), (isAway) => say(isAway ? words('away') : ''));

function say(text) {
  if (status.textContent !== text) status.textContent = text;
}

async function act(name) {
  if (busy) return;
  busy = true;
  try {
    const reply = await post(address + '/act', { act: name, version: state.round.version }, { [page.header]: page.token });
    if (reply.ok) show(await reply.json());
    else if (reply.status === 403 || reply.status === 404) location.reload();
    else say(words('away'));
  } catch (failure) {
    say(words('away'));
  }
  busy = false;
}

document.addEventListener('keydown', (event) => {
  const busyWith = event.target.closest('button, a, input, select, summary');
  if (event.key === ' ' && !event.repeat && !busyWith && state && state.round.phase !== 'ENDED') {
    event.preventDefault();
    act('next');
  }
});

function show(next) {
  if (state && next.round.version < state.round.version) return;
  state = next;
  if (state.round.version !== shownVersion) {
    shownVersion = state.round.version;
    stopCounting();
    stopCounting = () => {};
    header();
    fillStage();
    fillControls();
    stage.querySelector('h1')?.focus({ preventScroll: true });
  }
  fillPeople();
  counts();
}

function header() {
  const { round } = state;
  head.replaceChildren(
    el('p', { class: 'eyebrow' }, round.place && round.phase !== 'ENDED' ? words('question', round.place, round.size) : '',
      round.votes > 1 && round.place && round.phase !== 'ENDED' ? ' · ' + words('vote', round.vote, round.votes) : ''),
    round.phase === 'LOBBY' ? '' : el('p', { class: 'code-small' }, page.address + ' · ', el('b', {}, state.code)),
    el('p', { class: 'counts' }));
}

function counts() {
  const { round } = state;
  const answering = round.phase === 'OPEN' || round.phase === 'PAUSED';
  head.querySelector('.counts').textContent = answering
    ? words('answered', state.answered, state.players.length)
    : words('joined', state.players.length);
}

function heading(text, attributes = {}) {
  return el('h1', { tabindex: '-1', ...attributes }, text);
}

function fillStage() {
  const { round } = state;
  if (round.phase === 'LOBBY') lobby();
  else if (round.phase === 'ENDED') stage.replaceChildren(heading(words('end.shown')), best());
  else question();
}

function lobby() {
  const qr = document.getElementById('qr').content.cloneNode(true);
  stage.replaceChildren(
    heading(round().title),
    el('div', { class: 'lobby' },
      el('div', {},
        el('p', {}, page.join + ' ', el('b', { class: 'address' }, page.address)),
        el('p', { class: 'code' }, state.code)),
      el('div', {}, qr)),
    page.local ? el('p', { class: 'note' }, page.local) : '');
}

function round() {
  return state.round;
}

function question() {
  const { question: asked, shown } = state;
  const parts = [];
  if (round().phase === 'OPEN' || round().phase === 'PAUSED') {
    if (round().phase === 'PAUSED') parts.push(el('p', { class: 'note' }, words('paused')));
    if (round().deadline !== null || round().left !== null) parts.push(clock());
  }
  if (round().phase === 'DISCUSSED') parts.push(el('p', { class: 'note' }, words('discuss') + '. ' + words('discuss.body')));
  parts.push(heading((asked.framing ? asked.framing + ': ' : '') + asked.stem, { class: 'stem', lang: asked.language, dir: 'auto' }));
  parts.push(tiles());
  if (shown) {
    parts.push(proof(), best());
  }
  stage.replaceChildren(...parts);
}

function clock() {
  const number = el('span', { class: 'left', role: 'timer' });
  const bar = el('span', { class: 'bar' });
  const over = el('span', { class: 'muted' });
  stopCounting = countdown(bar, number, round(), (left) => {
    over.textContent = left === 0 && round().phase === 'OPEN' ? words('over') : '';
  });
  return el('div', { class: 'countdown' }, el('span', { class: 'track', 'aria-hidden': 'true' }, bar), number, over);
}

/** The tiles; with the votes as bars once they are shown, one bar for each vote. */
function tiles() {
  const { question: asked, bars, shown } = state;
  const most = Math.max(1, ...bars.flatMap((votes) => Object.values(votes)));
  const list = el('ul', { class: 'answers' + (bars.length ? ' with-bars' : ''), 'aria-label': bars.length ? words('bars') : null });
  asked.tiles.forEach((tile, i) => {
    const right = shown?.right.includes(tile.id);
    const row = el('li', { class: 'row tile-' + i + (shown ? (right ? ' is-right' : ' is-wrong') : '') },
      el('span', { class: 'mark' }, shape(i), el('b', {}, letter(i))),
      el('span', { class: 'label', lang: asked.language, dir: 'auto' }, tile.label),
      right ? el('span', { class: 'right-mark' }, '✓ ' + words('right')) : null);
    bars.forEach((votes, vote) => {
      const count = votes[tile.id] ?? 0;
      const fill = el('span', { class: 'fill' });
      fill.style.inlineSize = (100 * count) / most + '%';
      row.append(el('span', { class: 'votes' },
        el('span', { class: 'track', 'aria-hidden': 'true' }, fill),
        el('span', { class: 'count' }, bars.length > 1 ? words('row', vote + 1, count) : words('votes', count))));
    });
    list.append(row);
  });
  return list;
}

function proof() {
  const { shown, question: asked } = state;
  const section = el('section', { class: 'proof', 'aria-label': words('proof') }, el('h2', {}, words('proof')));
  shown.quotes.forEach((quote) => section.append(el('figure', {},
    el('blockquote', { lang: asked.language, dir: 'auto' }, marked(quote.words)),
    el('figcaption', { class: 'small muted' }, words('source', shown.source, quote.locator)))));
  section.append(el('p', { lang: asked.language, dir: 'auto' }, shown.why));
  return section;
}

/** The passage with the words of the right answer marked where they stand in it. */
function marked(text) {
  const labels = state.question.tiles.filter((tile) => state.shown.right.includes(tile.id)).map((tile) => tile.label);
  const found = labels.find((label) => text.includes(label));
  if (!found) return text;
  const at = text.indexOf(found);
  return el('p', {}, text.slice(0, at), el('mark', {}, found), text.slice(at + found.length));
}

function best() {
  if (!state.best.length) return '';
  return el('section', { class: 'best' }, el('h2', {}, words('best')),
    el('ol', {}, ...state.best.map((one) => el('li', { value: one.rank }, el('span', { dir: 'auto' }, one.name), ' ',
      el('span', { class: 'muted' }, round().scored ? one.points : one.hits)))));
}

let shownPeople = '';

function fillPeople() {
  const { players } = state;
  const lobbyNow = round().phase === 'LOBBY';
  const key = lobbyNow + players.map((player) => player.number).join();
  if (key === shownPeople) return;
  shownPeople = key;
  const open = people.querySelector('details')?.open;
  const list = el('ul', { class: 'names' }, ...players.map((player) => el('li', {},
    el('span', { dir: 'auto' }, player.name),
    el('button', { type: 'button', class: 'remove', 'aria-label': words('remove', player.name), title: words('remove', player.name),
      onclick: () => remove(player.number) }, '×'))));
  const shown = players.length ? list : el('p', { class: 'muted' }, words('nobody'));
  people.replaceChildren(lobbyNow ? shown : el('details', { open: Boolean(open) }, el('summary', {}, words('players')), shown));
}

async function remove(player) {
  await post(address + '/remove', { player }, { [page.header]: page.token }).catch(() => say(words('away')));
}

function button(name, label, primary = false) {
  return el('button', { type: 'button', class: 'btn' + (primary ? ' primary' : ''), onclick: () => act(name) }, label);
}

function fillControls() {
  const { phase, place, size, vote, votes } = round();
  const focused = controls.contains(document.activeElement);
  const parts = [];
  if (phase === 'ENDED') {
    parts.push(el('a', { class: 'btn', href: page.start }, words('again')));
  } else {
    const next = phase === 'SHOWN' && place === size ? 'next.last'
      : (phase === 'OPEN' || phase === 'PAUSED') && vote < votes ? 'next.vote' : 'next.' + phase;
    parts.push(button('next', words(next), true));
    if (phase === 'OPEN') parts.push(button('pause', words('pause')));
    if (phase === 'PAUSED') parts.push(button('resume', words('resume')));
    if (round().deadline !== null || round().left !== null) parts.push(button('longer', words('more')));
    if (!state.unlimited) parts.push(button('unlimited', words('unlimited')));
    if (phase === 'OPEN' || phase === 'PAUSED' || phase === 'DISCUSSED') parts.push(button('skip', words('skip')));
    parts.push(button(state.locked ? 'unlock' : 'lock', words(state.locked ? 'unlock' : 'lock')));
    parts.push(el('details', { class: 'end' }, el('summary', {}, words('end')), button('end', words('end.really'))));
  }
  controls.replaceChildren(...parts);
  if (state.locked && phase !== 'ENDED') controls.append(el('span', { class: 'muted' }, words('locked')));
  if (focused) controls.querySelector('button, a')?.focus();
}
