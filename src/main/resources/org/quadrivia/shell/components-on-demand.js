// Stands in for Vaadin's bundle of all web components, which is fetched when a page first needs one of them, or soon after
// the first touch of a key or the pointer. Our own pages are plain HTML: the chunks named here need nothing of it.
const plain = new Set(/*PLAIN_CHUNKS*/);
const bundle = new URL(import.meta.url);
bundle.search = '?whole';

window.Vaadin = window.Vaadin || {};
const flow = (window.Vaadin.Flow = window.Vaadin.Flow || {});
let loading;

/** The bundle puts its own loadOnDemand in the place of ours. */
const load = () => (loading = loading || import(bundle.href));
flow.loadOnDemand = (chunk) => (plain.has(chunk) ? Promise.resolve() : load().then(() => flow.loadOnDemand(chunk)));

flow.resetFocus = () => {
  let active = document.activeElement;
  while (active && active.shadowRoot) active = active.shadowRoot.activeElement;
  return !active || active.blur() || active.focus() || true;
};

const soon = () => setTimeout(load, 2000);
['keydown', 'pointerdown'].forEach((type) => addEventListener(type, soon, { once: true, capture: true, passive: true }));
