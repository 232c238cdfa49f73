package org.quadrivia.account;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name by which somebody signs in: 2 to 64 letters, digits and {@code . _ - + @} of any script, so that an address will do.
 *
 * @param value as it was chosen
 */
public record SignInName(String value) implements Serializable {
    public static final int LONGEST = 64;

    private static final Pattern GOOD = Pattern.compile("[\\p{L}\\p{M}\\p{N}._+@-]{2," + LONGEST + "}");

    public SignInName {
        if (!isGood(value)) {
            throw new IllegalArgumentException("no name to sign in by");
        }
    }

    /** What was typed, without the spaces around it; empty where it is no such name. */
    public static Optional<SignInName> of(String typed) {
        String stripped = typed.strip();
        return isGood(stripped) ? Optional.of(new SignInName(stripped)) : Optional.empty();
    }

    /** The same for all spellings of one name: large or small, composed or not. */
    public String key() {
        return key(value);
    }

    private static boolean isGood(String name) {
        return GOOD.matcher(name).matches() && GOOD.matcher(key(name)).matches();
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
