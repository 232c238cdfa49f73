package org.quadrivia.quiz;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;

/**
 * A request for a quiz.
 *
 * @param length the number of questions, 1 to {@value #LONGEST}
 * @param topics the ids of topics to choose from; empty means the whole knowledge base
 * @param about an entity or claim that every question must be about; null means no restriction
 * @param seed decides which of the many possible quizzes is made
 */
public record QuizRequest(
        KbId kb, int length, Set<EntityId> topics, @Nullable EntityId about, long seed) {
    /** The default number of questions. */
    public static final int USUAL = 10;

    public static final int LONGEST = 50;

    /** @throws IllegalArgumentException if {@code length} is out of bounds */
    public QuizRequest {
        if (length < 1 || length > LONGEST) {
            throw new IllegalArgumentException("a quiz has 1 to " + LONGEST + " questions, not " + length);
        }
        topics = Set.copyOf(topics);
    }

    /** Returns a request for a quiz of the default length over the whole knowledge base. */
    public static QuizRequest of(KbId kb, long seed) {
        return new QuizRequest(kb, USUAL, Set.of(), null, seed);
    }

    /** Returns this request with another seed. */
    public QuizRequest withSeed(long another) {
        return new QuizRequest(kb, length, topics, about, another);
    }
}
