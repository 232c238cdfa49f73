package org.quadrivia.editor;

/**
 * The text of an editor, a moment after the last key was pressed.
 *
 * @param version counts the texts of an editor. Results for a text carry its version, so that they are not shown on another
 *     text
 * @param text the whole text, with line feeds as line ends
 */
public record EditorText(int version, String text) {}
