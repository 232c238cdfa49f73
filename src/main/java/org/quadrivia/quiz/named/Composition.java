package org.quadrivia.quiz.named;

import java.util.Set;
import org.quadrivia.knowledge.EntityId;

/** Which items of a bank a named quiz is drawn from. */
public sealed interface Composition {
    /** All of them. */
    Composition ALL = new Chosen(Set.of(), Set.of(), 0, 1);

    /**
     * Those that have all that was chosen.
     *
     * @param topics they are on one of these; empty: any
     * @param families they are of one of these; empty: any
     * @param least the lowest difficulty, 0 to 1
     * @param most the highest
     */
    record Chosen(Set<EntityId> topics, Set<String> families, double least, double most) implements Composition {
        /** @throws IllegalArgumentException if the difficulties are none, or the lowest is above the highest */
        public Chosen {
            topics = Set.copyOf(topics);
            families = Set.copyOf(families);
            if (!(least >= 0 && least <= most && most <= 1)) {
                throw new IllegalArgumentException("difficulties " + least + " to " + most);
            }
        }
    }

    /**
     * Those that a query finds, as {@link ItemQueries} runs it.
     *
     * @param sparql as a teacher wrote it
     */
    record Queried(String sparql) implements Composition {
        /** So many characters at most. */
        public static final int LONGEST = 16_000;

        /** @throws IllegalArgumentException if it is too long */
        public Queried {
            if (sparql.length() > LONGEST) {
                throw new IllegalArgumentException(sparql.length() + " characters");
            }
        }
    }
}
