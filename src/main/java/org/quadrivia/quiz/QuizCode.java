package org.quadrivia.quiz;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a named quiz: short enough to write on a blackboard, but with too many possible values to be guessed. Its form
 * differs from that of a {@link QuizId}.
 *
 * @param value eight letters and digits, without those that are easily mistaken for one another
 */
public record QuizCode(String value) {
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws IllegalArgumentException if {@code value} has another form */
    public QuizCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the code of a quiz");
        }
    }

    public static QuizCode random() {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            signs.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new QuizCode(signs.toString());
    }

    /** Parses what somebody typed, ignoring case, spaces and hyphens; empty if it is not a well-formed code. */
    public static Optional<QuizCode> read(String typed) {
        String signs = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return FORM.matcher(signs).matches() ? Optional.of(new QuizCode(signs)) : Optional.empty();
    }

    /** Returns the address of the page on which learners take the quiz, without a leading slash. */
    public String address() {
        return "quiz/" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
