/*
 * The service worker: what a page shows while there is no connection. It keeps one page without anybody's data, and nothing else:
 * no page, question or answer is ever kept here. Whatever is not a page goes its usual way.
 */
const KEPT = 'quadrivia-1';
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
  if (request.mode !== 'navigate' || request.method !== 'GET') return;
  event.respondWith(
    fetch(request).catch(async (failure) => {
      const page = await caches.match(new URL(PAGE, registration.scope));
      if (!page) throw failure;
      return page;
    }),
  );
});
