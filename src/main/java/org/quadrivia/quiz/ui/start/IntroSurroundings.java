package org.quadrivia.quiz.ui.start;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KnowledgeBase;
import org.quadrivia.knowledge.Topic;

/**
 * What stands around the introduction to a knowledge base, which depends on who reads it.
 *
 * @param around the knowledge base to look around in; empty while an exam keeps it closed
 * @param above what this is, for somebody new
 * @param beside what is due today, or else a question to try
 * @param begun whether there is something to continue, which comes before a new quiz
 * @param progress how much of each topic the learner knows; empty for guests
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
