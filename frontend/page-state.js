/*
 * <page-state>: what the browser has to say of a page while the server cannot: that there is no connection, that the page was loaded
 * anew because its session had ended, that an answer is awaited (the button that asked for it is busy). What ends a page for good is
 * said by stopped-page.js.
 * It also sends what was answered without a connection (offline-send.js), as soon as there is one.
 * Attributes: away (the words without a connection), go-on (the button that goes on without it), ended (the words after a session
 * ended), lost (those for answers that could not be saved), sign-in (those for answers that wait for a sign-in), session (which session this is).
 */
import { heedStops } from './stopped-page.js';

const WAITING = 'quadrivia.offline.answer.';

const KEPT = 'quadrivia.session';
const PATIENCE = 400;
// Between the end of one request and the beginning of the one that waited for it
const BREATH = 100;
const TICK = 100;

function isAway(state) {
  return state === 'reconnecting' || state === 'connection-lost';
}

class PageState extends HTMLElement {
  /** Whether the page has come to its end and says so. */
  stopped = false;
  #asked = null;
  #waiting = 0;
  #idle = 0;
  #watching = 0;
  #stops = null;
  #saidAt = '';
  #away = false;
  // A press that would ask for the same again while its answer is on the way does nothing
  #remember = (event) => {
    const button = (event.submitter ?? event.target)?.closest?.('button');
    this.#once(event, button);
    if (button) this.#watch();
  };
  // Enter asks for what the next button of a question asks for, unless it presses something else
  #rememberEnter = (event) => {
    const next = document.querySelector('.asking .at-hand .primary');
    if (event.key === 'Enter' && next && !event.target.closest('a, button, summary, textarea, select, dialog, vaadin-dialog')) {
      this.#once(event, next);
      this.#watch();
    }
  };
  #keep = () => sessionStorage.setItem(KEPT, this.#page());
  #changed = (was, is) => this.#show(is);
  // Where the browser itself said that it was offline, Flow goes on "reconnecting" although its messages got through
  #online = async () => {
    const answer = await fetch('favicon.svg', { method: 'HEAD', cache: 'no-store' }).catch(() => null);
    if (answer?.ok && isAway(window.Vaadin.connectionState.state)) {
      window.Vaadin.connectionState.state = 'connected';
    }
    if (answer?.ok) this.#send();
  };

  connectedCallback() {
    this.#tellWhetherTheSessionEnded();
    this.#stops = heedStops(this);
    this.#send();
    // Without it, a page that is opened without a connection is the browser's own; some browsers refuse it, and nothing is lost
    navigator.serviceWorker?.register(new URL('offline-worker.js', document.baseURI)).catch(() => {});
    addEventListener('pagehide', this.#keep);
    addEventListener('online', this.#online);
    addEventListener('click', this.#remember, true);
    addEventListener('submit', this.#remember, true);
    addEventListener('keydown', this.#rememberEnter, true);
    window.Vaadin.connectionState.addStateChangeListener(this.#changed);
    document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');
  }

  disconnectedCallback() {
    this.#stops?.();
    removeEventListener('pagehide', this.#keep);
    removeEventListener('online', this.#online);
    removeEventListener('click', this.#remember, true);
    removeEventListener('submit', this.#remember, true);
    removeEventListener('keydown', this.#rememberEnter, true);
    clearInterval(this.#watching);
    window.Vaadin.connectionState.removeStateChangeListener(this.#changed);
  }

  #once(event, button) {
    if (button?.getAttribute('aria-busy') === 'true') {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else {
      this.#asked = button ?? this.#asked;
    }
  }

  // Flow says by itself that clicks wait for their answer, but not that keys do, nor that a click waits for another message first
  #watch() {
    const since = performance.now();
    clearInterval(this.#watching);
    this.#watching = setInterval(() => {
      const { connectionState, Flow } = window.Vaadin;
      if (!Object.values(Flow?.clients ?? {}).some((client) => client.isActive?.())) {
        clearInterval(this.#watching);
        this.#show(connectionState.state);
      } else if (!isAway(connectionState.state) && performance.now() - since > PATIENCE) {
        this.#asked?.setAttribute('aria-busy', 'true');
      }
    }, TICK);
  }

  #page() {
    return `${this.getAttribute('session')} ${location.href}`;
  }

  #tellWhetherTheSessionEnded() {
    const before = sessionStorage.getItem(KEPT);
    const again = performance.getEntriesByType('navigation')[0]?.type === 'reload';
    if (again && before?.endsWith(` ${location.href}`) && before !== this.#page()) {
      this.#say(this.getAttribute('ended'));
    }
  }

  #show(state) {
    const away = isAway(state);
    if (away) {
      this.#sayAway();
    } else if (this.#away || this.#saidAt !== location.href) {
      this.#say('');
    }
    this.#away = away;
    clearTimeout(this.#waiting);
    clearTimeout(this.#idle);
    if (away || state === 'connected') {
      document.querySelectorAll('button[aria-busy]').forEach((button) => button.removeAttribute('aria-busy'));
      this.#idle = away ? 0 : setTimeout(() => (this.#asked = null), BREATH);
    } else if (this.#asked) {
      const button = this.#asked;
      this.#waiting = setTimeout(() => button.setAttribute('aria-busy', 'true'), PATIENCE);
    }
  }

  // A quiz of which the device keeps a copy goes on: without a connection, loading it anew shows the page of offline-quiz.js
  #sayAway() {
    if (this.#away) return;
    this.#say(this.getAttribute('away'));
    if (document.querySelector('offline-copy[kept]') && !this.stopped) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'btn slim';
      button.textContent = this.getAttribute('go-on');
      button.addEventListener('click', () => location.reload());
      this.append(button);
    }
  }

  async #send() {
    try {
      if (!Object.keys(localStorage).some((key) => key.startsWith(WAITING))) return;
      const { sendWaiting } = await import('./offline-send.js');
      const result = await sendWaiting();
      const [, next] = Object.entries(result?.next ?? {}).find(([id]) => location.pathname.includes(`/quiz/${id}`)) ?? [];
      if (next) location.replace(next);
      else if (result?.lost) this.#say(this.getAttribute('lost'));
      else if (result?.signIn) this.#say(this.getAttribute('sign-in'));
    } catch {
      // Nothing is kept where nothing may be read
    }
  }

  // The element is there all the time, so that screen readers hear what changes in it
  #say(words) {
    if (this.stopped) return;
    this.textContent = words;
    this.#saidAt = location.href;
  }
}

customElements.define('page-state', PageState);
