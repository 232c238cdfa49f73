/*
 * <offline-copy>: keeps a copy of the quiz on this device while its page is open, and lets go of it once the quiz is finished.
 * Attributes: quiz (its id), language (that of the page), next (the number of the question that is asked next; 0 if it is finished), version (what differs once it asks others).
 * While a copy is kept, it bears the attribute "kept".
 */
import { copy, forgetCopy, keep } from './offline-store.js';

// What the page without a connection is made of. What the browser has of it is asked for anew, so that it fits the server
const PAGE = ['no-connection', 'offline-quiz.js', 'offline-store.js', 'offline-send.js', 'fonts.css', 'styles.css', 'shell.css', 'quiz.css', 'learn.css'];
const CACHE = 'quadrivia-2';
const LATER = 1_500;

class OfflineCopy extends HTMLElement {
  #waiting = 0;

  connectedCallback() {
    const id = this.getAttribute('quiz');
    if (!id) return;
    const kept = copy();
    if (this.getAttribute('next') === '0') {
      if (kept?.id === id) forgetCopy();
    } else if (kept?.id === id && kept.version === this.getAttribute('version')) {
      this.toggleAttribute('kept', keep({ ...kept, next: Number(this.getAttribute('next')) }));
    } else {
      // First the page itself
      this.#waiting = setTimeout(() => this.#fetch(id), LATER);
    }
  }

  disconnectedCallback() {
    clearTimeout(this.#waiting);
  }

  async #fetch(id) {
    try {
      const reply = await fetch(`offline/quiz/${id}?language=${this.getAttribute('language')}`, { cache: 'no-store' });
      if (!reply.ok) return;
      const made = await reply.json();
      const pages = await caches.open(CACHE);
      await pages.addAll(PAGE.map((path) => new Request(path, { cache: 'no-cache' })));
      this.toggleAttribute('kept', keep({ ...made, next: Number(this.getAttribute('next')) }));
    } catch {
      // Without a copy, the quiz waits for its connection
    }
  }
}

customElements.define('offline-copy', OfflineCopy);
