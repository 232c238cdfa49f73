/*
 * <query-history>: queries that were run, and those that were saved, kept in this browser for each knowledge base.
 * Properties kb and texts; methods add(query) and save(query); event open-query with the query. All of it is text, never markup.
 */
const MOST = 30;

function title(query) {
  const lines = query.split('\n').map((line) => line.trim());
  const comment = lines.find((line) => line.startsWith('#'));
  const words = comment
    ? comment.replace(/^#+\s*/, '')
    : lines.filter((line) => !/^(prefix|base)\b/i.test(line)).join(' ').trim();
  return words.length > 90 ? `${words.slice(0, 90)}…` : words || query.trim();
}

class QueryHistory extends HTMLElement {
  #kb = '';
  #texts = {};

  set kb(value) {
    this.#kb = value;
    this.#show();
  }

  set texts(value) {
    this.#texts = value;
    this.#show();
  }

  connectedCallback() {
    for (const name of ['kb', 'texts']) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
    this.#show();
  }

  add(query) {
    const { run, saved } = this.#read();
    this.#write({ run: [query, ...run.filter((one) => one !== query)].slice(0, MOST), saved });
  }

  save(query) {
    const { run, saved } = this.#read();
    if (query.trim() !== '') this.#write({ run, saved: [query, ...saved.filter((one) => one !== query)] });
    this.#say(this.#texts.kept ?? '');
  }

  #key() {
    return `quadrivia:queries:${this.#kb}`;
  }

  #read() {
    try {
      const kept = JSON.parse(localStorage.getItem(this.#key()) ?? '{}');
      const texts = (list) => (Array.isArray(list) ? list.filter((one) => typeof one === 'string') : []);
      return { run: texts(kept.run), saved: texts(kept.saved) };
    } catch {
      return { run: [], saved: [] };
    }
  }

  #write(kept) {
    try {
      localStorage.setItem(this.#key(), JSON.stringify(kept));
    } catch {
      // A browser that keeps nothing: the queries of this page are still in its editor
    }
    this.#show();
  }

  #say(words) {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }

  #show() {
    if (!this.isConnected || this.#kb === '' || this.#texts.history === undefined) return;
    const { run, saved } = this.#read();
    const status = document.createElement('p');
    status.setAttribute('role', 'status');
    status.className = 'muted small';
    const open = [...this.querySelectorAll('details')].map((details) => details.open);
    this.replaceChildren(
      this.#list(this.#texts.saved, saved, 'saved', this.#texts.noneSaved, open[0] ?? saved.length > 0),
      this.#list(this.#texts.history, run, 'run', this.#texts.none, open[1] ?? false),
      status,
    );
  }

  #list(heading, queries, name, none, open) {
    const details = document.createElement('details');
    details.open = open;
    const summary = document.createElement('summary');
    summary.textContent = `${heading} (${queries.length})`;
    const list = document.createElement('div');
    list.className = 'query-list';
    if (queries.length === 0) {
      const empty = document.createElement('p');
      empty.className = 'muted small';
      empty.textContent = none;
      list.append(empty);
    }
    for (const query of queries) list.append(this.#row(query, name));
    if (queries.length > 1 && name === 'run') {
      list.append(this.#button(this.#texts.clear, this.#texts.clear, () => this.#write({ ...this.#read(), run: [] })));
    }
    details.append(summary, list);
    return details;
  }

  #row(query, name) {
    const row = document.createElement('div');
    row.className = 'query-kept';
    const open = document.createElement('button');
    open.type = 'button';
    open.className = 'as-link';
    open.textContent = title(query);
    open.title = query;
    open.addEventListener('click', () => this.dispatchEvent(new CustomEvent('open-query', { detail: query })));
    const label = `${this.#texts.remove}: ${title(query)}`;
    row.append(
      open,
      this.#button('×', label, () => {
        const kept = this.#read();
        this.#write({ ...kept, [name]: kept[name].filter((one) => one !== query) });
      }),
    );
    return row;
  }

  #button(words, label, action) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn slim';
    button.textContent = words;
    if (label !== words) button.setAttribute('aria-label', label);
    button.addEventListener('click', action);
    return button;
  }
}

customElements.define('query-history', QueryHistory);
