package org.quadrivia.account.password;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quadrivia.account.SignInName;

/** Rules for passwords: long enough, and not one of those that are tried first. No kinds of characters are required. */
public final class PasswordRules {
    /** In characters. */
    public static final int MIN_LENGTH = 10;
    /** In bytes of UTF-8: bcrypt ignores the rest. */
    public static final int MAX_BYTES = 72;

    /** Shorter parts of names stand in many words by chance. */
    private static final int MIN_PART = 3;

    private static final int MIN_REST = 8;
    private static final Pattern PARTS = Pattern.compile("[._+@-]++|(?<=\\p{L})(?=\\p{N})");

    private static final Set<String> COMMON = Set.of(
            "password",
            "passwort",
            "letmein",
            "student",
            "teacher",
            "learner",
            "school",
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
        Optional<PasswordFault> length = length(password);
        return length.isEmpty() && isLikeName(password.toLowerCase(Locale.ROOT), name.key())
                ? Optional.of(PasswordFault.LIKE_NAME)
                : fault(password);
    }

    /** Returns what is wrong with a password, whoever chooses it; empty if nothing is. */
    public static Optional<PasswordFault> fault(String password) {
        return length(password)
                .or(() -> isCommon(password.toLowerCase(Locale.ROOT))
                        ? Optional.of(PasswordFault.TOO_COMMON)
                        : Optional.empty());
    }

    private static Optional<PasswordFault> length(String password) {
        if (password.codePointCount(0, password.length()) < MIN_LENGTH) {
            return Optional.of(PasswordFault.TOO_SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            return Optional.of(PasswordFault.TOO_LONG);
        }
        return Optional.empty();
    }

    /** Returns whether so little is left of a password without the name, or a part of it, that whoever knows the name can guess it. */
    private static boolean isLikeName(String word, String name) {
        String rest = Stream.concat(Stream.of(name), PARTS.splitAsStream(name))
                .filter(part -> part.codePointCount(0, part.length()) >= MIN_PART)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .reduce(word, (left, part) -> left.replace(part, ""));
        return bare(word).equals(bare(name)) || !rest.equals(word) && bare(rest).length() < MIN_REST;
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
