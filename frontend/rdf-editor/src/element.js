/*
 * <rdf-editor>: an editor of Turtle, TriG and SPARQL. All of it stands in a shadow root, where CodeMirror's styles are adopted
 * sheets that a strict content policy allows.
 *
 * Properties: value, language (turtle, trig, sparql), label (mandatory; an aria-label is taken for it), readonly, disabled,
 *   completing (whether somebody answers completion-request), ownWords (whether all words of the language are offered besides),
 *   naming (whether somebody answers name-request), hint, texts ({one, more}: how a fault is told, of {0} line,
 *   {1} column, {2} message, {3} how many more).
 * Events: value-changed {version} a moment after a change; value-loaded {version} after the page itself set another value;
 *   run {version}; completion-request {id, text, line, column, word};
 *   name-request {id, term}.
 * Methods: setDiagnostics(version, list), setCompletions(id, list), setName(id, name), replace(text), reveal(line, column), focus().
 */
import { EditorView } from '@codemirror/view';
import { Completions } from './completion.js';
import { place, sentence, show } from './faults.js';
import { SHEET } from './look.js';
import { Names } from './names.js';
import { Setup } from './setup.js';

const QUIET = 100;
const LONGEST = 1000;
const OWN = ['value', 'language', 'label', 'readonly', 'disabled', 'completing', 'ownWords', 'naming', 'hint', 'texts'];
const WORDS = { one: '{0}:{1} {2}', more: '{0}:{1} {2} (+{3})' };

export class RdfEditor extends HTMLElement {
  static observedAttributes = ['aria-label', 'disabled'];
  #setup = new Setup(() => this.#run(), (update) => this.#updated(update));
  #completions = new Completions((request) => {
    this.#flush();
    this.#tell('completion-request', request);
  });
  #names = new Names(
    (request) => {
      this.#flush();
      this.#tell('name-request', request);
    },
    (term, name) => this.#name.replaceChildren(...(name ? [code(term), ` ${name}`] : [])),
  );
  #view;
  #name = document.createElement('p');
  #fault = document.createElement('p');
  #hint = document.createElement('p');
  #texts = WORDS;
  #version = 0;
  #told = 0;
  #since = 0;
  #timer;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SHEET);
    root.adoptedStyleSheets = [sheet];
    const text = document.createElement('div');
    const below = document.createElement('div');
    text.className = 'text';
    below.className = 'below';
    this.#fault.className = 'fault';
    this.#fault.setAttribute('role', 'status');
    this.#name.className = 'name';
    this.#hint.className = 'hint';
    this.#hint.id = 'hint';
    below.append(this.#fault, this.#name, this.#hint);
    root.append(text, below);
    this.#setup.completions = this.#completions;
    this.#setup.names = this.#names;
    this.#view = new EditorView({ root, parent: text, state: this.#setup.state('') });
    text.addEventListener('focusout', () => this.#flush());
    this.addEventListener('keydown', keepEscape);
  }

  connectedCallback() {
    for (const name of OWN.filter((own) => Object.hasOwn(this, own))) {
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    if (!this.label) console.error('rdf-editor: it has no label');
  }

  disconnectedCallback() {
    this.#flush();
  }

  attributeChangedCallback(name, before, now) {
    if (name === 'disabled') this.disabled = now !== null;
    else if (now !== null) {
      this.label = now;
      this.removeAttribute(name);
    }
  }

  get value() {
    return this.#view.state.doc.toString();
  }

  /** Another value is a new document, with nothing to undo. */
  set value(value) {
    const text = String(value ?? '').replace(/\r\n?/g, '\n');
    if (text === this.value) return;
    this.#view.setState(this.#setup.state(text));
    this.#fault.replaceChildren();
    this.#version++;
    this.#told = this.#version;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#tell('value-loaded', { version: this.#version });
  }

  /** Counts the texts that were here; a diagnostic is of one of them. */
  get version() {
    return this.#version;
  }

  get language() {
    return this.#setup.language;
  }

  set language(value) {
    this.#setup.use(this.#view, { language: value });
  }

  get label() {
    return this.#setup.label;
  }

  set label(value) {
    this.#setup.use(this.#view, { label: String(value ?? '') });
  }

  get readonly() {
    return this.#setup.readonly;
  }

  set readonly(value) {
    this.#setup.use(this.#view, { readonly: Boolean(value) });
  }

  get disabled() {
    return this.#setup.disabled;
  }

  set disabled(value) {
    this.#setup.use(this.#view, { disabled: Boolean(value) });
  }

  get completing() {
    return this.#completions.asking;
  }

  set completing(value) {
    this.#completions.asking = Boolean(value);
  }

  get ownWords() {
    return this.#completions.ownWords;
  }

  set ownWords(value) {
    this.#completions.ownWords = Boolean(value);
  }

  get naming() {
    return this.#names.asking;
  }

  set naming(value) {
    this.#names.asking = Boolean(value);
  }

  get hint() {
    return this.#hint.textContent;
  }

  set hint(value) {
    this.#hint.textContent = value ?? '';
  }

  get texts() {
    return this.#texts;
  }

  set texts(value) {
    this.#texts = { ...WORDS, ...value };
  }

  /** Underlines what is wrong with the text of that version; of an older one, nothing is shown. */
  setDiagnostics(version, list) {
    if (version !== this.#version) return false;
    show(this.#view, list);
    const told = sentence(list, this.#texts, (line, column) => this.reveal(line, column));
    // What has been said once is not said again by screen readers at each key
    if ((told[0]?.textContent ?? '') !== this.#fault.textContent) this.#fault.replaceChildren(...told);
    return true;
  }

  setCompletions(id, list) {
    this.#completions.answer(id, list);
  }

  setName(id, name) {
    this.#names.answer(id, name);
  }

  /** Replaces the text as somebody at the keyboard would: it can be undone. */
  replace(value) {
    const text = String(value).replace(/\r\n?/g, '\n');
    if (this.readonly || this.disabled || text === this.value) return;
    const { doc, selection } = this.#view.state;
    this.#view.dispatch({
      changes: { from: 0, to: doc.length, insert: text },
      selection: { anchor: Math.min(selection.main.head, text.length) },
      userEvent: 'input.replace',
    });
    this.#flush();
  }

  /** Brings that place into view, with the cursor there. */
  reveal(line, column) {
    const anchor = place(this.#view.state.doc, line, column);
    this.#view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
    this.#view.focus();
  }

  focus() {
    this.#view.focus();
  }

  #updated(update) {
    if (!update.docChanged) return;
    this.#version++;
    this.#names.forget();
    const now = performance.now();
    if (this.#timer === undefined) this.#since = now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#flush(), Math.max(0, Math.min(QUIET, this.#since + LONGEST - now)));
  }

  /** Tells of changes that nobody was told of. */
  #flush() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#told === this.#version) return;
    this.#told = this.#version;
    this.#tell('value-changed', { version: this.#version });
  }

  #run() {
    this.#flush();
    this.#tell('run', { version: this.#version });
    return true;
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

/** A term as it stands in the text. */
function code(term) {
  const shown = document.createElement('code');
  shown.textContent = term;
  return shown;
}

/** Escape is for the editor: it does not close a dialog around it. */
function keepEscape(event) {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
}
