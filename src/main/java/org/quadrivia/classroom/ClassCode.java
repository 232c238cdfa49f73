package org.quadrivia.classroom;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code by which learners join a class: short enough for a blackboard. It can be guessed only as often as {@code CodeThrottle}
 * allows. It is shorter than the codes of quizzes and knowledge bases, so that the same field can take all of them.
 *
 * @param value six letters and digits, without those that are easily confused
 */
public record ClassCode(String value) implements Serializable {
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 6;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final Pattern IGNORED = Pattern.compile("[\\s-]");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws IllegalArgumentException if {@code value} has another form */
    public ClassCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the code of a class");
        }
    }

    public static ClassCode random() {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            signs.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new ClassCode(signs.toString());
    }

    /** Parses what somebody typed, ignoring case, spaces and hyphens; empty if it is not a well-formed code. */
    public static Optional<ClassCode> read(String typed) {
        String signs = IGNORED.matcher(typed.toUpperCase(Locale.ROOT)).replaceAll("");
        return FORM.matcher(signs).matches() ? Optional.of(new ClassCode(signs)) : Optional.empty();
    }

    /** Returns the code in two halves, for reading aloud. */
    public String shown() {
        return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
    }
}
