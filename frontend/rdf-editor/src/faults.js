/* Diagnostics: from lines and columns (UTF-16 units, both from 1) to places in the text, and a line of words beneath it. */
import { setDiagnostics } from '@codemirror/lint';
import { StateEffect, StateField } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

const SEVERITIES = ['error', 'warning', 'info'];

/** Where a line and column stand; what lies outside the text is brought to its nearest place. */
export function place(doc, line, column) {
  const there = doc.line(Math.min(Math.max(line || 1, 1), doc.lines));
  return line > doc.lines ? doc.length : there.from + Math.min(Math.max((column || 1) - 1, 0), there.length);
}

/** One diagnostic as CodeMirror has it. One without extent covers a character, at the end of a line the one before. */
export function located(doc, { line, column, endLine, endColumn, severity, message }) {
  let from = place(doc, line, column);
  let to = Math.max(from, endLine ? place(doc, endLine, endColumn) : from);
  if (from === to) {
    const there = doc.lineAt(from);
    if (from < there.to) to = from + 1;
    else from = Math.max(there.from, from - 1);
  }
  return { from, to, severity: SEVERITIES.includes(severity) ? severity : 'error', message: String(message) };
}

const shown = StateEffect.define();

/** Those last shown, as they came. */
export const faults = StateField.define({
  create: () => [],
  update: (value, transaction) => transaction.effects.find((effect) => effect.is(shown))?.value ?? value,
});

/** Tells assistive technology of errors. */
export const invalid = EditorView.contentAttributes.of((view) =>
  view.state.field(faults).some((fault) => (fault.severity ?? 'error') === 'error') ? { 'aria-invalid': 'true' } : null,
);

/** Underlines them in place of those before. */
export function show(view, list) {
  const { doc } = view.state;
  const transaction = setDiagnostics(view.state, list.map((fault) => located(doc, fault)));
  view.dispatch({ effects: [...[transaction.effects].flat(), shown.of(list)] });
}

/** The first fault in words, as a button that leads there; the words are the page's. */
export function sentence(list, texts, go) {
  if (!list.length) return [];
  const [first] = list;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = (first.severity ?? 'error') === 'error' ? 'grave' : 'mild';
  button.textContent = filled(list.length > 1 ? texts.more : texts.one, first.line, first.column, first.message, list.length - 1);
  button.addEventListener('click', () => go(first.line, first.column));
  return [button];
}

const filled = (pattern, ...values) => pattern.replace(/\{(\d)\}/g, (whole, n) => String(values[n] ?? ''));
