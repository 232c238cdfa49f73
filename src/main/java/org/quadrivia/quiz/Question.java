package org.quadrivia.quiz;

import java.util.List;
import org.quadrivia.knowledge.Named;
import org.quadrivia.question.Item;

/**
 * An item as it stands in a quiz.
 *
 * @param topics of the knowledge base that it belongs to
 */
public record Question(Item item, List<Named> topics) {
    public Question {
        topics = List.copyOf(topics);
    }
}
