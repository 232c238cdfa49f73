package org.quadrivia.quiz.ui.start;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Topic;
import org.quadrivia.knowledge.view.KnowledgeBase;

/**
 * The components around the introduction to a knowledge base, which depend on the reader.
 *
 * @param around the knowledge base to explore; empty while an exam keeps it closed
 * @param above the introduction of the site to new visitors
 * @param beside the questions that are due today, or else a question to try
 * @param begun whether there is a quiz to continue, which comes before a new one
 * @param progress the learner's progress in each topic; empty for guests
 * @param picture the picture of a topic, if pages may show one
 */
record IntroSurroundings(
        Optional<KnowledgeBase> around,
        Optional<Component> above,
        Optional<Component> beside,
        boolean begun,
        Map<EntityId, TopicProgress> progress,
        Function<Topic, Optional<Component>> picture) {
    IntroSurroundings {
        progress = Map.copyOf(progress);
    }
}
