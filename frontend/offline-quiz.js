/*
 * Goes on with a quiz without a connection, on the page that says that there is none (InstallController). It asks the questions that
 * the device keeps, says at once what the device can tell, and sends the answers when the connection is back; only then do they count.
 * Whatever comes from a knowledge base is text here, never markup.
 */
import { answer as keepAnswer, copy, waiting } from './offline-store.js';
import { sendWaiting } from './offline-send.js';

const LOOK = ['fonts.css', 'styles.css', 'shell.css', 'quiz.css', 'learn.css'];
const ASK_AGAIN = 5_000;
const quiz = copy();
const words = quiz?.words ?? {};
const main = document.querySelector('main');
// Answered here, whether sent since then or not
const done = new Set();
let online = null;
let bar = null;

/** Makes an element; text is only ever text. */
function make(tag, look = '', text = '', ...children) {
  const made = document.createElement(tag);
  if (look) made.className = look;
  if (text) made.textContent = text;
  made.append(...children);
  return made;
}


/** Which way a language runs; where the browser cannot tell, the text does. */
function direction(language) {
  const locale = new Intl.Locale(language);
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? 'auto';
}

/** Marks an element with the language of its text and the way it runs. */
function spoken(element, language) {
  if (language) Object.assign(element, { lang: language, dir: direction(language) });
  return element;
}

const button = (text, look, action) => {
  const made = make('button', `btn ${look}`, text);
  made.type = 'button';
  made.addEventListener('click', action);
  return made;
};

const answered = () => (waiting()[quiz.id] ?? []).map(({ number }) => number);
const toCome = () => {
  answered().forEach((number) => done.add(number));
  return quiz.questions.filter(({ number }) => number >= (quiz.next || 1) && !done.has(number));
};

// ---- The ways to answer; each has the element and returns the answer, or null while there is none ----

function choosing(question) {
  const several = question.kind === 'multiple';
  const list = make('div', question.kind === 'boolean' ? 'options pair' : 'options');
  list.setAttribute('role', several ? 'group' : 'radiogroup');
  list.setAttribute('aria-labelledby', 'stem');
  const inputs = question.options.map((option, index) => {
    const input = make('input');
    input.type = several ? 'checkbox' : 'radio';
    input.name = 'answer';
    input.value = option.id;
    const sign = make('span', 'n', String(index + 1));
    sign.setAttribute('aria-hidden', 'true');
    list.append(make('label', 'option', '', input, sign, spoken(make('span', 'label', option.label), question.language)));
    return input;
  });
  return {
    element: list,
    press: (digit) => inputs[digit - 1]?.click(),
    answer: () => {
      const chosen = inputs.filter((input) => input.checked).map((input) => input.value);
      return chosen.length ? { chosen } : null;
    },
  };
}

function typing(question) {
  const label = make('label', '', words.typed);
  label.htmlFor = 'typed';
  const input = make('input');
  Object.assign(input, { id: 'typed', maxLength: 200, autocomplete: 'off', spellcheck: false, dir: 'auto' });
  input.setAttribute('autocapitalize', 'off');
  return {
    element: make('div', 'options typing', '', label, input),
    focus: input,
    press: () => {},
    answer: () => (input.value.trim() ? { typed: input.value } : null),
  };
}

function ordering(question) {
  const list = make('ol', 'options sortable');
  list.setAttribute('role', 'list');
  list.setAttribute('aria-labelledby', 'stem');
  const rows = question.options.map((option) => {
    const row = spoken(make('li', 'option'), question.language);
    const move = (sign, by, name) => {
      const made = make('button', 'move', sign);
      made.type = 'button';
      made.setAttribute('aria-label', `${name}: ${option.label}`);
      made.addEventListener('click', () => {
        const other = by < 0 ? row.previousElementSibling : row.nextElementSibling;
        if (other) list.insertBefore(by < 0 ? row : other, by < 0 ? other : row);
        number();
        made.focus();
      });
      return made;
    };
    row.dataset.id = option.id;
    row.append(make('span', 'n'), make('div', 'handle', '', make('span', 'label', option.label)), make('span', 'grip'), move('↑', -1, words.up), move('↓', 1, words.down));
    return row;
  });
  const number = () => [...list.children].forEach((row, index) => (row.querySelector('.n').textContent = index + 1));
  list.append(...rows);
  number();
  return { element: list, press: () => {}, answer: () => ({ ordered: [...list.children].map((row) => row.dataset.id) }) };
}

