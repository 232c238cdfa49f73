/*
 * How the editor looks. Colours are the page's tokens, which reach into the shadow root, with values of their own where there are
 * none. No picture stands in an address (data:), which the page's policy would block: faults are underlined by text-decoration.
 */
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const highlight = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--rdf-keyword)', fontWeight: '600' },
  { tag: tags.standard(tags.variableName), color: 'var(--rdf-keyword)' },
  { tag: tags.variableName, color: 'var(--rdf-variable)' },
  { tag: [tags.url, tags.propertyName], color: 'var(--rdf-iri)' },
  { tag: tags.labelName, color: 'var(--rdf-iri)', fontStyle: 'italic' },
  { tag: tags.string, color: 'var(--rdf-string)' },
  { tag: [tags.number, tags.bool], color: 'var(--rdf-number)' },
  { tag: tags.meta, color: 'var(--rdf-quiet)' },
  { tag: tags.comment, color: 'var(--rdf-quiet)', fontStyle: 'italic' },
]);

const underline = (colour) => ({
  backgroundImage: 'none',
  paddingBottom: '0',
  textDecoration: `underline wavy 1.5px var(${colour})`,
  textUnderlineOffset: '3px',
  textDecorationSkipInk: 'none',
});

const theme = EditorView.theme({
  '&': { height: '100%', color: 'var(--rdf-ink)', backgroundColor: 'var(--rdf-surface)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mono, ui-monospace, monospace)', lineHeight: '1.55', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--rdf-ink)', padding: '8px 0' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--rdf-ink)', borderLeftWidth: '2px' },
  '.cm-gutters': { color: 'var(--rdf-quiet)', backgroundColor: 'var(--rdf-surface)', border: '0' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--rdf-line)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--rdf-selection)',
  },
  '.cm-selectionMatch': { backgroundColor: 'var(--rdf-selection)' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--rdf-selection)', outline: '1px solid var(--rdf-edge)' },
  '&.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'transparent' },
  '.cm-lintRange-error': underline('--rdf-error'),
  '.cm-lintRange-warning': underline('--rdf-warning'),
  '.cm-lintRange-info': underline('--rdf-quiet'),
  '.cm-lintPoint::after': { borderBottomColor: 'var(--rdf-error)' },
  '.cm-lintRange-active': { backgroundColor: 'var(--rdf-line)' },
  '.cm-highlightSpace, .cm-highlightTab': { backgroundImage: 'none' },
  '.cm-tooltip': {
    color: 'var(--rdf-ink)',
    backgroundColor: 'var(--rdf-surface)',
    border: '1px solid var(--rdf-edge)',
    borderRadius: '6px',
    maxWidth: 'min(36rem, 90vw)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mono, ui-monospace, monospace)', maxWidth: '90vw' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '4px 10px', minHeight: '24px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    color: 'var(--rdf-on-accent)',
    backgroundColor: 'var(--rdf-accent)',
  },
  '.cm-tooltip-autocomplete li[aria-selected] .cm-completionDetail': { color: 'inherit' },
  '.cm-completionDetail': { color: 'var(--rdf-quiet)', fontStyle: 'normal', fontFamily: 'var(--sans, sans-serif)' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-name': { fontFamily: 'var(--sans, sans-serif)', padding: '6px 10px', overflowWrap: 'anywhere' },
  '.cm-diagnostic': { fontFamily: 'var(--sans, sans-serif)', padding: '6px 10px', whiteSpace: 'pre-wrap' },
  '.cm-diagnostic-error': { borderLeft: '4px solid var(--rdf-error)' },
  '.cm-diagnostic-warning': { borderLeft: '4px solid var(--rdf-warning)' },
  '.cm-panels': { color: 'var(--rdf-ink)', backgroundColor: 'var(--rdf-line)' },
  '.cm-panels button, .cm-panels input': { font: 'inherit', color: 'inherit', backgroundColor: 'var(--rdf-surface)' },
  '.cm-button': { backgroundImage: 'none', border: '1px solid var(--rdf-edge)', borderRadius: '6px' },
  '.cm-textfield': { border: '1px solid var(--rdf-edge)' },
  '.cm-searchMatch': { backgroundColor: 'var(--rdf-selection)', outline: '1px solid var(--rdf-edge)' },
  '.cm-searchMatch-selected': { outline: '2px solid var(--rdf-accent)' },
});

/** Extensions for the colours within the text, and for the rest. */
export const look = [syntaxHighlighting(highlight), theme];

/** What stands around the text, and the colours. A sheet of the shadow root, as the page's policy forbids style elements. */
export const SHEET = `
:host {
  --rdf-ink: var(--ink, light-dark(#1c2027, #eceae4));
  --rdf-quiet: var(--ink-2, light-dark(#565d69, #a9adb6));
  --rdf-surface: var(--surface, light-dark(#ffffff, #1b1e24));
  --rdf-line: var(--sunken, light-dark(#f3f1ea, #101216));
  --rdf-edge: var(--edge, light-dark(#8b877c, #7a7f8a));
  --rdf-accent: var(--accent, light-dark(#0b5c63, #6cc7cd));
  --rdf-on-accent: var(--accent-ink, light-dark(#ffffff, #06262a));
  --rdf-selection: var(--accent-soft, light-dark(#e1eff0, #14343a));
  --rdf-error: var(--wrong, light-dark(#a3261d, #f0978f));
  --rdf-warning: var(--hedge, light-dark(#7d5200, #e3b565));
  --rdf-iri: var(--accent, light-dark(#0b5c63, #6cc7cd));
  --rdf-keyword: light-dark(#7a2469, #e0a3d8);
  --rdf-variable: light-dark(#8a3a12, #f0b08a);
  --rdf-string: light-dark(#3b5a14, #b8d689);
  --rdf-number: light-dark(#1d4f9e, #96bbf7);
  display: flex;
  flex-direction: column;
  min-width: 0;
  height: 24rem;
}
:host([hidden]) { display: none; }
.text {
  flex: 1;
  min-height: 0;
  overflow: hidden;
  border: 1px solid var(--rdf-edge);
  border-radius: var(--r, 10px);
  font-size: 0.875rem;
}
.text:focus-within { outline: 3px solid var(--rdf-accent); outline-offset: 2px; }
.below { display: flex; flex-wrap: wrap; gap: 0 1rem; padding-top: 0.25rem; font-size: var(--t-s, 0.8125rem); line-height: 1.5; }
.hint { margin: 0; color: var(--rdf-quiet); }
.name { flex: 1 1 100%; margin: 0; overflow-wrap: anywhere; }
.name:empty { display: none; }
.name code { font-family: var(--mono, ui-monospace, monospace); color: var(--rdf-iri); }
.fault { flex: 1 1 20rem; margin: 0; overflow-wrap: anywhere; }
.fault:empty { display: none; }
.fault button {
  min-height: 24px; padding: 0; border: 0; background: none; color: var(--rdf-error); font: inherit; text-align: start;
  text-decoration: underline 1px; text-underline-offset: 3px; cursor: pointer;
}
.fault button.mild { color: var(--rdf-warning); }
.fault button:focus-visible { outline: 3px solid var(--rdf-accent); outline-offset: 2px; border-radius: 4px; }
`;
