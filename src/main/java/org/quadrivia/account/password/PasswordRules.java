package org.quadrivia.account.password;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quadrivia.account.SignInName;

/** Rules for passwords: long enough, and not one of those that are tried first. No kinds of characters are required. */
public final class PasswordRules {
    /** In characters. */
    public static final int MIN_LENGTH = 10;
    /** In bytes of UTF-8: bcrypt ignores the rest. */
    public static final int MAX_BYTES = 72;

    private static final Set<String> COMMON = Set.of(
            "password",
            "passwort",
            "letmein",
            "welcome",
            "iloveyou",
            "admin",
            "administrator",
            "quadrivia",
            "changeme",
            "qwertyuiop",
            "qwertzuiop",
            "azertyuiop",
            "asdfghjkl",
            "abcdefghij",
            "football",
            "baseball",
            "sunshine",
            "princess",
            "dragon",
            "monkey",
            "master",
            "secret",
            "trustno",
            "superman",
            "qwerty",
            "qwertz",
            "azerty");

    private PasswordRules() {}

    /** Returns what is wrong with a password for a person; empty if nothing is. */
    public static Optional<PasswordFault> fault(String password, SignInName name) {
        if (password.codePointCount(0, password.length()) < MIN_LENGTH) {
            return Optional.of(PasswordFault.TOO_SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            return Optional.of(PasswordFault.TOO_LONG);
        }
        String word = password.toLowerCase(Locale.ROOT);
        if (bare(word).equals(bare(name.key()))) {
            return Optional.of(PasswordFault.LIKE_NAME);
        }
        return isCommon(word) ? Optional.of(PasswordFault.TOO_COMMON) : Optional.empty();
    }

    /**
     * Returns whether a password has fewer than four different characters, is a run of digits, or is a common word with digits
     * and punctuation around it.
     */
    private static boolean isCommon(String word) {
        return word.codePoints().distinct().count() < 4
                || "01234567890123456789".contains(word)
                || "98765432109876543210".contains(word)
                || COMMON.contains(bare(word));
    }

    private static String bare(String word) {
        return word.replaceAll("^\\P{L}++|(?<!\\P{L})\\P{L}++$", "");
    }
}
