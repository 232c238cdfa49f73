/*
 * Colours for Turtle, TriG and SPARQL, token by token. It judges nothing: what is wrong the server's parser says. What it does
 * not know becomes "invalid", which no style shows; the tests see to it that nothing valid does.
 */
import { words } from './words.js';

const BASE =
  'A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F' +
  '\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}';
const CHARS = `${BASE}_\\-0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040`;
const ESCAPE = "%[0-9A-Fa-f]{2}|\\\\[_~.\\-!$&'()*+,;=/?#@%]";
const UNICODE = '\\\\u[0-9A-Fa-f]{4}|\\\\U[0-9A-Fa-f]{8}';
const regex = (source) => new RegExp(`^(?:${source})`, 'u');

const IRI = regex(`<(?:[^\\x00-\\x20<>"{}|^\`\\\\]|${UNICODE})*>`);
const PREFIX = regex(`(?:[${BASE}](?:[${CHARS}.]*[${CHARS}])?)?:`);
const LOCAL = regex(`(?:[${BASE}_:0-9]|${ESCAPE})(?:(?:[${CHARS}:.]|${ESCAPE})*(?:[${CHARS}:]|${ESCAPE}))?`);
const BLANK = regex(`_:[${BASE}_0-9](?:[${CHARS}.]*[${CHARS}])?`);
const VARIABLE = regex(`[?$][${BASE}_0-9][${BASE}_0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040]*`);
const NUMBER = /^(?:\d+\.\d*[eE][+-]?\d+|\.?\d+[eE][+-]?\d+|\d*\.\d+|\d+)/;
const SIGNED = /^[+-](?=\.?\d)/;
const LANGUAGE = /^@[a-zA-Z]+(?:-[a-zA-Z0-9]+)*(?:--[a-zA-Z]+)?/;
const WORD = /^[A-Za-z][A-Za-z0-9_]*/;
const BRACKET = /^(?:<<\(?|\)?>>|\{\||\|\}|[{}[\]()])/;
const OPERATOR = /^(?:\^\^|&&|\|\||[!<>]=|[=<>!*/+\-|^?~])/;
const MARK = /^[.,;]/;

/** Reads on in a string, up to its end or that of the line. */
function inString(stream, state) {
  const end = state.string;
  while (!stream.eol()) {
    if (stream.match(end)) {
      state.string = null;
      state.tag = true;
      return 'string';
    }
    if (stream.next() === '\\') stream.next();
  }
  if (end.length === 1) state.string = null;
  return 'string';
}

function name(stream) {
  if (stream.match(BLANK)) return 'labelName';
  if (!stream.match(PREFIX)) return null;
  stream.match(LOCAL);
  return 'propertyName';
}

function directive(stream, tag) {
  if (!stream.match(LANGUAGE)) return null;
  return !tag && /^@(?:prefix|base|version)$/.test(stream.current()) ? 'keyword' : 'meta';
}

function token(language, stream, state) {
  if (state.string) return inString(stream, state);
  if (stream.eatSpace()) return null;
  const { tag } = state;
  state.tag = false;
  if (stream.match(/^#.*/)) return 'comment';
  if (stream.match(IRI)) return 'url';
  const quote = stream.match(/^(?:"""|'''|["'])/);
  if (quote) {
    [state.string] = quote;
    return inString(stream, state);
  }
  if (stream.match(SIGNED) || /[.\d]/.test(stream.peek())) {
    if (stream.match(NUMBER)) return 'number';
  }
  const found = directive(stream, tag) ?? name(stream) ?? (stream.match(VARIABLE) ? 'variableName' : null);
  if (found) return found;
  if (stream.match(BRACKET)) return 'bracket';
  if (stream.match(OPERATOR)) return 'operator';
  if (stream.match(MARK)) return 'punctuation';
  if (stream.match(WORD)) return words(language, stream.current());
  stream.next();
  return 'invalid';
}

/** The parser of one language, as CodeMirror's StreamLanguage wants it. */
export const tokenizer = (language) => ({
  name: language,
  startState: () => ({ string: null, tag: false }),
  copyState: (state) => ({ ...state }),
  token: (stream, state) => token(language, stream, state),
  languageData: { commentTokens: { line: '#' }, closeBrackets: { brackets: ['(', '[', '{', '"', "'"] } },
});
