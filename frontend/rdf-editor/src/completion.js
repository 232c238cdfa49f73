/* Completions: words of the language at once, names from the page, which has a few seconds to answer. */
import { known } from './words.js';

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
        const word = context.matchBefore(/[A-Za-z_0-9]+/);
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
    if ((!word && !context.explicit) || context.tokenBefore(['comment'])) return null;
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

/** Text only: a label from RDF is never markup. */
const option = ({ label, insert, detail, type }) => ({
  label: String(label),
  apply: insert ? String(insert) : undefined,
  detail: detail ? String(detail) : undefined,
  type: type ? String(type) : undefined,
});
