package org.quadrivia.editor;

/**
 * A text as it stands in an editor, a moment after the last key.
 *
 * @param version counts the texts of an editor: what is found in one names it, so that it is not shown on another
 * @param text all of it, its lines ended by line feeds
 */
public record Written(int version, String text) {}
