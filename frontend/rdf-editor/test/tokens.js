import { StringStream } from '@codemirror/language';
import { tokenizer } from '../src/tokenizer.js';

/** The tokens of a text as [kind, text], white space left out. */
export function tokens(language, text) {
  const parser = tokenizer(language);
  const state = parser.startState();
  return text.split('\n').flatMap((line) => {
    const found = [];
    const stream = new StringStream(line, 4, 2);
    while (!stream.eol()) {
      stream.start = stream.pos;
      const kind = parser.token(stream, state);
      if (stream.pos === stream.start) throw new Error(`it stands still at ${line.slice(stream.pos)}`);
      if (kind) found.push([kind, stream.current()]);
    }
    return found;
  });
}

/** What it did not know. */
export const unknown = (language, text) => tokens(language, text).filter(([kind]) => kind === 'invalid').map(([, word]) => word);
