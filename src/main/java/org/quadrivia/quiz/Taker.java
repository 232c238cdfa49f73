package org.quadrivia.quiz;

import java.util.regex.Pattern;
import org.quadrivia.account.PersonId;

/** Who takes a quiz. */
public sealed interface Taker {
    /** A person who is signed in. */
    record Person(PersonId id) implements Taker {}

    /**
     * Somebody who is not signed in.
     *
     * @param key identifies the browser and is hard to guess: 22 characters of base64url
     */
    record Guest(String key) implements Taker {
        /** The name of the cookie that holds the key. */
        public static final String COOKIE = "quadrivia-guest";

        private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

        /** @throws IllegalArgumentException if {@code key} has another form */
        public Guest {
            if (!FORM.matcher(key).matches()) {
                throw new IllegalArgumentException("not the key of a guest");
            }
        }

        @Override
        public String toString() {
            return "a guest";
        }
    }
}
