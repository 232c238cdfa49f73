package org.quadrivia.linkeddata;

import java.util.List;
import java.util.Optional;

/**
 * The verdict on the result of somebody's query for an exercise.
 *
 * @param fault what is wrong; the worst faults are looked for first; {@link Fault#NONE} if nothing is wrong
 * @param wanted how many rows are expected, or how many columns if the number of columns is wrong
 * @param found how many there are
 * @param missing how many expected rows are missing
 * @param surplus how many rows are there that should not be
 * @param examples some rows that should not be there; missing rows are not shown because they would give the answer away
 */
public record ExerciseVerdict(
        Fault fault, int wanted, int found, int missing, int surplus, List<List<Optional<ResultTable.Cell>>> examples) {
    public ExerciseVerdict {
        examples = List.copyOf(examples);
    }

    /** What can be wrong with a result. */
    public enum Fault {
        NONE,
        /** Another form than expected, such as a yes or no instead of rows, or triples instead of rows or the other way round. */
        FORM,
        /** Something else instead of a yes or no. */
        YES_OR_NO,
        /** Yes instead of no, or no instead of yes. */
        ANSWER,
        COLUMNS,
        /** No rows at all. */
        NOTHING,
        ROWS,
        /** The right rows, but some of them more or less often than they should be. */
        REPEATED,
        /** The right rows in the wrong order. */
        ORDER
    }

    /** Returns whether the exercise is solved. */
    public boolean right() {
        return fault == Fault.NONE;
    }
}
