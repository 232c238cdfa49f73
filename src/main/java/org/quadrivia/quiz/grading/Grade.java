package org.quadrivia.quiz.grading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The grade of an answer.
 *
 * @param right whether the whole answer is right; there is no partial credit
 * @param marks the mark of each option by option id, in the order of the item
 */
public record Grade(boolean right, Map<String, Mark> marks) {
    public Grade {
        marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
    }

    static Grade of(Map<String, Mark> marks) {
        return new Grade(marks.values().stream().allMatch(Mark::right), marks);
    }

    /** @throws IllegalArgumentException if the item has no such option */
    public Mark mark(String option) {
        Mark mark = marks.get(option);
        if (mark == null) {
            throw new IllegalArgumentException("no option " + option + " among " + marks.keySet());
        }
        return mark;
    }

    /** Returns the number of options that have that mark. */
    public int count(Mark mark) {
        return Collections.frequency(marks.values(), mark);
    }
}
