/*
 * <reader-settings>: how somebody likes to read on this device. Each input names the setting (data-of) and its value; the page bears it
 * as data-scheme, data-text, data-data and data-sound, and the browser keeps it for the next visit. A script in the page's head applies what is kept
 * before anything is painted (ReaderSettings.APPLY).
 */
const root = document.documentElement;
const USUAL = { data: 'hidden' };

function keep(name, value) {
  try {
    if (value) {
      localStorage.setItem(`quadrivia.${name}`, value);
    } else {
      localStorage.removeItem(`quadrivia.${name}`);
    }
  } catch {
    // It holds on this page, as nothing may be kept
  }
}

function apply(name, value) {
  const shown = value || USUAL[name];
  if (shown) {
    root.setAttribute(`data-${name}`, shown);
  } else {
    root.removeAttribute(`data-${name}`);
  }
}

class ReaderSettings extends HTMLElement {
  #changed = ({ target }) => {
    const value = target.type === 'checkbox' && !target.checked ? '' : target.value;
    apply(target.dataset.of, value);
    keep(target.dataset.of, value);
    if (target.dataset.of === 'sound') {
      dispatchEvent(new CustomEvent('quadrivia-sound', { detail: 'right' }));
    }
  };

  // What another tab sets holds here, too
  #elsewhere = ({ key, newValue }) => {
    const name = key?.match(/^quadrivia\.(scheme|text|data|sound)$/)?.[1];
    if (name) {
      apply(name, newValue ?? '');
      this.#show();
    }
  };

  connectedCallback() {
    this.addEventListener('change', this.#changed);
    addEventListener('storage', this.#elsewhere);
    this.#show();
  }

  disconnectedCallback() {
    this.removeEventListener('change', this.#changed);
    removeEventListener('storage', this.#elsewhere);
  }

  #show() {
    for (const input of this.querySelectorAll('input')) {
      input.checked = input.value === (root.getAttribute(`data-${input.dataset.of}`) ?? '');
    }
  }
}

addEventListener('quadrivia-sound', ({ detail }) => {
  if (root.dataset.sound === 'on') {
    import('./sound.js').then(({ play }) => play(detail));
  }
});

customElements.define('reader-settings', ReaderSettings);
