package org.quadrivia.quiz.ui.start;

/**
 * How much of a topic a learner knows.
 *
 * @param known the number of facts that the learner knows
 * @param facts the number of facts that can be asked, at least 1
 */
public record TopicProgress(int known, int facts) {}
