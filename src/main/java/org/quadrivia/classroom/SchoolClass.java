package org.quadrivia.classroom;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A class of learners.
 *
 * @param name on one line; never blank
 * @param year the school year as its teachers write it; may be empty
 * @param joinable whether its code lets people in
 * @param archivedAt since when it is over: nobody can join it, and it gets no assignments; null if it is not
 * @param emptiedAt when its learners, assignments, grades and log were deleted, because it had been archived for long; null if they were
 *     not
 */
public record SchoolClass(
        ClassId id,
        String name,
        String year,
        ClassCode code,
        boolean joinable,
        @Nullable Instant archivedAt,
        @Nullable Instant emptiedAt,
        Instant made)
        implements Serializable {
    /** The maximum number of characters in a name. */
    public static final int MAX_NAME = 80;

    /** The maximum number of characters in a year. */
    public static final int MAX_YEAR = 20;

    /** @throws IllegalArgumentException if {@link #fits} says no */
    public SchoolClass {
        name = name.strip();
        year = year.strip();
        if (!fits(name, year)) {
            throw new IllegalArgumentException("a class named “" + name + "” of “" + year + "”");
        }
    }

    /** Creates a new class. */
    public static SchoolClass of(String name, String year, Instant now) {
        return new SchoolClass(ClassId.random(), name, year, ClassCode.random(), true, null, null, now);
    }

    /** Returns whether a class can have that name and year. */
    public static boolean fits(String name, String year) {
        return !name.isBlank()
                && name.strip().length() <= MAX_NAME
                && year.strip().length() <= MAX_YEAR
                && (name + year).codePoints().noneMatch(SchoolClass::isUnfit);
    }

    private static boolean isUnfit(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    /** Returns the year if there is one. */
    public Optional<String> givenYear() {
        return Optional.of(year).filter(given -> !given.isEmpty());
    }

    /** Returns whether somebody who knows the code may join. */
    public boolean admits() {
        return joinable && !archived();
    }

    /** Returns whether it is over. */
    public boolean archived() {
        return archivedAt != null;
    }

    public SchoolClass named(String otherName, String otherYear) {
        return new SchoolClass(id, otherName, otherYear, code, joinable, archivedAt, emptiedAt, made);
    }

    public SchoolClass with(ClassCode other) {
        return new SchoolClass(id, name, year, other, joinable, archivedAt, emptiedAt, made);
    }

    public SchoolClass joinable(boolean now) {
        return new SchoolClass(id, name, year, code, now, archivedAt, emptiedAt, made);
    }

    /** Returns this class in the archive; unchanged if it is there already. */
    public SchoolClass archived(Instant now) {
        return archived() ? this : new SchoolClass(id, name, year, code, joinable, now, emptiedAt, made);
    }

    /** Returns this class out of the archive. */
    public SchoolClass backFromArchive() {
        return new SchoolClass(id, name, year, code, joinable, null, null, made);
    }

    /** Returns this class in the archive, without what it held. */
    public SchoolClass emptied(Instant now) {
        return new SchoolClass(id, name, year, code, joinable, archivedAt, now, made);
    }
}
