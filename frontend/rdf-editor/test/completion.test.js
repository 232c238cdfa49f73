import assert from 'node:assert/strict';
import { test } from 'node:test';
import { declarationPlace } from '../src/completion.js';
import { known } from '../src/words.js';

test('a declaration goes after the others, or to the beginning', () => {
  const declared = '# Who?\nPREFIX a: <http://a/>\n\nprefix b: <http://b/>\n';
  assert.equal(declarationPlace(`${declared}SELECT * {}`), declared.length);
  assert.equal(declarationPlace('SELECT * {\n  ?s a :C\n}\nPREFIX x: <http://x/>\n'), 0);
  assert.equal(declarationPlace('PREFIX a: <http://a/> SELECT * {}'), 0);
  assert.equal(declarationPlace('PREFIX a: <http://a/>'), 0);
  assert.equal(declarationPlace(''), 0);
});

test('words that no query can have are not offered', () => {
  const { keywords, functions } = known('sparql');
  assert.ok(keywords.includes('OPTIONAL') && functions.includes('STRLANG'));
  for (const word of ['SERVICE', 'INSERT', 'LOAD']) assert.ok(!keywords.includes(word), word);
  for (const word of ['STRLANGDIR', 'TRIPLE']) assert.ok(!functions.includes(word), word);
});
