package org.quadrivia.classroom.objective;

import java.util.Locale;
import org.quadrivia.study.ObjectiveProgress;

/**
 * How far somebody is with an objective at the moment.
 *
 * @param known the number of its facts that they know, which means that they would remember each with a probability of at least 75 %
 * @param facts the number of its facts that can be asked
 */
public record Mastered(int known, int facts) {
    private static final double MOST = 2.0 / 3;

    static Mastered of(ObjectiveProgress progress) {
        return new Mastered(progress.known(), progress.facts());
    }

    /** How far that is, in words. */
    public enum Degree {
        /** All facts are known. */
        MASTERED,
        /** At least two thirds of the facts are known. */
        MOSTLY,
        PARTLY,
        /** No fact is known. */
        NOT_YET;

        /** Returns the end of the key of its words. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public double share() {
        return (double) known / facts;
    }

    public Degree degree() {
        return known == facts
                ? Degree.MASTERED
                : known == 0 ? Degree.NOT_YET : share() >= MOST ? Degree.MOSTLY : Degree.PARTLY;
    }
}
