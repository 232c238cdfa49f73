package org.quadrivia.quiz;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;

/**
 * What somebody wishes to be asked.
 *
 * @param length how many questions, 1 to {@value #LONGEST}
 * @param topics ids of topics of the knowledge base; empty means all of it
 * @param about an entity or claim that every question is about; null means no such limit
 * @param seed decides which of the many quizzes it becomes
 */
public record QuizRequest(
        KbId kb, int length, Set<EntityId> topics, @Nullable EntityId about, long seed) {
    /** The usual length. */
    public static final int USUAL = 10;

    public static final int LONGEST = 50;

    /** @throws IllegalArgumentException if {@code length} is out of bounds */
    public QuizRequest {
        if (length < 1 || length > LONGEST) {
            throw new IllegalArgumentException("a quiz has 1 to " + LONGEST + " questions, not " + length);
        }
        topics = Set.copyOf(topics);
    }

    /** A quiz of the usual length over everything. */
    public static QuizRequest of(KbId kb, long seed) {
        return new QuizRequest(kb, USUAL, Set.of(), null, seed);
    }

    /** The same wish, made anew. */
    public QuizRequest withSeed(long another) {
        return new QuizRequest(kb, length, topics, about, another);
    }
}
