package org.quadrivia.quiz.named;

import java.util.Set;
import org.quadrivia.knowledge.EntityId;

/** Determines the items of a bank from which a named quiz is drawn. */
public sealed interface Composition {
    /** All items of the bank. */
    Composition ALL = new Chosen(Set.of(), Set.of(), 0, 1);

    /**
     * The items that satisfy all of these criteria.
     *
     * @param topics an item must be on at least one of these topics; empty means any topic
     * @param families an item must belong to one of these families; empty means any family
     * @param least the lowest difficulty, 0 to 1
     * @param most the highest difficulty, 0 to 1
     */
    record Chosen(Set<EntityId> topics, Set<String> families, double least, double most) implements Composition {
        /** @throws IllegalArgumentException if a difficulty is not between 0 and 1, or the lowest is above the highest */
        public Chosen {
            topics = Set.copyOf(topics);
            families = Set.copyOf(families);
            if (!(least >= 0 && least <= most && most <= 1)) {
                throw new IllegalArgumentException("difficulties " + least + " to " + most);
            }
        }
    }

    /**
     * The items that a query finds; see {@link ItemQueries}.
     *
     * @param sparql the query as the teacher wrote it
     */
    record Queried(String sparql) implements Composition {
        /** The maximum number of characters. */
        public static final int MAX_LENGTH = 16_000;

        /** @throws IllegalArgumentException if the query is too long */
        public Queried {
            if (sparql.length() > MAX_LENGTH) {
                throw new IllegalArgumentException(sparql.length() + " characters");
            }
        }
    }
}
