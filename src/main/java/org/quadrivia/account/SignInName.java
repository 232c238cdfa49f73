package org.quadrivia.account;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name by which somebody signs in: 2 to 64 letters and digits of any script and {@code . _ - + @}, so that an
 * e-mail address is valid.
 *
 * @param value as it was chosen
 */
public record SignInName(String value) implements Serializable {
    public static final int MAX_LENGTH = 64;

    private static final Pattern VALID = Pattern.compile("[\\p{L}\\p{M}\\p{N}._+@-]{2," + MAX_LENGTH + "}");

    public SignInName {
        if (!isGood(value)) {
            throw new IllegalArgumentException("no name to sign in by");
        }
    }

    /** Strips what was typed; empty if the result is not a valid name. */
    public static Optional<SignInName> of(String typed) {
        String stripped = typed.strip();
        return isGood(stripped) ? Optional.of(new SignInName(stripped)) : Optional.empty();
    }

    /** Returns a form that is the same for all spellings of a name: upper or lower case, composed or decomposed. */
    public String key() {
        return key(value);
    }

    private static boolean isGood(String name) {
        return VALID.matcher(name).matches() && VALID.matcher(key(name)).matches();
    }

    private static String key(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return Normalizer.normalize(folded.toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }

    @Override
    public String toString() {
        return value;
    }
}
