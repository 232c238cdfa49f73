package org.quadrivia.authoring.access;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The code that a class is given to read a knowledge base: short enough for a blackboard, and too rare to guess.
 *
 * @param value eight letters and digits, without those that are easily confused
 */
public record JoinCode(String value) {
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws IllegalArgumentException if {@code value} has another form */
    public JoinCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a code");
        }
    }

    public static JoinCode random() {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new JoinCode(letters.toString());
    }

    /** Normalizes what was typed as a code: upper case, without spaces and hyphens. The result need not be a valid code. */
    public static String typed(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
    }

    /** Returns the code in two halves, for reading aloud. */
    public String shown() {
        return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
    }
}
