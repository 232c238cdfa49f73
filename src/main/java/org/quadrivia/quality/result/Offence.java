package org.quadrivia.quality.result;

/**
 * One breach of a bar.
 *
 * @param where the item's id; "line 7" for a line that is no item, a quiz's id for a quiz
 * @param stem of the item; empty where it is none
 * @param cause in a sentence, for the person who mends it
 */
public record Offence(String where, String stem, String cause) {}
