package org.quadrivia.quiz.ui.start;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;

/**
 * Shows learners on the start page what they have to do today and how far they are. Quizzes know nothing of it, so another feature
 * implements this.
 */
public interface LearnerToday {
    /**
     * Returns what is due today in a knowledge base. Empty for guests, while an exam keeps the knowledge base closed, and if storage
     * fails.
     *
     * @param alone whether the page shows this knowledge base only; otherwise, those in which the learner has not begun are left out
     */
    Optional<Component> on(KbCard card, boolean alone);

    /**
     * Returns how much of each topic the learner knows. Empty for guests, for learners who have not begun, while an exam keeps the
     * knowledge base closed, and if storage fails.
     */
    Map<EntityId, TopicProgress> topics(KbCard card);
}
