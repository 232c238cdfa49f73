package org.quadrivia.classroom;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * A class of learners.
 *
 * @param name on one line; never blank
 * @param year the school year as its teachers write it; may be empty
 * @param joinable whether its code lets people in
 * @param archived whether it is over: nobody can join it, and it gets no assignments
 */
public record SchoolClass(
        ClassId id, String name, String year, ClassCode code, boolean joinable, boolean archived, Instant made)
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
        return new SchoolClass(ClassId.random(), name, year, ClassCode.random(), true, false, now);
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
        return joinable && !archived;
    }

    public SchoolClass named(String otherName, String otherYear) {
        return new SchoolClass(id, otherName, otherYear, code, joinable, archived, made);
    }

    public SchoolClass with(ClassCode other) {
        return new SchoolClass(id, name, year, other, joinable, archived, made);
    }

    public SchoolClass joinable(boolean now) {
        return new SchoolClass(id, name, year, code, now, archived, made);
    }

    public SchoolClass archived(boolean now) {
        return new SchoolClass(id, name, year, code, joinable, now, made);
    }
}
