package org.quadrivia.editor;

/**
 * Somebody began a word, or asked what could stand where the cursor is; an answer is waited for four seconds.
 *
 * @param id what the answer must name
 * @param text all of it
 * @param line where the cursor is, from 1
 * @param column where the cursor is, in UTF-16 units from 1
 * @param word what stands before the cursor of the word; empty where none was begun
 */
public record CompletionRequest(int id, String text, int line, int column, String word) {}
