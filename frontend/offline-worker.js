/*
 * The service worker: what a page shows while there is no connection. It keeps the page that says so and what that page is made of, and
 * nothing of anybody's data: a quiz that goes on without a connection is kept by the page itself (offline-store.js). Whatever else is
 * not a page goes its usual way.
 */
const KEPT = 'quadrivia-2';
const PAGE = 'no-connection';

addEventListener('install', (event) => {
  event.waitUntil(caches.open(KEPT).then((kept) => kept.add(new Request(PAGE, { cache: 'reload' }))));
  skipWaiting();
});

addEventListener('activate', (event) => {
  const old = (name) => name.startsWith('quadrivia-') && name !== KEPT;
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))));
});

addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch((failure) => kept(new URL(PAGE, registration.scope), failure)));
  } else if (/\/(offline-(quiz|store|send)\.js|(fonts|styles|shell|quiz|learn)\.css)$/.test(new URL(request.url).pathname)) {
    event.respondWith(fetch(request).catch((failure) => kept(request, failure)));
  }
});

async function kept(what, failure) {
  const found = await caches.match(what, { ignoreSearch: true });
  if (!found) throw failure;
  return found;
}
