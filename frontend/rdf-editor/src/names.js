/* Names of IRIs: beside the pointer, and below the text for the one at the cursor, so that keys and fingers find them too. */
import { syntaxTree } from '@codemirror/language';
import { hoverTooltip, ViewPlugin } from '@codemirror/view';

const PATIENCE = 4000;
const REST = 250;
const MOST = 500;
const TERMS = new Set(['url', 'propertyName']);

/** The term at a place; nothing if there is none. */
export function termAt(state, pos) {
  for (const side of [1, -1]) {
    const node = syntaxTree(state).resolveInner(pos, side);
    if (TERMS.has(node.name)) return { from: node.from, to: node.to, term: state.sliceDoc(node.from, node.to) };
  }
  return null;
}

/** Asks a page for names, each of them once. */
export class Names {
  asking = false;
  #ask;
  #show;
  #waiting = new Map();
  #known = new Map();
  #last = 0;

  /** @param ask is told {id, term} @param show is told the term at the cursor and its name, or two empty texts */
  constructor(ask, show) {
    this.#ask = ask;
    this.#show = show;
  }

  extension() {
    const names = this;
    return [
      hoverTooltip(async (view, pos) => {
        const found = this.asking && termAt(view.state, pos);
        const name = found && (await this.#name(found.term));
        return name ? { pos: found.from, end: found.to, above: true, create: () => ({ dom: words(name) }) } : null;
      }),
      ViewPlugin.fromClass(
        class {
          update(update) {
            if (update.selectionSet || update.docChanged) names.#rest(update.view);
          }
        },
      ),
    ];
  }

  /** What the page says to the request of that id. */
  answer(id, name) {
    this.#waiting.get(id)?.(String(name ?? ''));
  }

  /** Forgets names, for instance because prefixes may have changed. */
  forget() {
    this.#known.clear();
  }

  #timer;
  #rest(view) {
    clearTimeout(this.#timer);
    if (!this.asking) return;
    this.#timer = setTimeout(async () => {
      const term = termAt(view.state, view.state.selection.main.head)?.term;
      const name = term ? await this.#name(term) : '';
      if (termAt(view.state, view.state.selection.main.head)?.term === term) this.#show(name ? term : '', name);
    }, REST);
  }

  #name(term) {
    const known = this.#known.get(term);
    if (known) return known;
    if (this.#known.size >= MOST) this.forget();
    const id = ++this.#last;
    const asked = new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#known.delete(term);
        this.answer(id, '');
      }, PATIENCE);
      this.#waiting.set(id, (name) => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        resolve(name);
      });
    });
    this.#known.set(term, asked);
    this.#ask({ id, term });
    return asked;
  }
}

/** Text only: a name from RDF is never markup. */
function words(name) {
  const dom = document.createElement('div');
  dom.className = 'cm-name';
  dom.textContent = name;
  return dom;
}
