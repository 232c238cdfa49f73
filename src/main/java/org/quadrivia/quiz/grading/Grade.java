package org.quadrivia.quiz.grading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The grade of an answer.
 *
 * @param right whether the whole answer is right
 * @param points 1 for a right answer, 0 for a wrong one, something between for one that is partly right
 * @param marks the mark of each option by option id, in the order of the item
 */
public record Grade(boolean right, double points, Map<String, Mark> marks) {
    /** @throws IllegalArgumentException if the points do not fit the verdict */
    public Grade {
        if (right ? points != 1 : !(points >= 0 && points < 1)) {
            throw new IllegalArgumentException(points + " points for an answer that is right: " + right);
        }
        marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
    }

    /** Returns a grade without points for what is partly right. */
    static Grade of(Map<String, Mark> marks) {
        return of(marks, 0);
    }

    /** @param partial the points if the answer is not wholly right */
    static Grade of(Map<String, Mark> marks, double partial) {
        boolean right = marks.values().stream().allMatch(Mark::right);
        return new Grade(right, right ? 1 : partial, marks);
    }

    /** Returns the same grade without points for what is partly right. */
    public Grade whole() {
        return new Grade(right, right ? 1 : 0, marks);
    }

    /** Returns whether the answer is not wholly right, but earns points. */
    public boolean partly() {
        return !right && points > 0;
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
