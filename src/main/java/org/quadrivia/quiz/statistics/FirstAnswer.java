package org.quadrivia.quiz.statistics;

/**
 * How somebody did on an item when they were first asked it.
 *
 * @param taker the same word for the same taker
 * @param item its id
 */
public record FirstAnswer(String taker, String item, boolean right) {}
