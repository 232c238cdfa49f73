package org.quadrivia.linkeddata;

import java.util.List;
import java.util.Optional;

/**
 * What is right and wrong with the result of somebody's query.
 *
 * @param fault what is wrong, the worst first looked for; {@link Fault#NONE} where nothing is
 * @param wanted how many rows, or columns where these are wrong, there should be
 * @param found how many there are
 * @param missing how many rows are not there that should be
 * @param surplus how many are there that should not be
 * @param examples some rows that are there and should not be; what is missing would give the answer away
 */
public record ExerciseVerdict(
        Fault fault, int wanted, int found, int missing, int surplus, List<List<Optional<ResultTable.Cell>>> examples) {
    public ExerciseVerdict {
        examples = List.copyOf(examples);
    }

    /** What can be wrong. */
    public enum Fault {
        NONE,
        /** Rows are wanted and a yes or no was given, or triples. */
        FORM,
        /** A yes or no is wanted and something else was given. */
        YES_OR_NO,
        /** A no for a yes, or the other way. */
        ANSWER,
        COLUMNS,
        /** Nothing was found. */
        NOTHING,
        ROWS,
        /** The right rows, some of them more often than they should be. */
        REPEATED,
        /** The right rows in another order. */
        ORDER
    }

    /** Whether the exercise is solved. */
    public boolean right() {
        return fault == Fault.NONE;
    }
}
