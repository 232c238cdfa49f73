/* Completions: words of the language at once, names from the page, which has a few seconds to answer. */
import { pickedCompletion } from '@codemirror/autocomplete';
import { known } from './words.js';

const DECLARATION = /^\s*(?:prefix\s+[^\s:<]*:|base)\s*<[^<>\s]*>\s*$/i;
const PATIENCE = 4000;
const WORD = /[?$@]?[\p{L}\p{N}_\-:.%]*$/u;
const STILL = /^[?$@]?[\p{L}\p{N}_\-:.%]*$/u;

const ownWords = (language) => {
  const { keywords, functions } = known(language);
  return [
    ...keywords.map((label) => ({ label, type: 'keyword' })),
    ...functions.map((label) => ({ label, type: 'function', apply: `${label}(` })),
  ];
};

/** Asks a page for completions and hands its answers, by their ids, to whom they belong. */
export class Completions {
  asking = false;
  /** Whether all words of the language are offered, wherever the cursor is. */
  ownWords = true;
  #ask;
  #waiting = new Map();
  #last = 0;

  /** @param ask is told {id, text, line, column, word} */
  constructor(ask) {
    this.#ask = ask;
  }

  /** The sources for one language. */
  sources(language) {
    const own = ownWords(language);
    return [
      (context) => {
        const word = this.ownWords && context.matchBefore(/[A-Za-z_0-9]+/);
        return word && context.tokenBefore(['string', 'comment', 'url']) === null
          ? { from: word.from, options: own, validFor: /^[A-Za-z_0-9]*$/ }
          : null;
      },
      (context) => this.#asked(context),
    ];
  }

  /** What the page says to the request of that id. Too late, or to one that nobody waits for, it is dropped. */
  answer(id, list) {
    this.#waiting.get(id)?.(list);
  }

  #asked(context) {
    if (!this.asking) return null;
    const { state, pos } = context;
    const line = state.doc.lineAt(pos);
    const [word] = WORD.exec(line.text.slice(0, pos - line.from));
    if ((!word && !context.explicit) || context.tokenBefore(['comment', 'string'])) return null;
    const id = ++this.#last;
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.answer(id, []), PATIENCE);
      this.#waiting.set(id, (list) => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        resolve(list.length ? { from: pos - word.length, options: list.map(option), validFor: STILL } : null);
      });
      context.addEventListener('abort', () => this.answer(id, []));
      this.#ask({ id, text: state.doc.toString(), line: line.number, column: pos - line.from + 1, word });
    });
  }
}

/** Text only: a label from RDF is never markup. What stands first in the list does so in the menu too. */
const option = ({ label, insert, detail, type, declaration }, place) => ({
  label: String(label),
  apply: declaration ? declaring(String(insert || label), String(declaration)) : insert ? String(insert) : undefined,
  detail: detail ? String(detail) : undefined,
  type: type ? String(type) : undefined,
  boost: Math.max(-99, 99 - 2 * place),
});

/** Inserts a text, and the declaration that it needs where the others stand; one undo takes both back. */
const declaring = (insert, declaration) => (view, completion, from, to) => {
  const before = declarationPlace(view.state.doc.toString());
  const line = `${declaration}\n`;
  view.dispatch({
    changes: [
      { from: before, insert: line },
      { from, to, insert },
    ],
    selection: { anchor: from + line.length + insert.length },
    annotations: pickedCompletion.of(completion),
    userEvent: 'input.complete',
  });
};

/** Where another declaration goes: after the last line at the beginning that is one, otherwise at the very beginning. */
export function declarationPlace(text) {
  let place = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    const next = at + line.length + 1;
    if (DECLARATION.test(line) && next <= text.length) place = next;
    else if (!/^\s*(?:#.*)?$/.test(line)) break;
    at = next;
  }
  return place;
}
