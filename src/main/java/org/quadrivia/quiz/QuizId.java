package org.quadrivia.quiz;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The id of an attempt, used in its address. It is hard to guess and safe in a URL.
 *
 * @param value 22 characters of base64url (128 random bits)
 */
public record QuizId(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    /** @throws IllegalArgumentException if {@code value} has another form */
    public QuizId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the address of a quiz: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }

    /** Returns a random id that nobody can guess. */
    public static QuizId random(SecureRandom random) {
        byte[] bits = new byte[16];
        random.nextBytes(bits);
        return new QuizId(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }
}
