package org.quadrivia.quiz.statistics;

/**
 * The result of a taker's first answer to an item.
 *
 * @param taker a key that is the same for the same taker
 * @param item the id of the item
 */
public record FirstAnswer(String taker, String item, boolean right) {}
