package org.quadrivia.quality.result;

/**
 * One breach of a bar.
 *
 * @param where the id of the item or quiz, "line 7" for a line that is not an item, or "the file"
 * @param stem the stem of the item; empty if the breach is not about an item
 * @param cause a sentence for the person who fixes it
 */
public record Offence(String where, String stem, String cause) {}
