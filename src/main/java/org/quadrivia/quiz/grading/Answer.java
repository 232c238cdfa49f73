package org.quadrivia.quiz.grading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quadrivia.question.Spelling;

/** The answer to one question. Options are identified by their ids. */
public sealed interface Answer {
    /** The options chosen as right, in a single, multiple or boolean item. */
    record Chosen(Set<String> options) implements Answer {
        /** @throws IllegalArgumentException if nothing is chosen */
        public Chosen {
            options = Set.copyOf(options);
            if (options.isEmpty()) {
                throw new IllegalArgumentException("nothing is chosen");
            }
        }

        /** Returns an answer that chooses one option. */
        public static Chosen of(String option) {
            return new Chosen(Set.of(option));
        }
    }

    /** All options of an order item, first one first. */
    record Ordered(List<String> options) implements Answer {
        /** @throws IllegalArgumentException if an option occurs twice */
        public Ordered {
            options = List.copyOf(options);
            if (Set.copyOf(options).size() < options.size()) {
                throw new IllegalArgumentException("an option stands twice in " + options);
            }
        }
    }

    /** The words typed for a text item. */
    record Typed(String text) implements Answer {
        /** @throws IllegalArgumentException if nothing is typed, or more than {@link Spelling#LONGEST} characters */
        public Typed {
            if (text.isBlank() || text.length() > Spelling.LONGEST) {
                throw new IllegalArgumentException("nobody means that by an answer: " + text.length() + " characters");
            }
        }
    }

    /** The taker says that they do not know. Graded as wrong; nothing was taken for anything else. */
    record NotKnown() implements Answer {}

    /**
     * The pairing in a match item. Maps the option that holds each left side to the option whose right side was put beside
     * it.
     */
    record Matched(Map<String, String> pairs) implements Answer {
        public Matched {
            pairs = Map.copyOf(pairs);
        }
    }
}
