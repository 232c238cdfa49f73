/*
 * What this device keeps of one quiz of practice or study, so that it goes on without a connection: a copy of its questions, and the
 * answers that were not sent yet, each under a key of its own, so that two tabs never overwrite one another's. It is kept in
 * localStorage and not in a database of the browser, because a sign-out empties that at once (OfflineCopy.forgetting, CurrentTaker).
 */
const COPY = 'quadrivia.offline.quiz';
const ANSWER = 'quadrivia.offline.answer.';

function attempt(action, otherwise = null) {
  try {
    return action();
  } catch {
    return otherwise; // Nothing may be kept, or there is no room
  }
}

const isArray = Array.isArray;

/** Returns the copy that is kept; null if there is none. */
export function copy() {
  const kept = attempt(() => JSON.parse(localStorage.getItem(COPY)));
  return kept && typeof kept.id === 'string' && isArray(kept.questions) ? kept : null;
}

/** Keeps a copy in place of the one before; returns whether it is kept. */
export function keep(made) {
  return attempt(() => localStorage.setItem(COPY, JSON.stringify(made)) ?? true, false);
}

export function forgetCopy() {
  attempt(() => localStorage.removeItem(COPY));
}

/** Keeps an answer. If the question has one already, that one stays, as on the server. */
export function answer(id, number, given) {
  const key = `${ANSWER}${id}.${number}`;
  return attempt(() => localStorage.getItem(key) !== null || (localStorage.setItem(key, JSON.stringify(given)) ?? true), false);
}

/** Returns the answers that wait to be sent, by the ids of their quizzes. */
export function waiting() {
  const byQuiz = {};
  attempt(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith(ANSWER))
      .forEach((key) => {
        const [, id, number] = key.match(/^quadrivia\.offline\.answer\.([\w-]+)\.(\d+)$/) ?? [];
        const given = attempt(() => JSON.parse(localStorage.getItem(key)));
        if (id && given) (byQuiz[id] ??= []).push({ number: Number(number), ...given });
      }),
  );
  return byQuiz;
}

/** Forgets answers that need not be sent any more, and their questions. */
export function settle(id, numbers) {
  const kept = copy();
  if (kept?.id === id) keep({ ...kept, questions: kept.questions.filter(({ number }) => !numbers.includes(number)) });
  numbers.forEach((number) => attempt(() => localStorage.removeItem(`${ANSWER}${id}.${number}`)));
}
