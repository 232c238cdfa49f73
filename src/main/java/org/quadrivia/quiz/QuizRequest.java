package org.quadrivia.quiz;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;

/**
 * A request for a quiz.
 *
 * @param length the number of questions, 1 to {@value #MAX_LENGTH}
 * @param topics the ids of topics, learning objectives or passages to choose from; empty means the whole knowledge base
 * @param about an entity or claim that every question must be about; null means no restriction
 * @param seed decides which of the many possible quizzes is made
 * @param lesson whether facts are read before they are asked for the first time
 */
public record QuizRequest(
        KbId kb, int length, Set<EntityId> topics, @Nullable EntityId about, long seed, boolean lesson) {
    /** The default number of questions. */
    public static final int DEFAULT_LENGTH = 10;

    public static final int MAX_LENGTH = 50;

    /** @throws IllegalArgumentException if {@code length} is out of bounds */
    public QuizRequest {
        if (length < 1 || length > MAX_LENGTH) {
            throw new IllegalArgumentException("a quiz has 1 to " + MAX_LENGTH + " questions, not " + length);
        }
        topics = Set.copyOf(topics);
    }

    /** Creates a request for a quiz that is no lesson. */
    public QuizRequest(KbId kb, int length, Set<EntityId> topics, @Nullable EntityId about, long seed) {
        this(kb, length, topics, about, seed, false);
    }

    /** Returns a request for a quiz of the default length over the whole knowledge base. */
    public static QuizRequest of(KbId kb, long seed) {
        return new QuizRequest(kb, DEFAULT_LENGTH, Set.of(), null, seed);
    }

    /** Returns this request with another seed. */
    public QuizRequest withSeed(long another) {
        return new QuizRequest(kb, length, topics, about, another, lesson);
    }
}
