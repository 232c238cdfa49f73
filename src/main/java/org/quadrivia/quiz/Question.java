package org.quadrivia.quiz;

import java.util.List;
import org.quadrivia.knowledge.Named;
import org.quadrivia.question.Item;

/**
 * An item as part of a quiz.
 *
 * @param topics the topics of the knowledge base that the item belongs to
 */
public record Question(Item item, List<Named> topics) {
    public Question {
        topics = List.copyOf(topics);
    }
}
