package org.quadrivia.editor;

/**
 * A request for the name of a term: somebody points at it, or the cursor is in it.
 *
 * @param id the id that the answer must carry
 * @param text the whole text
 * @param term the term as it is written in the text
 */
public record NameRequest(int id, String text, String term) {}
