package org.quadrivia.editor;

/**
 * The text of an editor, sent after a short pause in typing.
 *
 * @param version increases with each change. Results carry the version of their text, so outdated results are not shown
 * @param text the whole text, with line feeds as line ends
 */
public record EditorText(int version, String text) {}
