package org.quadrivia.quiz.ui.start;

/**
 * A learner's progress in a topic.
 *
 * @param known the number of facts that the learner knows
 * @param facts the number of facts that can be asked about, at least 1
 */
public record TopicProgress(int known, int facts) {}