function pairing(question) {
  const right = (id) => question.options.find((option) => option.id === id).partner;
  const list = make('ul', 'options offline-pairs');
  list.setAttribute('role', 'list');
  const chosen = question.options.map((option, index) => {
    const select = make('select', '', '', new Option(words.open, ''), ...question.partners.map((id) => new Option(right(id), id)));
    select.id = `partner-${index}`;
    const label = spoken(make('label', 'label', option.label), question.language);
    label.htmlFor = select.id;
    list.append(make('li', 'option', '', make('div', 'says', '', label, spoken(select, question.language))));
    return [option.id, select];
  });
  return {
    element: list,
    press: () => {},
    answer: () => {
      const matched = Object.fromEntries(chosen.map(([id, select]) => [id, select.value]));
      const used = Object.values(matched);
      return used.includes('') || new Set(used).size < used.length ? null : { matched };
    },
  };
}

const WAYS = { single: choosing, multiple: choosing, boolean: choosing, text: typing, order: ordering, match: pairing };

// ---- What the device can tell of an answer. The server grades it for good ----

function folded(text, articles) {
  const bare = articles ? text.trim().replace(new RegExp(articles, 'iu'), '') : text.trim();
  return bare.normalize('NFKD').replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]+/g, '').toLowerCase().replace(/[\p{P}\p{Z}\p{C}\s]+/gu, ' ').trim();
}

/** Letters missing, extra, wrong or swapped with their neighbour. */
function slips(one, other) {
  const table = [...Array(one.length + 1)].map((_, i) => [i, ...Array(other.length).fill(0)]);
  table[0] = [...Array(other.length + 1).keys()];
  for (let i = 1; i <= one.length; i++) {
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      table[i][j] = Math.min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
      }
    }
  }
  return table[one.length][other.length];
}

function isAccepted(question, typed) {
  const given = folded(typed, question.articles);
  const digits = (text) => text.replace(/[^\p{N}]+/gu, ' ').trim();
  return question.accepted.some(
    ({ form, slips: most }) =>
      digits(form) === digits(given) && (form.replaceAll(' ', '') === given.replaceAll(' ', '') || slips(form, given) <= most),
  );
}

/** Returns right, partly, wrong, told, or unsure where only the server can say. */
function verdict(question, { chosen, ordered, typed, matched, notKnown }) {
  const right = question.options.filter((option) => option.right).map(({ id }) => id);
  if (notKnown) return 'told';
  if (typed !== undefined) return isAccepted(question, typed) ? 'right' : 'unsure';
  if (ordered) {
    const places = ordered.map((id) => question.order.indexOf(id));
    const pairs = places.flatMap((one, index) => places.slice(index + 1).map((other) => one < other));
    const inOrder = pairs.filter(Boolean).length;
    return inOrder === pairs.length ? 'right' : 2 * inOrder > pairs.length ? 'partly' : 'wrong';
  }
  if (matched) {
    const hits = Object.entries(matched).filter(([one, other]) => one === other).length;
    return hits === question.options.length ? 'right' : hits ? 'partly' : 'wrong';
  }
  const hits = chosen.filter((id) => right.includes(id)).length;
  if (hits === right.length && hits === chosen.length) return 'right';
  const mistaken = (chosen.length - hits) / Math.max(1, question.options.length - right.length);
  return question.kind === 'multiple' && hits / right.length > mistaken ? 'partly' : 'wrong';
}

// ---- The pages ----

function stem(question) {
  const eyebrow = make('p', 'eyebrow');
  if (question.framing) eyebrow.append(spoken(make('span', '', question.framing), question.language));
  if (question.kindWords) eyebrow.append(make('span', '', question.kindWords));
  const title = spoken(make('h1', 'stem'), question.language);
  const cut = question.stem.endsWith('?') ? -1 : question.stem.indexOf('? ');
  title.append(cut < 0 ? question.stem : question.stem.slice(0, cut + 2));
  if (cut >= 0) title.append(make('span', 'statement', question.stem.slice(cut + 2)));
  title.id = 'stem';
  title.tabIndex = -1;
  return make('div', '', '', eyebrow, title);
}

