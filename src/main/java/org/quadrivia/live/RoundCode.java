package org.quadrivia.live;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code by which players join a live round: short enough to type from the wall. There are a billion codes, and {@link
 * CodeThrottle} slows down those who try them.
 *
 * @param value six letters and digits, without those that are easily mistaken for one another
 */
public record RoundCode(String value) {
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 6;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final int MAX_TYPED = 40;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws IllegalArgumentException if {@code value} has another form */
    public RoundCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the code of a round");
        }
    }

    public static RoundCode random() {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            signs.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new RoundCode(signs.toString());
    }

    /** Parses what somebody typed, ignoring case, spaces and hyphens; empty if it is not a well-formed code. */
    public static Optional<RoundCode> read(String typed) {
        if (typed.length() > MAX_TYPED) {
            return Optional.empty();
        }
        String signs = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return FORM.matcher(signs).matches() ? Optional.of(new RoundCode(signs)) : Optional.empty();
    }

    /** Returns the code in two halves, for reading it from a wall. */
    public String shown() {
        return value.substring(0, LENGTH / 2) + " " + value.substring(LENGTH / 2);
    }

    @Override
    public String toString() {
        return value;
    }
}
