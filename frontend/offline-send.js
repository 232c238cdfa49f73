/*
 * Sends the answers that were given without a connection. The server takes each once: where the question has an answer already, that one
 * stays, and so an answer whose receipt was lost can be sent again. Only one tab sends at a time.
 */
import { forgetCopy, settle, waiting } from './offline-store.js';

const at = (path) => new URL(path, import.meta.url);
const GONE = [400, 403, 404];

async function send(id, answers) {
  const { header, token } = await (await fetch(at('offline/token'), { cache: 'no-store' })).json();
  const now = Date.now();
  const body = answers
    .sort((one, other) => one.number - other.number)
    .map(({ number, item, answer, at: given, took }) => ({ number, item, answer, ago: Math.max(0, now - given), took }));
  const reply = await fetch(at(`offline/quiz/${id}`), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(header ? { [header]: token } : {}) },
    body: JSON.stringify({ answers: body }),
  });
  if (reply.status === 401) return { signIn: true };
  if (GONE.includes(reply.status)) {
    return reply.status === 403 && !(await isRefused(id)) ? null : { gone: true };
  }
  return reply.ok ? reply.json() : null;
}

// An answer is refused for good if its quiz is; a token that has aged is only to be fetched anew
async function isRefused(id) {
  const reply = await fetch(at(`offline/quiz/${id}`), { cache: 'no-store' });
  return [403, 404].includes(reply.status);
}

async function sendAll() {
  const result = { sent: 0, lost: 0, signIn: false, next: {} };
  for (const [id, answers] of Object.entries(waiting())) {
    const reply = await send(id, answers);
    const numbers = reply?.gone ? answers.map(({ number }) => number) : (reply?.taken?.settled ?? []);
    settle(id, numbers);
    if (reply?.gone) {
      result.lost += numbers.length;
      forgetCopy();
    } else if (reply?.signIn) {
      // The session of their person has ended: they wait until that person is back
      result.signIn = true;
    } else if (reply) {
      result.sent += numbers.length;
      result.next[id] = at(reply.next).href;
    }
  }
  return result;
}

/** Sends what waits. Resolves to how many answers were sent or lost, whether some wait for a sign-in, and where each quiz goes on; null without a connection. */
export function sendWaiting() {
  const sending = () => sendAll().catch(() => null);
  return navigator.locks ? navigator.locks.request('quadrivia.offline', sending) : sending();
}
