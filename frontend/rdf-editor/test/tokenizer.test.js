import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { tokens, unknown } from './tokens.js';
import * as valid from './valid.js';

for (const [language, texts] of Object.entries(valid)) {
  for (const text of texts) {
    test(`${language} knows ${JSON.stringify(text).slice(0, 70)}`, () => assert.deepEqual(unknown(language, text), []));
  }
}

test('Turtle is valid TriG', () => {
  for (const text of valid.turtle) assert.deepEqual(unknown('trig', text), []);
});

const kinds = (language, text) => tokens(language, text).map(([kind, word]) => `${kind}:${word}`);

test('a language tag is one, also where it is spelled like a directive', () => {
  assert.deepEqual(kinds('turtle', '@prefix : <#> . :a :b "x"@prefix , "y"@en-GB .'), [
    'keyword:@prefix', 'propertyName::', 'url:<#>', 'punctuation:.', 'propertyName::a', 'propertyName::b', 'string:"x"',
    'meta:@prefix', 'punctuation:,', 'string:"y"', 'meta:@en-GB', 'punctuation:.',
  ]);
});

test('a full stop ends the statement, not the name or the number', () => {
  assert.deepEqual(kinds('turtle', 'ex:a.b ex:c 1.'), ['propertyName:ex:a.b', 'propertyName:ex:c', 'number:1', 'punctuation:.']);
});

test('a long string goes over lines, and what stands in it is text', () => {
  assert.deepEqual(kinds('turtle', '""" # a\n<b> "c" \\"""\nd""" .'), [
    'string:""" # a', 'string:<b> "c" \\"""', 'string:d"""', 'punctuation:.',
  ]);
});

test('a short string that is not closed ends with its line', () => {
  assert.deepEqual(kinds('turtle', ':a "b .\n:c'), ['propertyName::a', 'string:"b .', 'propertyName::c']);
});

test('less than is no IRI', () => {
  assert.deepEqual(kinds('sparql', '?a < ?b'), ['variableName:?a', 'operator:<', 'variableName:?b']);
});

test('words are read in any case, but for those of Turtle', () => {
  assert.deepEqual(kinds('sparql', 'select Count a'), ['keyword:select', 'standard:Count', 'keyword:a']);
  assert.deepEqual(kinds('turtle', 'prefix TRUE true'), ['keyword:prefix', 'invalid:TRUE', 'bool:true']);
});

test('what a language does not have is unknown', () => {
  assert.deepEqual(unknown('turtle', 'GRAPH :g { SELECT }'), ['GRAPH', 'SELECT']);
  assert.deepEqual(unknown('trig', 'GRAPH :g { SELECT }'), ['SELECT']);
  assert.deepEqual(unknown('sparql', 'SELEKT ?x §'), ['SELEKT', '§']);
});

test('twenty thousand lines take less than two seconds', () => {
  const line = 'ex:subject ex:predicate "an object"@en-GB , 12.5 , <http://example.org/a> ; a ex:Thing . # said';
  const begun = performance.now();
  tokens('turtle', Array.from({ length: 20_000 }, () => line).join('\n'));
  assert.ok(performance.now() - begun < 2000);
});

const EXTENSIONS = { '.ttl': 'turtle', '.trig': 'trig', '.rq': 'sparql' };
const SHIPPED = join(dirname(fileURLToPath(import.meta.url)), '../../../ontology');

test('all that is shipped is known', () => {
  const files = readdirSync(SHIPPED, { recursive: true }).filter((file) => extname(file) in EXTENSIONS);
  assert.ok(files.length > 50);
  for (const file of files) {
    assert.deepEqual(unknown(EXTENSIONS[extname(file)], readFileSync(join(SHIPPED, file), 'utf8')), [], file);
  }
});
