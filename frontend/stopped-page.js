/*
 * What is shown when a page has come to its end: its session is over, it has lost its cookie, or the server could not make sense of
 * what it was sent. Flow then puts a box of its own into the page (.v-system-error), in whose place this shows a dialog. A page that
 * bears nothing which is not saved is loaded anew without a question; what was chosen for an answer is kept (kept-choice.js).
 * Attributes of <page-state>: expired, cookies, broken (titles; -body has the words), again and stay (words of the buttons).
 */
const BOX = 'v-system-error';
// When a page without its cookie was last loaded anew. If that did not bring the cookie back, it has to be said
const TRIED = 'quadrivia.cookie';
const SOON = 60_000;
const FIELDS = 'textarea, input, [contenteditable], rdf-editor';

let written = '';

// Where something was entered, other than the answer to a question
addEventListener(
  'input',
  ({ target }) => {
    const field = target.closest?.(FIELDS);
    const isChoice = field?.matches('[type=radio], [type=checkbox]');
    written = field && !isChoice && !field.closest('.asking, reader-settings, [role=search]') ? location.href : written;
  },
  true,
);

function hasWriting() {
  return written === location.href && document.querySelector(FIELDS) !== null;
}

function triedJustNow() {
  const before = Number(sessionStorage.getItem(TRIED));
  sessionStorage.setItem(TRIED, Date.now());
  return Date.now() - before < SOON;
}

function button(words, action, look = '') {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = `btn ${look}`;
  made.textContent = words;
  made.addEventListener('click', action);
  return made;
}

// Flow would load the page anew at Escape, even where somebody stays to copy what they wrote
function holdEscape(event) {
  if (event.key === 'Escape') {
    event.stopImmediatePropagation();
  }
}

/** Heeds the end of the page until the function that this returns is called. */
export function heedStops(state) {
  const word = (name) => state.getAttribute(name) ?? '';
  const reload = () => location.reload();

  function stay(kind) {
    const said = document.createElement('span');
    said.textContent = word(kind);
    state.stopped = true;
    state.replaceChildren(said, button(word('again'), reload, 'slim'));
  }

  function show(kind) {
    const dialog = document.createElement('dialog');
    const title = document.createElement('h2');
    const body = document.createElement('p');
    const actions = document.createElement('div');
    dialog.className = 'page-stopped';
    dialog.setAttribute('role', 'alertdialog');
    dialog.setAttribute('aria-labelledby', 'page-stopped-title');
    dialog.setAttribute('aria-describedby', 'page-stopped-body');
    title.id = 'page-stopped-title';
    title.textContent = word(kind);
    body.id = 'page-stopped-body';
    body.textContent = word(`${kind}-body`);
    actions.className = 'actions';
    actions.append(button(word('again'), reload, 'primary'), button(word('stay'), () => dialog.close()));
    dialog.append(title, body, actions);
    dialog.addEventListener('close', () => {
      dialog.remove();
      stay(kind);
    });
    document.body.append(dialog);
    dialog.showModal();
  }

  function stop(box) {
    const caption = box.querySelector('.caption')?.textContent;
    const kind = ['expired', 'cookies'].find((name) => word(name) === caption) ?? 'broken';
    box.remove();
    if (!hasWriting() && (kind === 'expired' || (kind === 'cookies' && !triedJustNow()))) {
      reload();
      return;
    }
    addEventListener('keydown', holdEscape, true);
    show(kind);
  }

  const observer = new MutationObserver((changes) => {
    const box = changes.flatMap((change) => [...change.addedNodes]).find((node) => node.classList?.contains(BOX));
    if (box && !document.querySelector('dialog.page-stopped')) {
      stop(box);
    } else {
      box?.remove();
    }
  });
  observer.observe(document.body, { childList: true });
  return () => observer.disconnect();
}
