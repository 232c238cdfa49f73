/*
 * Keeps what was chosen for an answer while its page is loaded anew, by its reader or because its session had ended, and chooses it
 * again by the same events as a person would. Nothing is kept beyond the tab. What is kept: the places of what is ticked, what was
 * typed, the order of rows, and the partners of pairs by their words.
 */
const KEPT = 'quadrivia.choice';
const LATEST = 10_000;

const text = (element) => element.textContent.trim();
const all = (root, selector) => [...root.querySelectorAll(selector)];
const rows = (asking) => all(asking, '.sortable .handle').map(text);

function read(asking) {
  return {
    at: location.pathname,
    ticked: all(asking, '.options:not(.typing) input').map((input) => input.checked),
    typed: asking.querySelector('#typed')?.value ?? '',
    order: rows(asking),
    partners: all(asking, '.pairing .options .partner').map((partner) => (partner.matches('.none') ? '' : text(partner))),
  };
}

function tick(input) {
  input.checked = true;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

function type(field, words) {
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

function reorder(asking, wanted) {
  const list = asking.querySelector('.sortable');
  const shown = rows(asking);
  if ([...shown].sort().join('\n') !== [...wanted].sort().join('\n')) return;
  wanted.forEach((label, to) => {
    const from = shown.indexOf(label, to);
    if (from !== to) {
      shown.splice(to, 0, shown.splice(from, 1)[0]);
      list.dispatchEvent(new CustomEvent('order-drop', { detail: { from, to } }));
    }
  });
}

function pair(asking, partners) {
  const lefts = all(asking, '.pairing .options input');
  const rights = all(asking, '.pairing .partners button');
  const words = rights.map((right) => text(right.querySelector('.label')));
  const shown = read(asking).partners;
  partners.forEach((partner, index) => {
    const right = rights[words.indexOf(partner)];
    if (right && lefts[index] && shown[index] !== partner) {
      tick(lefts[index]);
      right.click();
    }
  });
}

function restore(asking, kept) {
  if (kept.partners.some(Boolean)) {
    pair(asking, kept.partners);
  } else {
    all(asking, '.options:not(.typing) input').forEach((input, index) => kept.ticked[index] && !input.checked && tick(input));
  }
  const field = asking.querySelector('#typed');
  if (field && kept.typed && !field.value) type(field, kept.typed);
  if (kept.order.length) reorder(asking, kept.order);
}

function takeKept() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEPT));
    sessionStorage.removeItem(KEPT);
    const again = performance.getEntriesByType('navigation')[0]?.type === 'reload';
    return again && kept?.at === location.pathname ? kept : null;
  } catch {
    return null;
  }
}

addEventListener('pagehide', () => {
  const asking = document.querySelector('.asking');
  try {
    if (asking) sessionStorage.setItem(KEPT, JSON.stringify(read(asking)));
  } catch {
    // Nothing may be kept
  }
});

const kept = takeKept();
const since = performance.now();
const wait = () => {
  const asking = document.querySelector('.asking .options')?.closest('.asking');
  if (asking) {
    restore(asking, kept);
  } else if (performance.now() - since < LATEST) {
    requestAnimationFrame(wait);
  }
};
if (kept) wait();
