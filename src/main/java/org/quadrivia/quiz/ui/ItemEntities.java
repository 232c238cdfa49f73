package org.quadrivia.quiz.ui;

import java.util.Optional;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Quiz;

/**
 * Looks up the entities that the items of a quiz mention. The knowledge base is looked up at each use, so that a page left open
 * does not keep a revision in memory.
 */
public record ItemEntities(Knowledge knowledge, KbId id, PageAddress address) {
    public static ItemEntities of(Knowledge knowledge, Quiz quiz) {
        Item first = quiz.question(1).item();
        return new ItemEntities(
                knowledge, quiz.request().kb(), PageAddress.of(quiz.request().kb(), first.kb()));
    }

    /** Returns the knowledge base; empty if it is no longer served. */
    public Optional<KnowledgeBase> base() {
        return knowledge.find(id);
    }
}
