/*
 * Lets the rows of a .sortable list be dragged: by a mouse at any part but the buttons, by touch or pen at the .grip. A row that is
 * dropped at another place fires "order-drop" at its list, with the places from 0; the server moves it. Keys and buttons do the same.
 */
const SLACK = 5;
const SETTLING = 1500;
let drag = null;

function places(list) {
  return [...list.children].map((row) => {
    const box = row.getBoundingClientRect();
    return { row, height: box.height, middle: box.top + scrollY + box.height / 2 };
  });
}

function target(moved) {
  const middle = drag.places[drag.from].middle + moved;
  return drag.places.filter((place, index) => index !== drag.from && place.middle < middle).length;
}

function draw(moved) {
  const { places: all, from, to, gap } = drag;
  const step = all[from].height + gap;
  all.forEach(({ row }, index) => {
    const pushed = index > from && index <= to ? -step : index < from && index >= to ? step : 0;
    row.style.translate = index === from ? `0 ${moved}px` : pushed ? `0 ${pushed}px` : '';
  });
}

function clear({ list, row, places: all }) {
  list.classList.remove('reordering');
  row.classList.remove('dragged');
  all.forEach((place) => (place.row.style.translate = ''));
}

/** The rows stay where they were dropped until the server has put them there. */
function clearOnceMoved(dropped) {
  const done = () => {
    moved.disconnect();
    clearTimeout(late);
    clear(dropped);
  };
  const moved = new MutationObserver(done);
  const late = setTimeout(done, SETTLING);
  moved.observe(dropped.list, { childList: true });
}

function end(event, drop) {
  if (!drag || (event.pointerId !== undefined && event.pointerId !== drag.pointer)) {
    return;
  }
  const ended = drag;
  drag = null;
  if (!ended.moving) {
    return;
  }
  if (drop && ended.to !== ended.from) {
    clearOnceMoved(ended);
    ended.list.dispatchEvent(new CustomEvent('order-drop', { detail: { from: ended.from, to: ended.to } }));
  } else {
    clear(ended);
  }
}

addEventListener('pointerdown', (event) => {
  const row = event.target.closest?.('.sortable > .option');
  const held = event.pointerType === 'mouse' ? !event.target.closest('button') : event.target.closest('.grip');
  if (drag || !row || !held || event.button !== 0) {
    return;
  }
  drag = { row, list: row.parentElement, pointer: event.pointerId, start: event.pageY, moving: false };
});

addEventListener('pointermove', (event) => {
  if (!drag || event.pointerId !== drag.pointer) {
    return;
  }
  const moved = event.pageY - drag.start;
  if (!drag.moving && Math.abs(moved) > SLACK) {
    const all = places(drag.list);
    const from = all.findIndex(({ row }) => row === drag.row);
    const gap = parseFloat(getComputedStyle(drag.list).rowGap) || 0;
    Object.assign(drag, { moving: true, places: all, from, to: from, gap });
    drag.row.setPointerCapture(event.pointerId);
    drag.list.classList.add('reordering');
    drag.row.classList.add('dragged');
  }
  if (drag.moving) {
    drag.to = target(moved);
    draw(moved);
  }
});

addEventListener('pointerup', (event) => end(event, true));
addEventListener('pointercancel', (event) => end(event, false));
addEventListener('keydown', (event) => event.key === 'Escape' && end(event, false));
