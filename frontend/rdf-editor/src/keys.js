/* Keys: Ctrl-Enter runs, Tab indents, and after Escape, however long after, Tab leaves the field. */
import { acceptCompletion, autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { Prec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock']);

/** CodeMirror's own way out lasts two seconds; this one lasts until another key. */
const leaving = Prec.highest(
  EditorView.domEventHandlers({
    keydown(event, view) {
      if (event.key === 'Escape') view.setTabFocusMode(true);
      else if (event.key !== 'Tab' && !MODIFIERS.has(event.key)) view.setTabFocusMode(false);
      return false;
    },
    mousedown: (event, view) => view.setTabFocusMode(false),
    blur: (event, view) => view.setTabFocusMode(false),
  }),
);

/** @param run what Ctrl-Enter does; on a Mac the command key will do as well */
export const keys = (run) => [
  Prec.highest(
    keymap.of([
      { key: 'Mod-Enter', run },
      { key: 'Ctrl-Enter', run },
    ]),
  ),
  leaving,
  Prec.high(keymap.of([{ key: 'Tab', run: acceptCompletion }])),
  history(),
  autocompletion({ icons: false }),
  closeBrackets(),
  highlightSelectionMatches(),
  keymap.of([
    ...closeBracketsKeymap,
    ...completionKeymap,
    ...lintKeymap,
    ...searchKeymap,
    ...historyKeymap,
    ...defaultKeymap,
    indentWithTab,
  ]),
];