function progress(question) {
  const line = make('div', 'words', '', make('span', '', question.progress), make('span', '', quiz.title));
  const filled = make('div');
  filled.style.width = `${(100 * (question.number - 1)) / quiz.size}%`;
  const meter = make('div', 'progress', '', filled);
  meter.setAttribute('aria-hidden', 'true');
  return make('div', 'how-far', '', line, meter);
}

function show(...parts) {
  main.replaceChildren(...parts);
  scrollTo(0, 0);
  (main.querySelector('#typed') ?? main.querySelector('h1'))?.focus({ preventScroll: true });
}

function figure(quote, language) {
  const said = make('blockquote', '', '', spoken(make('p', '', quote.words), language));
  return make('figure', '', '', said, make('figcaption', '', '', make('div', 'source', quote.source)));
}

function read(question) {
  const title = make('h1', 'stem', words.readFirst);
  title.tabIndex = -1;
  const readings = question.read.map(({ quotes, facts }) => {
    const told = make('ul', 'told-facts', '', ...facts.map((fact) => make('li', '', '', spoken(make('span', 'sentence', fact), question.language))));
    return make('article', 'reading', '', ...quotes.map(({ words: says }) => make('blockquote', 'read-passage', '', spoken(make('p', '', says), question.language))), told);
  });
  const actions = make('div', 'actions at-hand', '', button(words.read, 'primary', () => ask(question)));
  show(progress(question), make('div', 'asking reading-card', '', title, make('div', 'readings', '', ...readings), actions));
}

function ask(question) {
  const way = WAYS[question.kind](question);
  const since = Date.now();
  const complaint = make('p', 'complaint');
  complaint.setAttribute('role', 'alert');
  const give = (given) => {
    if (!given) {
      complaint.textContent = words.choose;
    } else if (keepAnswer(quiz.id, question.number, { item: question.item, answer: given, at: Date.now(), took: Date.now() - since })) {
      tell(question, given);
      sendIfOnline();
    }
  };
  const submit = () => give(way.answer());
  const actions = make('div', 'actions at-hand', '', complaint, button(words.answer, 'primary', submit), button(words.notKnown, 'quiet', () => give({ notKnown: true })));
  const asking = make('div', 'asking', '', stem(question), make('div', '', '', way.element), actions);
  keys = { digit: way.press, enter: submit };
  show(progress(question), asking);
}

let keys = { digit: () => {}, enter: () => {} };

function rows(question, given) {
  if (question.kind === 'text') return null;
  const list = make('ol', 'options answered');
  list.setAttribute('role', 'list');
  const of = (id) => question.options.find((option) => option.id === id);
  const shown = question.order.length ? question.order.map(of) : question.options;
  shown.forEach((option, index) => {
    const says = make('div', 'says', '', spoken(make('span', 'label', option.partner === null ? option.label : `${option.label} – ${option.partner}`), question.language));
    const sign = make('span', 'n', String(index + 1));
    sign.setAttribute('aria-hidden', 'true');
    const row = make('li', 'option', '', sign, says);
    const mark = (look, chip, text) => (row.classList.add(...look), row.append(make('span', `chip ${chip}`, text)));
    if (given.chosen) {
      const chosen = given.chosen.includes(option.id);
      if (option.right) mark(chosen ? ['right'] : ['right', 'missed-one'], 'right', chosen ? words.hit : words.missed);
      if (!option.right && chosen) mark(['wrong'], 'wrong', words.mistaken);
      if (!option.right && chosen && option.feedback) says.append(spoken(make('p', 'feedback', option.feedback), question.language));
    } else if (given.ordered?.[index] === option.id) {
      mark(['right'], 'right', words.inPlace);
    } else if (given.matched) {
      const had = given.matched[option.id];
      if (had === option.id) mark(['right'], 'right', words.hit);
      else says.append(make('p', 'had', '', make('span', 'chip wrong', words.paired), spoken(make('span', 'label', of(had).partner), question.language)));
    } else if (given.notKnown && option.right && option.partner === null && !question.order.length) {
      mark(['right', 'missed-one'], 'right', words.missed);
    }
    list.append(row);
  });
  return list;
}

