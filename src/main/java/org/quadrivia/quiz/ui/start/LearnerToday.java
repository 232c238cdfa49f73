package org.quadrivia.quiz.ui.start;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;

/**
 * Shows learners on the start page the tasks of the day and their progress. Quizzes know nothing of either, so another feature
 * implements this.
 */
public interface LearnerToday {
    /**
     * Returns a card with the questions that are due today in a knowledge base. Empty for guests, while an exam keeps the knowledge
     * base closed, and if storage fails.
     *
     * @param alone whether the page shows only this knowledge base; otherwise, knowledge bases that the learner has not begun are
     *     left out
     */
    Optional<Component> on(KbCard card, boolean alone);

    /**
     * Returns the learner's progress in each topic. Empty for guests, for learners who have not begun, while an exam keeps the
     * knowledge base closed, and if storage fails.
     */
    Map<EntityId, TopicProgress> topics(KbCard card);
}
