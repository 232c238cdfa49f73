package org.quadrivia.quiz.lesson;

import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.Topic;

/**
 * A part of a knowledge base to learn: a learning objective, a topic, or the facts that belong to none.
 *
 * @param id the objective or topic; empty for the facts that belong to none
 * @param title the objective's sentence or the topic's name; empty for the facts that belong to none
 * @param topic the topic of the objective; empty if it has none, or if this is not an objective
 * @param facts its facts that can be asked about, in teaching order; never empty
 * @param covered the number of these facts that the learner has got right at least once
 * @param passages the passages that state the facts, in the order of the source; empty unless this is an objective
 * @param unasked the number of points of the objective's sentence that no question asks about
 */
public record Chapter(
        Optional<EntityId> id,
        String title,
        Optional<Topic> topic,
        List<FactId> facts,
        int covered,
        List<Passage> passages,
        int unasked) {
    public Chapter {
        facts = List.copyOf(facts);
        passages = List.copyOf(passages);
    }

    /** Returns a chapter that is not a learning objective. */
    static Chapter of(Optional<EntityId> id, String title, List<FactId> facts, int covered) {
        return new Chapter(id, title, Optional.empty(), facts, covered, List.of(), 0);
    }

    /** Returns whether the learner has got each of its facts right at least once. */
    public boolean isDone() {
        return covered == facts.size();
    }
}