function tell(question, given) {
  const tone = verdict(question, given);
  const look = tone === 'unsure' ? 'told' : tone;
  const sign = make('span', 'mark', { right: '✓', partly: '½', wrong: '✗', told: '→' }[look]);
  sign.setAttribute('aria-hidden', 'true');
  const says = make('span', 'says', words[tone]);
  if (tone !== 'right' && question.told) says.append(' ', spoken(make('span', 'detail', question.told), question.language));
  const title = make('h2', '', '', sign, says);
  title.tabIndex = -1;
  const card = make('div', 'answer-card', '', make('div', `verdict ${look}`, '', title));
  question.why.forEach((sentence) => card.append(spoken(make('p', 'why', sentence), question.language)));
  if (question.quotes.length) {
    const proof = make('section', 'proof', '', ...question.quotes.map((quote) => figure(quote, question.language)));
    proof.setAttribute('aria-label', words.proof);
    card.append(proof);
  }
  const told = make('div', 'told', '', stem(question), card, rows(question, given) ?? '');
  const on = button(words.next, 'primary', goOn);
  keys = { digit: () => {}, enter: goOn };
  show(make('div', 'question', '', progress(question), told, make('div', 'actions at-hand', '', on)));
  title.focus({ preventScroll: true });
}

function finish() {
  const title = make('h1', '', words.done);
  title.tabIndex = -1;
  keys = { digit: () => {}, enter: () => {} };
  show(make('div', 'notice', '', title, make('p', 'lead', words.doneBody)));
}

function goOn() {
  if (online) {
    location.assign(online);
    return;
  }
  const [next] = toCome();
  if (!next) finish();
  else if (next.read.length) read(next);
  else ask(next);
}

// ---- The connection ----

function say(text, ...actions) {
  bar.replaceChildren(make('span', '', text), ...actions);
}

async function sendIfOnline() {
  const reached = await fetch(new URL('favicon.svg', import.meta.url), { method: 'HEAD', cache: 'no-store' }).catch(() => null);
  if (!reached?.ok) return;
  const result = await sendWaiting();
  if (!result) return;
  online = result.next[quiz.id] ?? online ?? new URL(`quiz/${quiz.id}`, import.meta.url).href;
  say(result.lost ? words.lost : result.signIn ? words.signIn : words.back, button(words.goOnline, 'slim', () => location.assign(online)));
  if (!toCome().length) location.assign(online);
}

function begin() {
  LOOK.forEach((path) => {
    const link = make('link');
    Object.assign(link, { rel: 'stylesheet', href: new URL(path, import.meta.url).href });
    document.head.append(link);
  });
  document.body.className = 'going-on';
  bar = make('div', 'page-state');
  bar.setAttribute('role', 'status');
  main.before(bar);
  const name = make('a', 'wordmark', 'Quadrivia');
  name.href = new URL('.', import.meta.url).href;
  document.body.prepend(make('header', 'bar', '', name));
  say(words.away);
  addEventListener('online', sendIfOnline);
  setInterval(() => online || sendIfOnline(), ASK_AGAIN);
  addEventListener('keydown', (event) => {
    const field = event.target.closest('select, textarea, a, button, input:not([type=radio]):not([type=checkbox])');
    if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === 'Enter' && !event.target.closest('a, button, select')) {
      event.preventDefault();
      keys.enter();
    } else if (/^[1-9]$/.test(event.key) && !field) {
      keys.digit(Number(event.key));
    }
  });
  goOn();
}

function offer() {
  const left = toCome().length;
  const sent = answered().length;
  if (!left && !sent) return;
  const line = make('p', '', (left ? words.offer : words.waiting).replace('{0}', quiz.title));
  const parts = left ? [line, button(words.goOn, 'primary', begin)] : [line];
  main.append(make('div', 'kept-quiz', '', ...parts));
}

if (quiz && WAYS) {
  if (location.pathname.includes(`/quiz/${quiz.id}`) && (toCome().length || answered().length)) begin();
  else offer();
}
