/* The parts CodeMirror is put together from, and those that change while it stands. */
import { bracketMatching, indentUnit, StreamLanguage } from '@codemirror/language';
import { search } from '@codemirror/search';
import { Compartment, EditorState } from '@codemirror/state';
import {
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  lineNumbers,
} from '@codemirror/view';
import { faults, invalid } from './faults.js';
import { keys } from './keys.js';
import { look } from './look.js';
import { tokenizer } from './tokenizer.js';

const LANGUAGES = Object.fromEntries(['turtle', 'trig', 'sparql'].map((name) => [name, StreamLanguage.define(tokenizer(name))]));

export class Setup {
  language = 'turtle';
  label = '';
  readonly = false;
  disabled = false;
  completions;
  names;
  #changing = new Compartment();
  #run;
  #updated;

  /** @param run what Ctrl-Enter does @param updated is told of each update of the view */
  constructor(run, updated) {
    this.#run = run;
    this.#updated = updated;
  }

  /** A state of that text, as everything is set now. */
  state(text) {
    return EditorState.create({
      doc: text,
      extensions: [
        this.#changing.of(this.#now()),
        lineNumbers(),
        highlightActiveLineGutter(),
        highlightSpecialChars(),
        highlightActiveLine(),
        drawSelection(),
        dropCursor(),
        EditorState.allowMultipleSelections.of(true),
        EditorState.lineSeparator.of('\n'),
        EditorView.lineWrapping,
        indentUnit.of('  '),
        bracketMatching(),
        search({ top: true }),
        faults,
        invalid,
        keys(this.#run),
        look,
        this.names.extension(),
        EditorView.updateListener.of(this.#updated),
      ],
    });
  }

  /** Changes what is given. */
  use(view, changes) {
    Object.assign(this, changes);
    view.dispatch({ effects: this.#changing.reconfigure(this.#now()) });
  }

  #now() {
    const language = LANGUAGES[this.language] ?? LANGUAGES.turtle;
    // The same functions each time it asks, by which CodeMirror knows whose answers it has
    const sources = this.completions.sources(this.language).map((autocomplete) => ({ autocomplete }));
    const still = this.readonly || this.disabled;
    return [
      language,
      EditorState.languageData.of(() => sources),
      EditorState.readOnly.of(still),
      EditorView.editable.of(!this.disabled),
      EditorView.contentAttributes.of({
        'aria-label': this.label,
        'aria-describedby': 'hint',
        ...(this.disabled ? {} : { tabindex: '0' }),
        ...(this.disabled ? { 'aria-disabled': 'true' } : {}),
      }),
    ];
  }
}
