package org.quadrivia.live;

import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;
import java.util.Optional;
import org.quadrivia.TextFolding;
import org.quadrivia.UnfitCharacters;

/**
 * The name by which a player is shown in a live round: 1 to {@value #MAX_LENGTH} characters on one line, with at least one letter
 * or digit.
 *
 * @param value without spaces at its ends and without two spaces together
 */
public record PlayerName(String value) {
    public static final int MAX_LENGTH = 24;
    /** What is longer is not looked at. */
    private static final int MAX_TYPED = 200;

    private static final SpoofChecker LOOKS =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

    /** @throws IllegalArgumentException if it is not a valid name */
    public PlayerName {
        if (value.isEmpty()
                || value.codePointCount(0, value.length()) > MAX_LENGTH
                || !value.equals(tidy(value))
                || UnfitCharacters.in(value)
                || value.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new IllegalArgumentException("no name of a player");
        }
    }

    /** Tidies what was typed; empty if the result is not a valid name. */
    public static Optional<PlayerName> read(String typed) {
        if (typed.length() > MAX_TYPED) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PlayerName(tidy(typed)));
        } catch (IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }

    private static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("[ \\u00A0]++", " ");
    }

    /** Returns what two names have in common that look the same, whatever their case, accents and alphabets are. */
    public String look() {
        return look(value);
    }

    /** Returns the look of any text of one line; see {@link #look()}. */
    static String look(String text) {
        String plain = TextFolding.fold(LOOKS.getSkeleton(TextFolding.fold(text)));
        String look = plain.isEmpty() ? LOOKS.getSkeleton(text) : plain;
        return look.replace(" ", "");
    }

    @Override
    public String toString() {
        return value;
    }
}
