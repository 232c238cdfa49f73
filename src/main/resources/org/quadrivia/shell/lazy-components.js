// Stands in for Vaadin's bundle of all web components, which is fetched when a page first needs one of them, or in the
// background once somebody uses the page. The server names each class that may need it before it uses it, and waits.
const light = new Set([LIGHT]);
const bundle = new URL(import.meta.url);
bundle.search = '?whole';

const flow = ((window.Vaadin ??= {}).Flow ??= {});
let loading;
const load = () => (loading ??= import(bundle.href));

// The bundle puts its own function in the place of this one.
flow.loadOnDemand = async (key) => {
  if (light.has(key)) return;
  await load();
  return flow.loadOnDemand(key);
};

flow.resetFocus = () => {
  let focused = document.activeElement;
  while (focused?.shadowRoot) focused = focused.shadowRoot.activeElement;
  focused?.blur();
  focused?.focus();
};

const soon = () => setTimeout(load, 2000);
for (const use of ['keydown', 'pointerdown']) addEventListener(use, soon, { once: true, capture: true, passive: true });
