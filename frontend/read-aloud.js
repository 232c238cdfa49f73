/*
 * <read-aloud>: reads a question, or what follows its answer, by the browser's own speech, each part in its language. Its button stays
 * hidden where the browser has no speech or no voice for the language of the question. Once pressed, what comes next is read, too,
 * until it is pressed again; the browser keeps that for the next visit.
 */
const KEPT = 'quadrivia.aloud';
const ASKED = '.stem-head .eyebrow span, .stem, .option:not(.ruled-out) .label';
const TOLD = '.verdict .says, .answer-card .why, .proof > figure blockquote';
const SOON = 400;
const speech = globalThis.speechSynthesis;

let on = false;
try {
  on = localStorage.getItem(KEPT) === 'on';
} catch {
  // Nothing may be kept
}

function keep() {
  try {
    if (on) {
      localStorage.setItem(KEPT, 'on');
    } else {
      localStorage.removeItem(KEPT);
    }
  } catch {
    // It holds on this page
  }
}

const primary = (tag) => tag.toLowerCase().split(/[-_]/)[0];

function language(element) {
  return element.closest('[lang]')?.lang || document.documentElement.lang || 'en';
}

function voice(tag) {
  const all = speech.getVoices();
  return all.find(({ lang }) => lang.toLowerCase() === tag.toLowerCase()) ?? all.find(({ lang }) => primary(lang) === primary(tag));
}

class ReadAloud extends HTMLElement {
  #soon;

  #look = () => {
    const stem = this.#scope?.querySelector('.stem');
    this.hidden = !(stem && voice(language(stem)));
    if (!this.hidden && on && !this.#soon && !this.told) {
      this.#soon = setTimeout(() => this.#read(), SOON);
    }
  };

  #press = () => {
    on = !on;
    keep();
    this.#show();
    if (on) {
      this.#read();
    } else {
      speech.cancel();
    }
  };

  get #scope() {
    return this.closest('.asking, .question') ?? this.closest('main');
  }

  connectedCallback() {
    this.hidden = true;
    if (!speech || !globalThis.SpeechSynthesisUtterance) {
      return;
    }
    this.told = false;
    this.addEventListener('click', this.#press);
    speech.addEventListener?.('voiceschanged', this.#look);
    this.#show();
    this.#look();
  }

  disconnectedCallback() {
    clearTimeout(this.#soon);
    this.#soon = undefined;
    this.removeEventListener('click', this.#press);
    speech?.removeEventListener?.('voiceschanged', this.#look);
    speech?.cancel();
  }

  #show() {
    this.querySelector('button')?.setAttribute('aria-pressed', String(on));
  }

  #read() {
    this.told = true;
    speech.cancel();
    const scope = this.#scope;
    const parts = scope.querySelectorAll(scope.matches('.question') ? TOLD : ASKED);
    for (const part of parts) {
      const tag = language(part);
      const says = part.textContent.replace(/_{2,}/g, ' … ').replace(/\s+/g, ' ').trim();
      const found = voice(tag);
      if (says && found) {
        const utterance = new SpeechSynthesisUtterance(says);
        utterance.lang = tag;
        utterance.voice = found;
        speech.speak(utterance);
      }
    }
  }
}

addEventListener('pagehide', () => speech?.cancel());
customElements.define('read-aloud', ReadAloud);
