import { Text } from '@codemirror/state';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { located, place } from '../src/faults.js';

const doc = Text.of(['a 𝒳 b', '', '\ttab']);

test('columns are UTF-16 units from 1, tabs are one', () => {
  assert.equal(doc.sliceString(place(doc, 1, 6), place(doc, 1, 7)), 'b');
  assert.equal(doc.sliceString(place(doc, 3, 2), place(doc, 3, 5)), 'tab');
});

test('what lies outside comes to its nearest place', () => {
  assert.equal(place(doc, 0, 0), 0);
  assert.equal(place(doc, 1, 99), 6);
  assert.equal(place(doc, 99, 1), doc.length);
});

test('what has no extent covers a character', () => {
  const at = (line, column) => {
    const { from, to } = located(doc, { line, column, message: 'm' });
    return [from, to];
  };
  assert.deepEqual(at(1, 1), [0, 1]);
  assert.deepEqual(at(1, 99), [5, 6]);
  assert.deepEqual(at(2, 1), [7, 7]);
});

test('a severity it does not know is an error', () => {
  assert.equal(located(doc, { line: 1, column: 1, severity: 'odd', message: 'm' }).severity, 'error');
  assert.equal(located(doc, { line: 1, column: 1, severity: 'warning', message: 'm' }).severity, 'warning');
});
