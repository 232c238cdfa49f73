package org.quadrivia.editor;

/**
 * A request for completions: somebody has begun a word, or asked what could be at the cursor. The editor waits four seconds
 * for the answer.
 *
 * @param id the id that the answer must carry
 * @param text the whole text
 * @param line line of the cursor, from 1
 * @param column column of the cursor, in UTF-16 units from 1
 * @param word the part of the word before the cursor; empty if none was begun
 */
public record CompletionRequest(int id, String text, int line, int column, String word) {}
